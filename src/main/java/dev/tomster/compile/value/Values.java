package dev.tomster.compile.value;

import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Entry;
import dev.tomster.model.Prose;
import dev.tomster.model.Slot;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of a value: a value each, with the remark that stands in parentheses behind it. */
public final class Values {
    /** No language has a longer word for "none" or "confidential". */
    private static final int LONGEST_WORD = 24;

    private Values() {}

    /** The entries on one line: several, if the shape allows several. */
    public static List<Entry> line(Phrase typed, ValueContext context) {
        Phrase phrase = Comments.without(typed, context);
        boolean splits =
                Readers.splits(context.property().shape()) && !phrase.text().startsWith("?");
        List<Phrase> parts = splits ? Lists.split(phrase) : List.of(phrase);
        List<Entry> entries = new ArrayList<>();
        for (Phrase part : parts) {
            Optional<Entry> entry = entry(part, context);
            if (entry.isPresent()) {
                entries.add(followed(part, entry.get(), entries));
            }
        }
        return entries;
    }

    /** True if all that stands on a line can be read. */
    static boolean isRead(Phrase phrase, ValueContext context) {
        Findings attempt = new Findings();
        line(phrase, context.trial(attempt));
        return !attempt.hasErrors();
    }

    /** A time without a day stands for the days named before it: {@code tue 08:00, 18:30}. */
    private static Entry followed(Phrase phrase, Entry entry, List<Entry> before) {
        boolean bareTime =
                entry.value() instanceof Slot && Character.isDigit(phrase.text().charAt(0));
        if (!bareTime || before.isEmpty() || !(before.get(before.size() - 1).value() instanceof Slot previous)) {
            return entry;
        }
        Slot slot = (Slot) entry.value();
        return new Entry(new Slot(previous.days(), slot.from(), slot.to()), entry.remark(), entry.span());
    }

    /** One entry; empty, with a finding, if it is no value of the property's shape. */
    public static Optional<Entry> entry(Phrase typed, ValueContext context) {
        Phrase phrase = Comments.without(typed, context);
        String text = phrase.text();
        if (text.startsWith("?")) {
            return Optional.of(undecided(phrase, context));
        }
        int remark = hasRemark(phrase, context) ? Lists.remarkStart(text) : -1;
        Phrase value = remark > 0 ? phrase.part(0, remark) : phrase;
        Optional<Prose> remarkText =
                remark > 0 ? prose(text.substring(remark + 1, text.length() - 1), phrase, context) : Optional.empty();
        context.begin();
        Optional<? extends Value> read = withheld(value, context);
        if (read.isEmpty()) {
            read = Readers.read(value, context);
        }
        if (read.isEmpty()) {
            context.refuse(value);
            return Optional.empty();
        }
        return Optional.of(new Entry(read.get(), remarkText, phrase.span()));
    }

    /** True for {@code ?}, "none" and "confidential", with or without a remark. */
    public static boolean isWithoutValue(Phrase phrase, ValueContext context) {
        int remark = Lists.remarkStart(phrase.text());
        Phrase value = remark > 0 ? phrase.part(0, remark) : phrase;
        return phrase.text().startsWith("?") || withheld(value, context).isPresent();
    }

    /** {@code ? (finance decides before 15 January)} */
    public static Entry undecided(Phrase phrase, ValueContext context) {
        Phrase rest = phrase.part(1, phrase.text().length());
        String text = rest.text();
        boolean enclosed = !text.isEmpty() && Lists.remarkStart(text) == 0;
        String remark = enclosed ? text.substring(1, text.length() - 1) : text;
        return new Entry(new Undecided(), prose(remark, phrase, context), phrase.span());
    }

    private static Optional<Prose> prose(String remark, Phrase phrase, ValueContext context) {
        String text = Spelling.strip(remark);
        return text.isEmpty() ? Optional.empty() : Optional.of(context.prose(text, phrase.span()));
    }

    /** {@code none} and {@code confidential}, unless they are words of the property's own list. */
    private static Optional<Value> withheld(Phrase phrase, ValueContext context) {
        if (phrase.text().length() > LONGEST_WORD) {
            return Optional.empty();
        }
        Shape shape = context.property().shape();
        boolean ownWords = (shape == Shape.CHOICE || shape == Shape.CHOICES)
                && context.lexicon()
                        .choices(context.property().choices())
                        .id(phrase.text())
                        .isPresent();
        if (ownWords) {
            return Optional.empty();
        }
        return switch (context.lexicon().words().id(phrase.text()).orElse("")) {
            case "none" -> Optional.of(new Withheld(Withheld.Reason.NONE));
            case "confidential" -> Optional.of(new Withheld(Withheld.Reason.CONFIDENTIAL));
            default -> Optional.empty();
        };
    }

    /** True if a space stands before the last parentheses: without, they call a function or belong to an address. */
    private static boolean isApart(Phrase phrase) {
        int start = Lists.remarkStart(phrase.text());
        return start > 0 && Spelling.isSpace(phrase.text().charAt(start - 1));
    }

    /** A formula may end with parentheses of its own, and a silence reads its reason itself. */
    private static boolean hasRemark(Phrase phrase, ValueContext context) {
        Shape shape = context.property().shape();
        if (shape == Shape.FORMULA) {
            Phrase before = phrase.part(0, Math.max(0, Lists.remarkStart(phrase.text())));
            return isApart(phrase)
                    && Formulas.formula(phrase, context.silent()).isEmpty()
                    && Formulas.formula(before, context.silent()).isPresent();
        }
        if (shape == Shape.URL || shape == Shape.PATH) {
            return isApart(phrase);
        }
        return shape != Shape.ACCEPT && !shape.isProse();
    }
}
