package dev.tomster.render.prose;

import dev.tomster.view.Document;
import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.Optional;
import java.util.function.Function;

/** Prints running text as HTML. */
public final class HtmlWords {
    private final HtmlProse prose;
    private final Typography typography;
    private final Function<String, Optional<String>> address;

    /**
     * @param document whose words are printed
     * @param address where links to an anchor of the document lead; none if the anchor is not printed
     */
    public HtmlWords(Document document, HtmlProse prose, Function<String, Optional<String>> address) {
        this.prose = prose;
        this.typography = Typography.of(document.language());
        this.address = address;
    }

    /** The words as markup without blocks. */
    public String print(Words words) {
        StringBuilder out = new StringBuilder();
        boolean inDetails = false;
        for (Run run : words.runs()) {
            if (run instanceof Run.Break) {
                out.append(inDetails ? "</span>" : "").append("<br /><span class=\"detail\">");
                inDetails = true;
            } else {
                out.append(print(run));
            }
        }
        return out.append(inDetails ? "</span>" : "").toString();
    }

    private String plainly(String text) {
        return Html.escape(typography.polish(text));
    }

    private String print(Run run) {
        return run.fold(new Run.Visitor<>() {
            @Override
            public String plain(Run.Plain plain) {
                return plainly(plain.text());
            }

            @Override
            public String title(Run.Title title) {
                return prose.title(title.text());
            }

            @Override
            public String strong(Run.Strong strong) {
                return "<strong>" + plainly(strong.text()) + "</strong>";
            }

            @Override
            public String prose(Run.Prose text) {
                return prose.inline(text.markdown());
            }

            @Override
            public String remark(Run.Remark remark) {
                return " <span class=\"remark\">(" + prose.inline(remark.markdown()) + ")</span>";
            }

            @Override
            public String internal(Run.Internal link) {
                return address.apply(link.anchor())
                        .map(href -> "<a href=\"" + Html.escape(href) + "\"" + prose.language() + ">"
                                + prose.plain(link.text()) + "</a>")
                        .orElseGet(() -> prose.title(link.text()));
            }

            @Override
            public String external(Run.External link) {
                return Links.isSafe(link.url())
                        ? "<a href=\"" + Html.escape(link.url()) + "\">" + Html.escape(link.text()) + "</a>"
                        : Html.escape(link.text());
            }

            @Override
            public String missing(Run.Missing missing) {
                return "<span class=\"missing\">" + plainly(missing.text()) + "</span>";
            }

            @Override
            public String lineBreak(Run.Break lineBreak) {
                return "<br />";
            }

            @Override
            public String earlier(Run.Earlier earlier) {
                return " <span class=\"earlier\">[" + HtmlWords.this.print(earlier.words()) + "]</span>";
            }
        });
    }
}
