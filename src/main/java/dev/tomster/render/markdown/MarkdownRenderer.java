package dev.tomster.render.markdown;

import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.prose.MarkdownProse;
import dev.tomster.render.prose.MarkdownWords;
import dev.tomster.render.template.Functions;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.render.template.Templates;
import dev.tomster.view.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints a document as GitHub-flavoured Markdown. */
public final class MarkdownRenderer implements Renderer {
    /** Headings in a text of the plan stand below those of sheets. */
    private static final int PROSE_HEADINGS = 5;

    /** The indentation of nested lists, by depth; no tree of goals is deeper. */
    private static final List<String> INDENTS =
            IntStream.range(0, 120).mapToObj("  "::repeat).toList();

    private final TemplateFiles files;

    /** Prints with the templates of the program. */
    public MarkdownRenderer() {
        this(TemplateFiles.PROGRAM);
    }

    public MarkdownRenderer(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public byte[] render(Document document, Assets assets) throws IOException {
        MarkdownProse prose = new MarkdownProse(PROSE_HEADINGS);
        MarkdownWords words = new MarkdownWords(prose, new Slugs(document)::of);
        Templates templates =
                Templates.markdown(files, new Functions(words::print, prose::block, prose::inline, Mermaid::print));
        String text = templates.print(
                "markdown/document.ftl", Map.of("document", document, "labels", document.labels(), "indents", INDENTS));
        return tidy(text).getBytes(StandardCharsets.UTF_8);
    }

    /** One blank line between blocks, none at the end, no spaces at the ends of lines. */
    private static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = true;
        for (String line : text.split("\n", -1)) {
            String stripped = line.stripTrailing();
            if (!stripped.isEmpty()) {
                out.append(stripped).append('\n');
            } else if (!blank) {
                out.append('\n');
            }
            blank = stripped.isEmpty();
        }
        return out.toString().stripTrailing() + "\n";
    }
}
