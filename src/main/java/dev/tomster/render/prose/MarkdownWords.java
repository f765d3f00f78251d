package dev.tomster.render.prose;

import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.Optional;
import java.util.function.Function;

/** Prints running text as Markdown, on one line. */
public final class MarkdownWords {
    private final MarkdownProse prose;
    private final Function<String, Optional<String>> address;

    /** @param address the heading's anchor for an anchor of the document; none if it has no heading */
    public MarkdownWords(MarkdownProse prose, Function<String, Optional<String>> address) {
        this.prose = prose;
        this.address = address;
    }

    /** The words as Markdown. */
    public String print(Words words) {
        StringBuilder out = new StringBuilder();
        words.runs().forEach(run -> out.append(print(run)));
        return out.toString();
    }

    private String print(Run run) {
        return run.fold(new Run.Visitor<>() {
            @Override
            public String plain(Run.Plain plain) {
                return MarkdownText.escape(plain.text());
            }

            @Override
            public String title(Run.Title title) {
                return MarkdownText.escape(title.text());
            }

            @Override
            public String strong(Run.Strong strong) {
                return "**" + MarkdownText.escape(strong.text()) + "**";
            }

            @Override
            public String prose(Run.Prose text) {
                return prose.inline(text.markdown());
            }

            @Override
            public String remark(Run.Remark remark) {
                return " (" + prose.inline(remark.markdown()) + ")";
            }

            @Override
            public String internal(Run.Internal link) {
                String text = MarkdownText.escape(link.text());
                return address.apply(link.anchor())
                        .map(anchor -> "[" + text + "](#" + anchor + ")")
                        .orElse(text);
            }

            @Override
            public String external(Run.External link) {
                return Links.isSafe(link.url())
                        ? "<" + MarkdownProse.encoded(link.url()) + ">"
                        : MarkdownText.escape(link.text());
            }

            @Override
            public String missing(Run.Missing missing) {
                return "*" + MarkdownText.escape(missing.text()) + "*";
            }

            @Override
            public String lineBreak(Run.Break lineBreak) {
                return " \u00B7 ";
            }

            @Override
            public String earlier(Run.Earlier earlier) {
                return " \\[" + MarkdownWords.this.print(earlier.words()) + "\\]";
            }
        });
    }
}
