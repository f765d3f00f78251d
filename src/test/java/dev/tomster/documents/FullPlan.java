package dev.tomster.documents;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan in which every property of every concept is stated once, each with a mark of its own: in its text, or in the
 * remark behind its value. It is made from the vocabulary, so that a new property is in it from its first day.
 */
final class FullPlan {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Lexicon lexicon = vocabulary.lexicon("en");
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> marks = new LinkedHashMap<>();

    FullPlan() {
        for (String step : Vocabulary.STEPS) {
            Concept concept = vocabulary.concept(step);
            text.append(lexicon.steps().word(step)).append(step.equals("plan") ? ": " + mark("plan title") : ":");
            text.append('\n');
            properties(concept, 1);
            items(concept, 1);
        }
    }

    String text() {
        return text.toString();
    }

    /** What each mark stands for: {@code persona.size}. */
    Map<String, String> marks() {
        return marks;
    }

    private void items(Concept parent, int depth) {
        for (Concept concept : vocabulary.concepts()) {
            // Generic items may stand in every step; one step shows them.
            boolean generic = concept.parents().contains(Concept.ANY_STEP);
            if (!concept.isStep()
                    && concept.mayStandIn(parent)
                    && (!generic || parent.id().equals("audit"))) {
                String title = mark(concept.id() + " title");
                line(depth, lexicon.kinds().word(concept.id()) + " x-" + concept.id() + ": " + title);
                if (concept.isText()) {
                    line(depth + 1, mark(concept.id() + " text"));
                } else {
                    properties(concept, depth + 1);
                    items(concept, depth + 1);
                }
            }
        }
    }

    private void properties(Concept concept, int depth) {
        for (Property property : concept.properties().values()) {
            String key = lexicon.keys(concept).word(property.id());
            String owner = concept.id() + "." + property.id();
            List<String> series = series(property, owner);
            line(depth, key + ":" + (series.isEmpty() ? " " + value(property, owner) : ""));
            series.forEach(value -> line(depth + 1, value));
        }
    }

    /** The first word that is allowed; the formula of the KPI is a rate in percent, which is never summed. */
    private String choice(Property property) {
        Words words = lexicon.choices(property.choices());
        return switch (property.id()) {
            case "aggregation" -> words.word("mean");
            case "unit" -> words.word("percent");
            default -> words.words().get(0);
        };
    }

    private List<String> series(Property property, String owner) {
        List<String> series = new ArrayList<>();
        if (property.readsSeries()) {
            // What is measured and what it is to reach are in one unit.
            String unit = property.shape() == Shape.MONEY ? "" : " %";
            series.add("2027-01: 3.6" + unit + " (" + mark(owner + " January") + ")");
            series.add("2027-02: 3.8" + unit + " (" + mark(owner + " February") + ")");
        }
        return series;
    }

    private String value(Property property, String owner) {
        String mark = mark(owner);
        String remark = " (" + mark + ")";
        return switch (property.shape()) {
            case TEXT, SENTENCES, CHECKLIST, TERMS, REFERENCES_OR_TEXT, PERSON -> mark;
            case CHOICE_OR_TEXT -> property.id().equals("unit") ? choice(property) + remark : mark;
            case CONDITION -> "when " + mark;
            // The stages of the plan are words, and one of them is referred to below.
            case WORDS -> property.id().equals("stages") ? "attention" + remark : mark;
            case NUMBER -> "42 000" + remark;
            case PERCENT, QUANTITY -> "3.5 %" + remark;
            case MONEY -> "42 000 EUR" + remark;
            case DURATION -> "6 weeks" + remark;
            case EFFORT -> "3 h/week" + remark;
            case FEE -> "99 EUR/month" + remark;
            case DATE, MOMENT -> "2027-03-31" + remark;
            case PERIOD -> "2027-01-01 .. 2027-06-30" + remark;
            case TIME -> "18:30" + remark;
            case TIME_RANGES -> "22:00..07:00" + remark;
            case SLOTS -> "tue 08:00" + remark;
            case CADENCE -> "3/week" + remark;
            case RHYTHM -> "month" + remark;
            case MONTHS -> "march" + remark;
            case MIX -> "interaction 80 %, action 20 %" + remark;
            case TARGET, SERIES -> ">= 3 %" + remark;
            case FORMULA -> "clicks / reach" + remark;
            case REFERENCES -> reference(property) + remark;
            case CHOICE, CHOICES -> choice(property) + remark;
            case PARTS -> "summary" + remark;
            case YES_NO -> "yes" + remark;
            case STAGE -> "attention" + remark;
            case URL -> "https://example.com/" + mark;
            case PATH -> mark + ".png";
            case LANGUAGE -> "fr" + remark;
            case CURRENCY -> "EUR" + remark;
            case ZONE -> "Europe/Paris" + remark;
            case COLOURS -> "#1f4e5f" + remark;
            case ACCEPT -> "name-near" + remark;
        };
    }

    private static String reference(Property property) {
        String kind = property.of().get(0);
        return kind.equals("any") ? "persona.x-persona" : "x-" + kind;
    }

    private String mark(String owner) {
        String mark = "mark" + (1000 + marks.size());
        marks.put(mark, owner);
        return mark;
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
