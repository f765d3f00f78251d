package dev.tomster.docs;

import java.util.List;
import java.util.StringJoiner;

/** A table of a Markdown page. */
final class Table {
    private final StringBuilder rows = new StringBuilder();

    Table(List<String> heads) {
        row(heads);
        row(heads.stream().map(head -> "---").toList());
    }

    /** Adds a row; pipes in its cells are escaped. */
    void row(List<String> cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        cells.forEach(cell -> row.add(cell.replace("\\|", "|").replace("|", "\\|")));
        rows.append(row);
    }

    String text() {
        return rows.toString();
    }

    /** A text in the type of code. */
    static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
