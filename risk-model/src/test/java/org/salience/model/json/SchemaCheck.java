package org.salience.model.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;

/** What the schema and the reader say of a text. */
final class SchemaCheck {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseJson.schema(), InputFormat.JSON);

    private SchemaCheck() {}

    static List<Error> schemaErrors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static boolean schemaRefuses(String json) {
        return !schemaErrors(json).isEmpty();
    }

    static List<Problem> readerProblems(String json) {
        try {
            CaseJson.parse(json);
            return List.of();
        } catch (InvalidCaseException e) {
            return e.problems();
        }
    }

    static boolean readerRefuses(String json) {
        return !readerProblems(json).isEmpty();
    }
}
