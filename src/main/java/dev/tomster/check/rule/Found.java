package dev.tomster.check.rule;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Count;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import dev.tomster.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A finding that is being put into words: the sentence {@code rule} or {@code rule.wording} of the catalogue, and the repair
 * {@code rule.help} or {@code rule.wording.help} with the same holes. Numbers are written in the language of the message; what
 * is to be typed, in that of the plan.
 */
public final class Found {
    private final Report report;
    private final Item element;
    private final Span place;
    private final Optional<Span> related;
    private final Message message;
    private final Severity severity;

    Found(Report report, Item element) {
        this(
                report,
                element,
                element.head(),
                Optional.empty(),
                Message.of(report.definition().id())
                        .typedIn(new PlanKeywords(report.strategy().plan().language())),
                report.definition().rule().severity());
    }

    private Found(Report report, Item element, Span place, Optional<Span> related, Message message, Severity severity) {
        this.severity = severity;
        this.report = report;
        this.element = element;
        this.place = place;
        this.related = related;
        this.message = message;
    }

    /** Another place than the element's name, such as a property or a value. */
    public Found at(Span other) {
        return new Found(report, element, other, related, message, severity);
    }

    /** The place where a property is stated, if it is. */
    public Found at(String property) {
        return element.fact(property).map(fact -> at(fact.key())).orElse(this);
    }

    /** Names a second place that the sentence needs; it may tell its {@code line}. */
    public Found related(Span other) {
        return new Found(report, element, place, Optional.of(other), message.withLine(other, place), severity);
    }

    /** Another wording of the rule: the sentence {@code rule.wording}. */
    public Found worded(String wording) {
        return say(message.rephrased(report.definition().id() + "." + wording));
    }

    /** A case of the rule that weighs something else. */
    public Found weighing(Severity other) {
        return new Found(report, element, place, related, message, other);
    }

    public Found with(String hole, String text) {
        return say(message.with(hole, text));
    }

    public Found with(String hole, int number) {
        return say(message.with(hole, number));
    }

    public Found with(String hole, BigDecimal number) {
        return with(hole, new Count(number));
    }

    /** Fills a hole with an amount. */
    public Found with(String hole, Quantity amount) {
        return withFigure(hole, figures -> figures.of(amount));
    }

    /** Fills a hole with an amount and its bound. */
    public Found with(String hole, Measure amount) {
        return withFigure(hole, figures -> figures.of(amount));
    }

    /** Fills a hole with figures, as the language of the message writes them. */
    public Found withFigure(String hole, Function<Figures, String> writing) {
        return say(message.withFigure(hole, language -> writing.apply(new Figures(language))));
    }

    /** Fills a hole with an amount that is to be typed: as the language of the plan writes it. */
    public Found withTyped(String hole, Quantity amount) {
        return with(hole, new Figures(report.strategy().plan().language()).of(amount));
    }

    /** Fills a hole with how an item is called. */
    public Found with(String hole, Item item) {
        return say(message.with(hole, report.strategy().name(item)));
    }

    /** Fills a hole with a value as it is typed, without the remark behind it. */
    public Found with(String hole, Entry entry) {
        return with(hole, typed(entry));
    }

    /** A value as it is typed, without the remark behind it. */
    public static String typed(Entry entry) {
        String text = entry.span().text();
        int remark = entry.remark().isEmpty() ? -1 : text.indexOf('(');
        return remark > 0 ? text.substring(0, remark).strip() : text;
    }

    /** Fills a hole with alternatives in backticks: "`a`, `b` or `c`". */
    public Found withOptions(String hole, List<String> texts) {
        return say(message.withOptions(hole, texts));
    }

    /** Fills a hole with texts in backticks: "`a`, `b` and `c`". */
    public Found withAll(String hole, List<String> texts) {
        return say(message.withAll(hole, texts));
    }

    /** Fills a hole with a word of the message's language: {@code noun.<id>} of the catalogue. */
    public Found withNoun(String hole, String id) {
        return say(message.withNoun(hole, id));
    }

    /** Fills a hole with the keyword of a property of the element, in the plan's language. */
    public Found withKey(String hole, String property) {
        return withKey(hole, element, property);
    }

    /** Fills a hole with the keyword of a property of an item, in the plan's language. */
    public Found withKey(String hole, Item item, String property) {
        return say(message.with(hole, report.strategy().key(item.concept(), property)));
    }

    private Found say(Message other) {
        return new Found(report, element, place, related, other, severity);
    }

    /** Tells the finding, unless the plan accepts it. */
    public void add() {
        Message help = message.rephrased(message.key() + ".help");
        report.add(
                element,
                new Finding(new Rule(report.definition().id(), severity), place, message, Optional.of(help), related));
    }
}
