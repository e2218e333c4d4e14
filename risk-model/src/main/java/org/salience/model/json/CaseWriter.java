package org.salience.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.salience.model.Case;
import org.salience.model.Rating;

/** Writes a case in canonical order, so that equal cases are equal text on every machine. */
final class CaseWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private CaseWriter() {}

    static String write(Case matter) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            out.writeStartObject();
            out.writeStringField("format", format(matter));
            out.writeStringField("id", matter.id());
            out.writeStringField("title", matter.title());
            out.writeStringField("enterprise", matter.enterprise());
            out.writeStringField("recordUntil", matter.recordUntil().toString());
            for (Kinds.Kind<?, ?> kind : Kinds.ALL) {
                write(out, kind, matter);
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** The oldest format that has all fields of the case, so that as many readers as possible read it. */
    private static String format(Case matter) {
        return matter.ratings().stream().anyMatch(CaseWriter::isNewer) ? CaseJson.FORMAT_1_1 : CaseJson.FORMAT;
    }

    private static boolean isNewer(Rating rating) {
        return rating.group().isPresent()
                || rating.ifDelayed().isPresent()
                || !rating.mitigations().isEmpty();
    }

    private static <T, B> void write(JsonGenerator out, Kinds.Kind<T, B> kind, Case matter) throws IOException {
        if (kind.parts().apply(matter).isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(kind.name());
        for (T part : kind.parts().apply(matter)) {
            out.writeObjectFieldStart(kind.id().apply(part));
            kind.shape().write(out, part);
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
