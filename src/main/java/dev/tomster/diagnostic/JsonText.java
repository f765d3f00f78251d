package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** A JSON document that people can read, too: a line for each value, and the same line feeds everywhere. */
final class JsonText {
    private JsonText() {}

    /** Writes what a document holds. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static void write(Content content, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        }
        out.append(text.toString()).append('\n');
    }
}
