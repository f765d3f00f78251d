package dev.tomster.check.rule;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import dev.tomster.text.Rows;
import java.util.List;
import java.util.Optional;

/**
 * From where to where an objective or an indicator is to move.
 *
 * @param baseline none unless it is one number
 * @param target the last one of several
 * @param direction what is better; none if nothing says so
 * @param isStated true if the plan says what is better; false if it is known of such indicators
 */
public record Aim(
        Item item,
        Optional<Measure> baseline,
        Optional<Target> target,
        Optional<Direction> direction,
        boolean isStated) {

    /** What is better. */
    public enum Direction {
        UP,
        DOWN,
        KEEP
    }

    private static final WordList BETTER_DOWN =
            WordList.of(Rows.read(Aim.class, "kpi_directions.ini").values());

    /** The aim of a KPI. */
    public static Aim of(Item kpi) {
        Optional<Direction> stated = kpi.value("direction", Choice.class).map(Aim::direction);
        String name = kpi.id().map(id -> id.name()).orElse("") + ", "
                + kpi.title().map(Prose::markdown).orElse("");
        Optional<Direction> known = BETTER_DOWN.isIn(name) ? Optional.of(Direction.DOWN) : Optional.empty();
        return new Aim(kpi, baseline(kpi), target(kpi), stated.or(() -> known), stated.isPresent());
    }

    /** The aim of an objective: where it says nothing itself, its only KPI does. */
    public static Aim ofObjective(Strategy strategy, Item objective) {
        List<Aim> kpis = strategy.named(objective, "kpi").stream().map(Aim::of).toList();
        Optional<Aim> only = kpis.size() == 1 ? Optional.of(kpis.get(0)) : Optional.empty();
        return new Aim(
                objective,
                baseline(objective).or(() -> only.flatMap(Aim::baseline)),
                target(objective),
                only.flatMap(Aim::direction),
                only.map(Aim::isStated).orElse(false));
    }

    private static Direction direction(Choice choice) {
        return switch (choice.id()) {
            case "up" -> Direction.UP;
            case "down" -> Direction.DOWN;
            default -> Direction.KEEP;
        };
    }

    private static Optional<Measure> baseline(Item item) {
        return item.value("baseline", Measure.class)
                .filter(measure -> measure.relation() == Relation.EXACTLY || measure.relation() == Relation.ABOUT);
    }

    private static Optional<Target> target(Item item) {
        return item.values("target").stream().reduce((first, last) -> last).flatMap(Aim::target);
    }

    private static Optional<Target> target(Value value) {
        if (value instanceof Series series) {
            return target(series.points().get(series.points().size() - 1).value());
        }
        return value instanceof Target target ? Optional.of(target) : Optional.empty();
    }

    /** The value, bound or range that is aimed at, if it is one. */
    public Optional<Measure> level() {
        return target.filter(Target.Level.class::isInstance)
                .map(Target.Level.class::cast)
                .map(Target.Level::measure);
    }

    public boolean is(Direction wanted) {
        return direction.filter(found -> found == wanted).isPresent();
    }
}
