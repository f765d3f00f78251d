package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diff.Level;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Tells comparisons on one page of HTML: side by side, to be filtered where scripts run, and read where none do. */
public final class DiffHtml implements DiffForm {
    private final Wording words;

    public DiffHtml(Catalogue catalogue) {
        this.words = new Wording(catalogue);
    }

    @Override
    public void write(List<Report> reports, Appendable out) throws IOException {
        Page page = new Page(words.catalogue().language(), words.word("page"));
        page.element("h1", words.word("page"));
        filters(page);
        if (reports.isEmpty()) {
            page.element("p", words.word("headline.none"), "class", "headline");
        }
        for (Report report : reports) {
            page.element("h2", report.name());
            page.element("p", report.headline(), "class", "headline");
            report.warning().ifPresent(text -> page.element("p", text, "class", "warning"));
            for (Level level : Level.values()) {
                table(level, report.rows(level), page);
                if (level == Level.COMMITMENT) {
                    list("effects", report.effects(), page);
                    told("appeared", report.appeared(), page);
                }
            }
            told("mended", report.mended(), page);
        }
        out.append(page.end());
    }

    /** Hidden until the script shows them. */
    private void filters(Page page) {
        page.open("form", "id", "filters", "hidden", "");
        for (Level level : Level.values()) {
            page.open("label").empty("input", "type", "checkbox", "name", "level", "value", level.id(), "checked", "");
            page.text(" " + words.word("level." + level.id())).close("label");
        }
        page.open("label").empty("input", "type", "checkbox", "name", "weaker");
        page.text(" " + words.word("page.weaker")).close("label");
        page.open("label")
                .text(words.word("page.search") + " ")
                .empty("input", "type", "search")
                .close("label");
        page.element("output", "").close("form");
    }

    private void table(Level level, List<Row> rows, Page page) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("table").element("caption", words.word("level." + level.id()) + " (" + rows.size() + ")");
        page.open("colgroup").empty("col", "class", "item").empty("col", "class", "side");
        page.empty("col", "class", "side").empty("col", "class", "mark").close("colgroup");
        page.open("thead").open("tr");
        for (String head : List.of("item", "before", "after", "difference")) {
            page.element("th", words.word("table." + head), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        rows.forEach(row -> row(row, page));
        page.close("tbody").close("table");
    }

    private void row(Row row, Page page) {
        page.open(
                "tr",
                "data-level",
                row.level().id(),
                "data-weaker",
                row.strength().isLess() ? "yes" : "");
        page.open("th", "scope", "row").element("strong", row.subject().replace("`", ""));
        if (!row.title().isEmpty() && !row.kind().equals("retitled")) {
            page.element("span", row.title(), "class", "title");
        }
        page.element("span", row.aspect(), "class", "what");
        page.element("span", row.place(), "class", "place").close("th");
        side(row, true, page);
        side(row, false, page);
        page.open("td", "class", "mark");
        row.values().stream()
                .map(Pair::delta)
                .filter(delta -> !delta.isEmpty())
                .forEach(delta -> page.element("p", delta));
        if (row.isMarked()) {
            String word = words.word("strength." + row.strength().name().toLowerCase(Locale.ROOT));
            page.element("p", word, "class", row.strength().isLess() ? "weaker" : "stronger");
        }
        page.close("td").close("tr");
    }

    private static void side(Row row, boolean isOld, Page page) {
        page.open("td");
        for (Pair pair : row.values()) {
            if ((isOld ? pair.before() : pair.after()).isPresent()) {
                page.open("p");
                if (!pair.label().isEmpty()) {
                    page.element("span", pair.label() + " ", "class", "label");
                }
                value(pair, isOld, page);
                page.close("p");
            }
        }
        page.close("td");
    }

    private static void value(Pair pair, boolean isOld, Page page) {
        String mark = isOld ? "del" : "ins";
        if (!pair.isText() || pair.before().isEmpty() || pair.after().isEmpty()) {
            page.element(mark, (isOld ? pair.before() : pair.after()).orElse(""));
            return;
        }
        for (WordDiff.Part part : WordDiff.of(pair.before().get(), pair.after().get())) {
            switch (part.kind()) {
                case SAME -> page.text(part.text());
                case GONE -> page.elementIf(isOld, mark, part.text());
                case COME -> page.elementIf(!isOld, mark, part.text());
            }
        }
    }

    private void list(String key, List<String> lines, Page page) {
        if (!lines.isEmpty()) {
            page.element("h3", words.word(key)).open("ul");
            lines.forEach(line -> page.element("li", line.replace("`", "")));
            page.close("ul");
        }
    }

    private void told(String key, List<Told> findings, Page page) {
        if (!findings.isEmpty()) {
            page.element("h3", words.word(key) + " (" + findings.size() + ")").open("ul");
            for (Told told : findings) {
                page.open("li").element("code", told.head()).text(" " + told.message() + " ");
                page.element("span", told.place(), "class", "place").close("li");
            }
            page.close("ul");
        }
    }
}
