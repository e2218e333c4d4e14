package org.salience.model.databind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.StringWriter;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.json.CaseJson;

/**
 * Lets jackson-databind bind a {@link Case} as part of a program's own documents, in the format that {@link CaseJson}
 * reads and writes:
 *
 * <pre>{@code
 * record Folder(String owner, Case matter) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CaseModule()).build();
 * Folder folder = mapper.readValue(json, Folder.class);
 * }</pre>
 *
 * <p>A value that is no case is a {@link JsonMappingException} whose cause is the {@link InvalidCaseException} with every
 * problem. The exception's own location and reference chain lead to the case inside the document. The paths of its problems
 * are paths inside the case; <b>their lines and columns are not those of the document</b>, because the case is copied out of
 * it before it is read. They count in that copy, which {@link CaseJson} reads as one line. To show a person the line of a
 * mistake, keep cases in files of their own and read them with {@link CaseJson#read}.
 *
 * <p>The mapper's settings do not change the format: a field unknown to it is refused and dates are texts, whatever the
 * mapper is set to.
 */
public final class CaseModule extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Creates the module. */
    public CaseModule() {
        super("salience-case");
        addSerializer(new Writer());
        addDeserializer(Case.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Case> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Case.class);
        }

        @Override
        public void serialize(Case matter, JsonGenerator out, SerializerProvider provider) throws IOException {
            try (JsonParser parser = FACTORY.createParser(CaseJson.write(matter))) {
                parser.nextToken();
                out.copyCurrentStructure(parser);
            }
        }
    }

    private static final class Reader extends StdDeserializer<Case> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Case.class);
        }

        @Override
        public Case deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonLocation start = parser.currentTokenLocation();
            StringWriter text = new StringWriter();
            try (JsonGenerator copy = FACTORY.createGenerator(text)) {
                copy.copyCurrentStructure(parser);
            }
            try {
                return CaseJson.parse(text.toString());
            } catch (InvalidCaseException e) {
                throw located("not a case: " + e.getMessage(), start, e);
            }
        }

        @SuppressWarnings("deprecation") // the only constructor that takes both a place and a cause
        private static JsonMappingException located(String message, JsonLocation where, InvalidCaseException cause) {
            return new JsonMappingException(message, where, cause);
        }
    }
}
