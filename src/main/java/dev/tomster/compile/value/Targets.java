package dev.tomster.compile.value;

import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what an indicator is to reach. */
final class Targets {
    /** What has a size that a target may be a share of. */
    private static final List<String> BASES = List.of("segment", "persona", "relay", "channel", "kpi");

    private Targets() {}

    static Optional<Target> target(Phrase phrase, ValueContext context) {
        if (context.lexicon().words().id(phrase.text()).equals(Optional.of("yes"))) {
            return Optional.of(new Target.Achieved());
        }
        Cursor cursor = new Cursor(phrase);
        char sign = cursor.peek();
        if (sign == '+' || sign == '-' || sign == '\u2212') {
            cursor.moveTo(1);
            return Quantities.takeMeasure(cursor, context)
                    .filter(by -> Leftover.none(cursor, context))
                    .map(by -> new Target.Change(sign == '+', by));
        }
        if (sign == 'x' || sign == '\u00D7') {
            cursor.moveTo(1);
            Optional<BigDecimal> factor = Numbers.take(cursor.skipSpaces(), context);
            return factor.filter(found -> Leftover.none(cursor, context)).map(Target.Multiple::new);
        }
        Optional<Measure> level = Quantities.takeMeasure(cursor, context);
        return level.isEmpty() ? Optional.empty() : levelOrShare(level.get(), cursor, context);
    }

    private static Optional<Target> levelOrShare(Measure level, Cursor cursor, ValueContext context) {
        if (level.quantity() instanceof Percent) {
            int start = cursor.position();
            if (cursor.skipSpaces().take(context.lexicon().words()).equals(Optional.of("of"))) {
                Optional<ItemId> base = References.one(cursor.rest(), BASES, context);
                return base.map(id -> new Target.ShareOf(level, id));
            }
            cursor.moveTo(start);
        }
        return Leftover.none(cursor, context) ? Optional.of(new Target.Level(level)) : Optional.empty();
    }
}
