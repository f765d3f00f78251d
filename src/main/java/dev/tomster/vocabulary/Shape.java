package dev.tomster.vocabulary;

import java.util.Locale;

/** The value types of the language; each has its page in the language reference. */
public enum Shape {
    /** Markdown, on the line and in a block below it. */
    TEXT,
    /** One sentence a line, or bullets. */
    SENTENCES,
    /** Sentences, of which some begin with a date or a date that hangs on a milestone. */
    CHECKLIST,
    /** Words or short phrases, separated by a comma and a space. */
    WORDS,
    NUMBER,
    PERCENT,
    MONEY,
    /** A number, a percentage, an amount of money or a duration. */
    QUANTITY,
    DURATION,
    /** Working time: hours a week, a share of a full-time post. */
    EFFORT,
    /** Money, by month or year if need be. */
    FEE,
    /** A day, a month, a quarter or a year. */
    DATE,
    /** A date, a date relative to a milestone, or "ongoing". */
    MOMENT,
    /** A date relative to a milestone, or a condition in words. */
    CONDITION,
    PERIOD,
    TIME,
    TIME_RANGES,
    SLOTS,
    CADENCE,
    /** How often something recurs: every month, every two weeks. */
    RHYTHM,
    MONTHS,
    MIX,
    /** What texts must not contain. */
    TERMS,
    TARGET,
    FORMULA,
    /** Dated values. */
    SERIES,
    /** Names of other items. */
    REFERENCES,
    REFERENCES_OR_TEXT,
    /** The name of a declared person, or any other text. */
    PERSON,
    /** One word of a closed list. */
    CHOICE,
    /** Several words of a closed list. */
    CHOICES,
    CHOICE_OR_TEXT,
    /** Parts of the plan: words for chapters, sections, steps and kinds, and names of items. */
    PARTS,
    YES_NO,
    /** One of the plan's stages. */
    STAGE,
    URL,
    PATH,
    LANGUAGE,
    CURRENCY,
    ZONE,
    COLOURS,
    /** The id of a rule that is silenced, with the reason. */
    ACCEPT;

    /** The name in the vocabulary's data and in messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Shape of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** True if a property of this shape may be written twice in one item: its values add up. */
    public boolean accumulates() {
        return switch (this) {
            case SENTENCES,
                    CHECKLIST,
                    WORDS,
                    SLOTS,
                    TIME_RANGES,
                    MONTHS,
                    MIX,
                    TERMS,
                    REFERENCES,
                    REFERENCES_OR_TEXT,
                    PARTS,
                    CHOICES -> true;
            case EFFORT, COLOURS, ACCEPT -> true;
            default -> false;
        };
    }

    /** True if the value is prose: whatever stands in it, it is a value, and parentheses belong to it. */
    public boolean isProse() {
        return this == TEXT || this == SENTENCES || this == CHECKLIST;
    }
}
