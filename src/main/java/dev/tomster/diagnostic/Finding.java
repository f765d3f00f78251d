package dev.tomster.diagnostic;

import dev.tomster.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong or weak, at one place, with the cheapest repair.
 *
 * @param span where; an empty span at the start of the source if the finding speaks of the whole file
 * @param message what is wrong
 * @param help how to mend it
 * @param related another place that the finding needs to be understood, such as the first of two declarations
 * @param fix the repair as edits, all of which belong together; none where somebody has to think
 */
public record Finding(
        Rule rule, Span span, Message message, Optional<Message> help, Optional<Span> related, List<Edit> fix) {

    public Finding {
        fix = List.copyOf(fix);
    }

    /** A finding that somebody has to think about. */
    public Finding(Rule rule, Span span, Message message, Optional<Message> help, Optional<Span> related) {
        this(rule, span, message, help, related, List.of());
    }

    /** By file, by place, the heavier first. */
    public static final Comparator<Finding> ORDER = new Order();

    private static final class Order implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = a.span().source().name().compareTo(b.span().source().name());
            order = order != 0
                    ? order
                    : Integer.compare(
                            a.span().source().firstLine(), b.span().source().firstLine());
            order = order != 0
                    ? order
                    : Integer.compare(a.span().start(), b.span().start());
            order = order != 0 ? order : a.severity().compareTo(b.severity());
            return order != 0 ? order : a.rule().id().compareTo(b.rule().id());
        }
    }

    /** A finding in the main wording of its rule. */
    public static Finding of(Rule rule, Span span) {
        return new Finding(rule, span, Message.of(rule.id()), Optional.empty(), Optional.empty());
    }

    /** The same in another wording: the pattern with the key {@code <rule>.<wording>}. */
    public Finding worded(String wording) {
        return new Finding(rule, span, message.rephrased(rule.id() + "." + wording), help, related, fix);
    }

    public Finding with(String hole, String text) {
        return withMessage(message.with(hole, text));
    }

    public Finding with(String hole, int number) {
        return withMessage(message.with(hole, number));
    }

    /** Fills a hole with what each language writes in its own way. */
    public Finding withFigure(String hole, UnaryOperator<String> writing) {
        return withMessage(message.withFigure(hole, writing));
    }

    public Finding withNoun(String hole, String id) {
        return withMessage(message.withNoun(hole, id));
    }

    /** The repair; its key is looked up as it is. */
    public Finding help(Message repair) {
        return new Finding(rule, span, message, Optional.of(repair), related, fix);
    }

    /** Names another place, such as the first of two declarations; the message may tell its {@code line}. */
    public Finding related(Span place) {
        return new Finding(rule, span, message.withLine(place, span), help, Optional.of(place), fix);
    }

    /** The same with the one text that its repair spells out in the place of another; as it is where there is a choice. */
    public Finding mended(Span place) {
        return help.flatMap(Message::form).map(form -> fix(place, form)).orElse(this);
    }

    /** The same with its repair as an edit. */
    public Finding fix(Span place, String replacement) {
        return fix(List.of(new Edit(place, replacement)));
    }

    /** The same with its repair as edits that belong together. */
    public Finding fix(List<Edit> edits) {
        return new Finding(rule, span, message, help, related, edits);
    }

    public Severity severity() {
        return rule.severity();
    }

    private Finding withMessage(Message other) {
        return new Finding(rule, span, other, help, related, fix);
    }
}
