package dev.tomster.diff;

import dev.tomster.diff.Change.Pair;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Plan;
import dev.tomster.model.Quantity;
import dev.tomster.model.Reference;
import dev.tomster.model.Target;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.vocabulary.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a change promises less or more, as {@code meaning.ini} says for each property. */
final class Strengths {
    private static final Set<Relation> UPPER = Set.of(Relation.AT_MOST, Relation.LESS_THAN);
    private static final Set<Relation> LOWER = Set.of(Relation.AT_LEAST, Relation.MORE_THAN);
    private static final Set<Relation> VAGUE = Set.of(Relation.ABOUT, Relation.IN_THE_ORDER_OF);

    private final Plan before;
    private final Plan after;

    Strengths(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What a change of a value does.
     *
     * @param items that the value is stated of
     * @param delta between the two values
     */
    Strength of(Pair items, Property property, ValueChange change, Optional<Delta> delta) {
        List<String> words = Meaning.standard().weaker(items.after().concept(), property);
        if (words.isEmpty() || change.isRemark()) {
            return Strength.SAME;
        }
        Optional<Value> old = change.old().filter(Strengths::isStated);
        Optional<Value> young = change.young().filter(Strengths::isStated);
        if (old.isEmpty() || young.isEmpty()) {
            int sign = (young.isPresent() ? 1 : 0) - (old.isPresent() ? 1 : 0);
            return words.size() > 1 ? Strength.SAME : Strength.ofSign(sign);
        }
        return switch (words.get(0)) {
            case "amount" -> ofTarget(items, old.get(), young.get(), delta);
            case "less" -> Strength.ofSign(-sign(delta));
            case "late" -> Strength.ofSign(-sign(delta));
            case "kept" -> Strength.SAME;
            default -> ofWords(words, old.get(), young.get());
        };
    }

    private static boolean isStated(Value value) {
        return !(value instanceof Undecided) && !(value instanceof Withheld);
    }

    private static int sign(Optional<Delta> delta) {
        return delta.map(found -> found.fold(new Delta.Visitor<Integer>() {
                    @Override
                    public Integer amount(Delta.Amount amount) {
                        return amount.difference().amount().signum();
                    }

                    @Override
                    public Integer days(Delta.Days days) {
                        return Long.signum(days.count());
                    }
                }))
                .orElse(0);
    }

    private static Strength ofWords(List<String> words, Value old, Value young) {
        if (!(old instanceof Choice was) || !(young instanceof Choice is)) {
            return Strength.SAME;
        }
        int from = words.indexOf(was.id());
        int to = words.indexOf(is.id());
        return from < 0 || to < 0 ? Strength.SAME : Strength.ofSign(from - to);
    }

    /** If the indicator has turned round as well, nobody can tell. */
    private Strength ofTarget(Pair items, Value old, Value young, Optional<Delta> delta) {
        int sign = sign(delta);
        if (sign != 0) {
            boolean isUp = isUp(after, items.after(), young);
            boolean wasUp = isUp(before, items.before(), old);
            return isUp == wasUp ? Strength.ofSign(isUp ? sign : -sign) : Strength.SAME;
        }
        boolean wasVague = isVague(old);
        boolean isVague = isVague(young);
        return wasVague == isVague ? Strength.SAME : isVague ? Strength.WEAKER : Strength.STRONGER;
    }

    private static boolean isVague(Value value) {
        return level(value)
                .filter(measure -> VAGUE.contains(measure.relation()))
                .isPresent();
    }

    private static Optional<Measure> level(Value value) {
        return value instanceof Target.Level level ? Optional.of(level.measure()) : Optional.empty();
    }

    /** True if more is better: the value says so, or the indicator, or where it starts from. */
    private static boolean isUp(Plan plan, Item item, Value target) {
        Optional<Relation> relation = level(target).map(Measure::relation);
        if (relation.filter(UPPER::contains).isPresent()) {
            return false;
        }
        if (relation.filter(LOWER::contains).isPresent()) {
            return true;
        }
        Optional<String> direction = item.concept().id().equals("kpi")
                ? direction(item)
                : item.value("kpi", Reference.class)
                        .flatMap(kpi -> plan.item(kpi.item()))
                        .flatMap(Strengths::direction);
        return direction.isPresent() ? !direction.get().equals("down") : !isBelowBaseline(item, target);
    }

    private static Optional<String> direction(Item kpi) {
        return kpi.value("direction", Choice.class).map(Choice::id);
    }

    private static boolean isBelowBaseline(Item item, Value target) {
        Optional<Quantity> aim = level(target).map(Measure::quantity);
        Optional<Quantity> base = item.value("baseline", Measure.class).map(Measure::quantity);
        return aim.isPresent()
                && base.isPresent()
                && Amounts.difference(base.get(), aim.get()).isPresent()
                && aim.get().amount().compareTo(base.get().amount()) < 0;
    }
}
