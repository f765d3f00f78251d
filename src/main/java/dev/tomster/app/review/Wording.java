package dev.tomster.app.review;

import dev.tomster.check.rule.Figures;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diff.Delta;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Money;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Quantity;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Optional;

/** What items, properties and values are called in reports: values as the plan writes them, the rest in one language. */
final class Wording {
    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Figures figures;
    private final DatedValues dated;

    Wording(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lexicon = Vocabulary.standard().lexicon(catalogue.language());
        this.figures = new Figures(catalogue.language());
        this.dated = new DatedValues(figures);
    }

    String word(String key) {
        return catalogue.word("diff." + key);
    }

    String say(String key, String... holes) {
        Message message = Message.of("diff." + key);
        for (int i = 0; i < holes.length; i += 2) {
            message = message.with(holes[i], holes[i + 1]);
        }
        return catalogue.say(message);
    }

    String count(String key, int count) {
        return catalogue.count("diff." + key, count);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    String kind(Concept concept) {
        return inPrint(
                concept.isStep()
                        ? lexicon.steps().word(concept.id())
                        : lexicon.kinds().word(concept.id()));
    }

    String property(Concept concept, Property property) {
        return inPrint(lexicon.keys(concept).word(property.id()));
    }

    /** Keywords are written small, and this one nowhere else. */
    private static String inPrint(String keyword) {
        return keyword.equals("kpi") ? "KPI" : keyword;
    }

    /** Kind and name, or what else tells an item from others. */
    String subject(Item item) {
        String kind = kind(item.concept());
        return item.id().map(id -> kind + " `" + id.path() + "`").orElseGet(() -> kind + row(item));
    }

    private String row(Item item) {
        String date = item.values("date", CalendarDate.class).stream()
                .findFirst()
                .map(found -> " " + figures.of(found))
                .orElse("");
        return item.concept().isStep() ? "" : date;
    }

    /** Kind and name, the same in every language. */
    static String id(Item item) {
        return item.id().map(ItemId::toString).orElse(item.concept().id());
    }

    static String title(Item item) {
        return item.concept().isStep() ? "" : item.title().map(Prose::markdown).orElse("");
    }

    /** A value as its author wrote it, with its remark, which may stand on a line of its own. */
    String value(Entry entry, boolean isDated) {
        String value = isDated ? dated.value(entry.value()) : text(entry);
        return entry.remark()
                .map(Prose::markdown)
                .filter(remark -> isDated || !value.contains(remark))
                .map(remark -> value + " (" + remark + ")")
                .orElse(value);
    }

    private static String text(Entry entry) {
        return entry.value() instanceof Prose prose
                ? prose.markdown()
                : entry.span().text().strip();
    }

    String period(Period period) {
        return dated.period(period);
    }

    String money(Money money) {
        return figures.of(money);
    }

    /** {@code +4 000 EUR (+4.2 %)}, {@code +31 days}. */
    String delta(Delta delta) {
        return delta.fold(new Delta.Visitor<>() {
            @Override
            public String amount(Delta.Amount amount) {
                return signed(amount.difference())
                        + amount.percent()
                                .map(percent -> " (" + signed(percent) + "\u00A0%)")
                                .orElse("");
            }

            @Override
            public String days(Delta.Days days) {
                return (days.count() > 0 ? "+" : "\u2212") + count("days", Math.toIntExact(Math.abs(days.count())));
            }
        });
    }

    private String signed(Quantity quantity) {
        String text = figures.of(quantity);
        return text.startsWith("-") ? "\u2212" + text.substring(1) : "+" + text;
    }

    private String signed(BigDecimal number) {
        return (number.signum() < 0 ? "\u2212" : "+") + figures.of(number.abs());
    }

    static Optional<String> place(Optional<Item> item) {
        return item.map(found ->
                found.head().source().name() + ":" + found.head().from().line());
    }
}
