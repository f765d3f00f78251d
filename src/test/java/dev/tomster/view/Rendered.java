package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.render.Assets;
import dev.tomster.render.markdown.MarkdownRenderer;
import dev.tomster.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The document of a short plan, for a test. */
record Rendered(Document document) {

    /** An English plan, which must have no findings. */
    static Rendered of(String plan) {
        return of(plan, "en");
    }

    static Rendered of(String plan, String language) {
        Findings findings = new Findings();
        Source source = new Source("test.tomster", "language: " + language + "\n\n" + plan);
        Document document = DocumentWriter.write(
                PlanLoader.compile(source, findings),
                language,
                new DocumentWriter.Origin("test.tomster", "0", "tomster"));
        assertEquals(
                List.of(),
                findings.sorted().stream()
                        .map(finding -> finding.span().from() + " " + finding.message())
                        .toList());
        return new Rendered(document);
    }

    String markdown() {
        try {
            return new String(new MarkdownRenderer().render(document, Assets.NONE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Markdown below a heading of the third level; empty if the document has no such section. */
    String section(String title) {
        String text = markdown();
        int start = text.indexOf("\n### " + title + "\n");
        if (start < 0) {
            return "";
        }
        int end = text.indexOf("\n## ", start + 1);
        int next = text.indexOf("\n### ", start + 1);
        int stop = next < 0 || (end >= 0 && end < next) ? end : next;
        return stop < 0 ? text.substring(start) : text.substring(start, stop);
    }

    /** The blocks of a section, found by its anchor. */
    Optional<Section> find(String anchor) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }
}
