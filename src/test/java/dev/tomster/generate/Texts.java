package dev.tomster.generate;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values, texts and tables, sensible or not. */
final class Texts {
    private static final List<String> WORDS = List.of(
            "quiet",
            "hour",
            "#ritual",
            "@lumen",
            "d'été",
            "Cœur",
            "静かな夜",
            "हिन्दी",
            "🕯️",
            "👩‍👧",
            "e\u0301te\u0301",
            "a  b",
            "https://example.com//x",
            "9 000",
            "target:",
            "persona x: y",
            "(a remark)",
            "\"quoted\"",
            "{x.y}",
            "\\|",
            "//",
            "- dash",
            "**bold**",
            "\u200Bzero",
            "½",
            "?",
            "→");
    private static final List<String> PROSE = List.of(
            "One quiet hour, every evening.",
            "  indented as typed",
            "- a bullet",
            "  - nested",
            "-   wide bullet",
            "    code",
            "\\// two slashes",
            "| a | b |",
            "|---|:-:|",
            "target: nobody",
            "# head",
            "> quote",
            "1. one",
            "Note: text // not a comment",
            "trailing \\",
            "\u00A0no-break first",
            "\ttab",
            "---",
            "静かな夜 🕯️");
    private static final List<String> DATES = List.of(
            "2027", "2027-01", "2027-Q1", "2027-T1", "2027-01-31", "2027-01 .. 2027-03", "2027-01-01 18:30", "launch");

    private final Random random;
    private final Noise noise;
    private final Lexicon lexicon;

    Texts(Random random, Noise noise, Lexicon lexicon) {
        this.random = random;
        this.noise = noise;
        this.lexicon = lexicon;
    }

    String words() {
        StringBuilder words = new StringBuilder("w").append(random.nextInt(1000));
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(noise.gap()).append(noise.one(WORDS));
        }
        return words.toString();
    }

    String name() {
        return noise.one(List.of("claire", "élise", "東京", "a1_b-c", "x")) + random.nextInt(6);
    }

    String comment() {
        return noise.one(List.of("//", "// ", "//\t", "//// ")) + "c" + random.nextInt(10_000)
                + noise.one(List.of("", " age: 28", " - a", "  | x |", " ```"));
    }

    /** On one line. */
    String value(Property property) {
        List<String> examples = lexicon.examples(property.shape());
        if (examples.isEmpty() || noise.rarely()) {
            return words();
        }
        String remark = noise.rarely() ? " (" + words() + ")" : "";
        return noise.one(examples) + remark;
    }

    /** Below a key. */
    List<String> block(Property property) {
        boolean isSeries = property.readsSeries() && random.nextInt(4) > 0;
        return property.shape() == Shape.TEXT ? prose() : isSeries ? series(property) : list(property);
    }

    private List<String> series(Property property) {
        List<String> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            lines.add(noise.rarely() ? noise.one(PROSE) : noise.one(DATES) + noise.colon() + value(property));
        }
        return lines;
    }

    private List<String> list(Property property) {
        List<String> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String bullet = noise.one(List.of("- ", "- ", "-  ", "-\u00A0", "", "-", "  - "));
            lines.add(bullet + value(property));
            if (noise.rarely()) {
                lines.add("    " + noise.one(PROSE));
            }
            if (noise.rarely()) {
                lines.add("");
            }
        }
        return lines;
    }

    List<String> prose() {
        List<String> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.add(noise.one(PROSE));
            if (noise.rarely()) {
                lines.addAll(List.of("", "").subList(random.nextInt(2), 2));
            }
            if (noise.rarely()) {
                lines.addAll(List.of("```", "// code", "   if (a | b) {  }", "", "persona x: code"));
                if (!noise.rarely()) {
                    lines.add("```");
                }
            }
        }
        return lines;
    }

    List<String> table(Concept kind) {
        List<String> heads = new ArrayList<>(
                List.of(lexicon.words().word("name"), lexicon.words().word("title")));
        List<Property> columns = new ArrayList<>();
        for (Property property : kind.properties().values()) {
            if (random.nextInt(4) == 0) {
                columns.add(property);
                heads.add(noise.spelt(noise.one(lexicon.keys(kind).forms(property.id()))));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("|" + row(heads));
        if (random.nextBoolean()) {
            lines.add(noise.one(List.of("|-|", "| - | :-: |", "|---|---|---|---|---|---|---|", "---|---")));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> cells = new ArrayList<>(List.of(noise.rarely() ? "" : name(), words()));
            columns.forEach(column -> cells.add(noise.rarely() ? "" : value(column)));
            int count = noise.rarely() ? random.nextInt(cells.size() + 1) : cells.size();
            lines.add((noise.rarely() ? "" : "|") + row(cells.subList(0, count)));
            if (noise.rarely()) {
                lines.add("");
            }
        }
        return lines;
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(noise.one(List.of(" ", "", "   ", "\u00A0"))).append(cell);
            row.append(noise.one(List.of(" ", "", "   "))).append('|');
        }
        // Without a last pipe, which may be missing.
        return noise.rarely() && row.length() > 1 ? row.substring(0, row.length() - 1) : row.toString();
    }
}
