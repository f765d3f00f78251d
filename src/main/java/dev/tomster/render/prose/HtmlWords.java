package dev.tomster.render.prose;

import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.Optional;
import java.util.function.Function;

/** Prints running text as HTML. */
public final class HtmlWords {
    private final HtmlProse prose;
    private final Function<String, Optional<String>> address;

    /** @param address where links to an anchor of the document lead; none if the anchor is not printed */
    public HtmlWords(HtmlProse prose, Function<String, Optional<String>> address) {
        this.prose = prose;
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

    private String print(Run run) {
        return run.fold(new Run.Visitor<>() {
            @Override
            public String plain(Run.Plain plain) {
                return prose.plain(plain.text());
            }

            @Override
            public String strong(Run.Strong strong) {
                return "<strong>" + prose.plain(strong.text()) + "</strong>";
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
                String text = prose.plain(link.text());
                return address.apply(link.anchor())
                        .map(href -> "<a href=\"" + Html.escape(href) + "\">" + text + "</a>")
                        .orElse(text);
            }

            @Override
            public String external(Run.External link) {
                return Links.isSafe(link.url())
                        ? "<a href=\"" + Html.escape(link.url()) + "\">" + Html.escape(link.text()) + "</a>"
                        : Html.escape(link.text());
            }

            @Override
            public String missing(Run.Missing missing) {
                return "<span class=\"missing\">" + prose.plain(missing.text()) + "</span>";
            }

            @Override
            public String lineBreak(Run.Break lineBreak) {
                return "<br />";
            }
        });
    }
}
