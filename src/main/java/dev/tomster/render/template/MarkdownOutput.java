package dev.tomster.render.template;

import dev.tomster.render.prose.MarkdownText;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Markdown as an output format of templates: whatever they print is escaped. */
final class MarkdownOutput extends CommonMarkupOutputFormat<MarkdownOutput.Markup> {
    static final MarkdownOutput INSTANCE = new MarkdownOutput();

    private MarkdownOutput() {}

    /** Text that is known to be Markdown. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        Markup(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownOutput getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(MarkdownText.escape(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkdownText.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Markup(plain, markup);
    }
}
