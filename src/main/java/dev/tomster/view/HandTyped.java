package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Purchase;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds amounts that a document hides in texts that it shows: typed by hand, they are not taken out of it. */
final class HandTyped {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\h,.']?\\d)*");
    /** Smaller numbers count other things, too. */
    private static final int FEWEST_DIGITS = 4;

    private final Omission omission;
    private final Set<String> amounts = new HashSet<>();
    private final List<Span> places = new ArrayList<>();

    private HandTyped(Omission omission) {
        this.omission = omission;
    }

    /** The texts of what is left of a plan that repeat an amount that is not. */
    static List<Span> in(Plan plan, Omission omission) {
        if (!omission.hidesMoney()) {
            return List.of();
        }
        HandTyped typed = new HandTyped(omission);
        plan.steps().forEach(typed::collect);
        omission.of(plan).steps().forEach(typed::search);
        return List.copyOf(typed.places);
    }

    private void collect(Item item) {
        item.facts().stream()
                .filter(omission::hides)
                .flatMap(fact -> fact.entries().stream())
                .flatMap(entry -> amounts(entry.value()))
                .map(money -> money.amount().toBigInteger().toString())
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .forEach(amounts::add);
        item.items().forEach(this::collect);
    }

    private static Stream<Money> amounts(Value value) {
        if (value instanceof Series series) {
            return series.points().stream().flatMap(point -> amounts(point.value()));
        }
        if (value instanceof Purchase purchase) {
            return Stream.of(purchase.total());
        }
        if (value instanceof Measure measure) {
            return Stream.concat(Stream.of(measure.quantity()), measure.high().stream())
                    .filter(Money.class::isInstance)
                    .map(Money.class::cast);
        }
        return Stream.empty();
    }

    private void search(Item item) {
        item.title().ifPresent(title -> search(title, item.head()));
        item.text().ifPresent(text -> search(text, item.head()));
        for (Fact fact : item.facts()) {
            for (Entry entry : fact.entries()) {
                search(entry.value() instanceof Prose prose ? Optional.of(prose) : Optional.empty(), entry.span());
                search(entry.remark(), entry.span());
            }
        }
        item.items().stream()
                .filter(nested -> !nested.concept().id().equals("document"))
                .forEach(this::search);
    }

    private void search(Optional<Prose> text, Span place) {
        text.ifPresent(found -> search(found, place));
    }

    private void search(Prose text, Span place) {
        Matcher number = NUMBER.matcher(text.markdown());
        while (number.find()) {
            if (amounts.contains(number.group().replaceAll("\\D", ""))) {
                places.add(place);
                return;
            }
        }
    }
}
