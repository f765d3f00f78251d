package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a fact as it is compared: a series is as many values as it has dates.
 *
 * @param entry as it stands in the plan
 * @param at the date of a dated value, with the names of now
 * @param value in canonical form
 * @param remark in canonical form
 */
record Said(Entry entry, Optional<Period> stated, Optional<Period> at, Value value, Optional<Prose> remark) {

    /** What is compared with what others say. */
    record Key(Optional<Period> at, Value value, Optional<Prose> remark) {}

    Key key() {
        return new Key(at, value, remark);
    }

    /** The same without the remark; the reason for a silence is one. */
    Key bare() {
        Value plain = value instanceof Silence silence
                ? new Silence(silence.rule(), silence.until(), silence.above(), new Prose(""))
                : value;
        return new Key(at, plain, Optional.empty());
    }

    /** What some facts of one property say. */
    static List<Said> of(List<Fact> facts, Canonical canonical) {
        List<Said> said = new ArrayList<>();
        for (Fact fact : facts) {
            fact.entries().forEach(entry -> add(entry, canonical, said));
        }
        return said;
    }

    private static void add(Entry entry, Canonical canonical, List<Said> said) {
        if (!(entry.value() instanceof Series series) || series.points().isEmpty()) {
            said.add(new Said(
                    entry,
                    Optional.empty(),
                    Optional.empty(),
                    canonical.of(entry.value()),
                    entry.remark().map(canonical::of)));
            return;
        }
        for (Series.Point point : series.points()) {
            said.add(new Said(
                    new Entry(point.value(), point.remark(), entry.span()),
                    Optional.of(point.period()),
                    Optional.of(canonical.of(point.period())),
                    canonical.of(point.value()),
                    point.remark().map(canonical::of)));
        }
    }
}
