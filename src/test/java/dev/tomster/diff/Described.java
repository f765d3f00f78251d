package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of a difference as lines, as they are or as they look from the other side. */
final class Described implements Change.Visitor<String> {
    private final boolean isMirrored;

    private Described(boolean isMirrored) {
        this.isMirrored = isMirrored;
    }

    static List<String> of(PlanDiff diff) {
        return of(diff, new Described(false));
    }

    static List<String> mirrored(PlanDiff diff) {
        return of(diff, new Described(true));
    }

    private static List<String> of(PlanDiff diff, Described described) {
        return diff.changes().stream()
                .map(change ->
                        change.level() + " " + described.strength(change.strength()) + " " + change.fold(described))
                .sorted()
                .toList();
    }

    private Strength strength(Strength strength) {
        return isMirrored && strength != Strength.MIXED
                ? Strength.ofSign(strength == Strength.WEAKER ? 1 : strength == Strength.STRONGER ? -1 : 0)
                : strength;
    }

    private String arrow(String before, String after) {
        return isMirrored ? after + " -> " + before : before + " -> " + after;
    }

    private static String place(Item item) {
        return item.concept().id() + " " + item.id().map(ItemId::toString).orElse("") + " " + item.head();
    }

    private static String step(Item item) {
        return item.concept().isStep() ? item.concept().id() : place(item);
    }

    private String items(Change.Paired change) {
        return arrow(step(change.items().before()), step(change.items().after()));
    }

    @Override
    public String added(Change.Added change) {
        return (isMirrored ? "removed " : "added ") + place(change.item());
    }

    @Override
    public String removed(Change.Removed change) {
        return (isMirrored ? "added " : "removed ") + place(change.item());
    }

    @Override
    public String renamed(Change.Renamed change) {
        return "renamed " + items(change);
    }

    @Override
    public String moved(Change.Moved change) {
        return "moved " + items(change) + " "
                + arrow(step(change.owners().before()), step(change.owners().after()));
    }

    @Override
    public String retitled(Change.Retitled change) {
        return "retitled " + items(change);
    }

    @Override
    public String rewritten(Change.Rewritten change) {
        return "rewritten " + items(change);
    }

    @Override
    public String restated(Change.Restated change) {
        List<String> values = new ArrayList<>();
        for (ValueChange value : change.values()) {
            values.add(arrow(text(value.before()), text(value.after())) + " " + value.isRemark() + " "
                    + strength(value.strength()) + " "
                    + value.delta().map(this::delta).orElse(""));
        }
        return "restated " + items(change) + " " + change.property().id() + " " + change.isReordered() + " "
                + values.stream().sorted().toList();
    }

    private static String text(Optional<Entry> entry) {
        return entry.map(found -> found.value() + " " + found.remark()).orElse("nothing");
    }

    private String delta(Delta delta) {
        return delta.fold(new Delta.Visitor<>() {
            @Override
            public String amount(Delta.Amount amount) {
                return (isMirrored
                                ? amount.difference().amount().negate()
                                : amount.difference().amount())
                        .stripTrailingZeros()
                        .toPlainString();
            }

            @Override
            public String days(Delta.Days days) {
                return String.valueOf(isMirrored ? -days.count() : days.count());
            }
        });
    }

    @Override
    public String translated(Change.Translated change) {
        return "translated " + arrow(change.from(), change.to());
    }

    @Override
    public String measured(Change.Measured change) {
        return "measured "
                + change.results().stream()
                        .map(result -> arrow(result(result.before()), result(result.after())))
                        .sorted()
                        .toList();
    }

    private static String result(Optional<Measurement> result) {
        return result.map(Measurement::toString).orElse("nothing");
    }
}
