package dev.tomster.compile.value;

import dev.tomster.diagnostic.Rule;
import dev.tomster.vocabulary.Shape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What can be wrong with a value. There is one rule for each shape: {@code value-date}, {@code value-money}. */
public final class ValueRules {
    private static final Map<Shape, Rule> BY_SHAPE = new EnumMap<>(Shape.class);

    static {
        for (Shape shape : Shape.values()) {
            BY_SHAPE.put(shape, Rule.error("value-" + shape.id()));
        }
    }

    /** A range whose first end is above its second. */
    static final Rule BACKWARDS = Rule.error("range-backwards");
    /** A number that means different things in different languages. */
    static final Rule AMBIGUOUS_NUMBER = Rule.error("number-ambiguous");
    /** Three letters that are no currency of ISO 4217. */
    static final Rule CURRENCY_UNKNOWN = Rule.warning("currency-unknown");
    /** Amounts have no currency, and the plan names none. */
    static final Rule CURRENCY_MISSING = Rule.warning("currency-missing");
    /** A noun that is almost a unit of time. */
    static final Rule UNIT_NEAR = Rule.warning("unit-near");
    /** A name that no item has. */
    static final Rule UNDEFINED = Rule.error("ref-undefined");
    /** A name that items of several kinds have. */
    static final Rule AMBIGUOUS = Rule.error("ref-ambiguous");
    /** A name of an item of another kind than the property wants. */
    static final Rule WRONG_KIND = Rule.error("ref-kind");
    /** A text that is almost the name of a person. */
    static final Rule PERSON_NEAR = Rule.warning("person-near");
    /** A path in braces in a text that leads to no value of the plan. */
    static final Rule INSERTION = Rule.error("insertion");
    /** A comment behind a value. */
    static final Rule COMMENT = Rule.error("comment-behind");
    /** A silence that does not say why. */
    static final Rule REASON_MISSING = Rule.error("accept-reason");

    private ValueRules() {}

    static Rule of(Shape shape) {
        return Objects.requireNonNull(BY_SHAPE.get(shape));
    }

    /** The shapes of which every text is a value. */
    private static boolean isAlwaysRead(Shape shape) {
        return shape.isProse() || shape == Shape.WORDS;
    }

    /** All rules of this package. */
    public static List<Rule> all() {
        Stream<Rule> shapes = Arrays.stream(Shape.values())
                .filter(shape -> !isAlwaysRead(shape))
                .map(ValueRules::of);
        Stream<Rule> others = Stream.of(
                BACKWARDS,
                AMBIGUOUS_NUMBER,
                CURRENCY_UNKNOWN,
                CURRENCY_MISSING,
                UNIT_NEAR,
                UNDEFINED,
                AMBIGUOUS,
                WRONG_KIND,
                PERSON_NEAR,
                INSERTION,
                COMMENT,
                REASON_MISSING);
        return Stream.concat(shapes, others).toList();
    }
}
