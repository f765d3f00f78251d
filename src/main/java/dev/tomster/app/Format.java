package dev.tomster.app;

import dev.tomster.render.Renderer;
import dev.tomster.render.markdown.MarkdownRenderer;
import dev.tomster.render.paper.PaperRenderer;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.pptx.PowerPointRenderer;
import dev.tomster.render.slides.SlidesRenderer;
import dev.tomster.render.template.TemplateFiles;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The formats in which documents are written, by the ending of their files. */
public enum Format {
    MD,
    HTML,
    PDF,
    PPTX;

    /** What is written if nobody says what. */
    public static final Set<Format> USUAL = Collections.unmodifiableSet(EnumSet.of(MD, HTML, PDF));

    /** The format that a word of the vocabulary's list "document-format" names. */
    static Format of(String word) {
        return switch (word) {
            case "slides" -> HTML;
            case "paper" -> PDF;
            default -> MD;
        };
    }

    Renderer renderer(PaperSize size, TemplateFiles templates) {
        return switch (this) {
            case MD -> new MarkdownRenderer(templates);
            case HTML -> new SlidesRenderer(templates);
            case PDF -> new PaperRenderer(size, templates);
            case PPTX -> new PowerPointRenderer();
        };
    }
}
