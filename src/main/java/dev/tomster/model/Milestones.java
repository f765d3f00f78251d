package dev.tomster.model;

import dev.tomster.model.CalendarDate.Grain;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of the milestones of a plan, and of what hangs on them. A milestone may hang on another one, and so on; a
 * circle has no date.
 */
public final class Milestones {
    private final Plan plan;
    private final Map<ItemId, State> known = new HashMap<>();

    private record State(Optional<CalendarDate> date, boolean isUndecided) {}

    public Milestones(Plan plan) {
        this.plan = plan;
    }

    /**
     * The date that a relative date comes to: any date of the milestone itself, but only a day can be counted from. None
     * if the milestone has no such date.
     */
    public Optional<CalendarDate> dateOf(RelativeDate moment) {
        return counted(moment, state(moment.milestone()).date());
    }

    /** True if the milestone is still to get its date: it has none, and does not recur. */
    public boolean isUndecided(RelativeDate moment) {
        return state(moment.milestone()).isUndecided();
    }

    /** The milestone on which a milestone hangs. */
    public static Optional<ItemId> next(Item milestone) {
        return milestone.value("date", RelativeDate.class).map(RelativeDate::milestone);
    }

    /** Follows the chain of milestones first and counts on the way back: chains may be long. */
    private State state(ItemId milestone) {
        Deque<RelativeDate> chain = new ArrayDeque<>();
        Deque<ItemId> owners = new ArrayDeque<>();
        Set<ItemId> passed = new HashSet<>();
        ItemId at = milestone;
        Optional<RelativeDate> next = relative(at);
        while (!known.containsKey(at) && next.isPresent() && passed.add(at)) {
            owners.push(at);
            chain.push(next.get());
            at = next.get().milestone();
            next = relative(at);
        }
        State state = Optional.ofNullable(known.get(at)).orElse(next.isPresent() ? CIRCLE : own(at));
        known.put(at, state);
        while (!chain.isEmpty()) {
            state = new State(counted(chain.pop(), state.date()), state.isUndecided());
            known.put(owners.pop(), state);
        }
        return state;
    }

    private static final State CIRCLE = new State(Optional.empty(), false);

    private Optional<RelativeDate> relative(ItemId milestone) {
        return plan.item(milestone).flatMap(item -> item.value("date", RelativeDate.class));
    }

    private State own(ItemId milestone) {
        Optional<Item> item = plan.item(milestone);
        Optional<CalendarDate> date = item.flatMap(found -> found.value("date", CalendarDate.class));
        boolean isOpen = item.map(found -> found.fact("date")
                        .map(fact -> fact.entries().get(0).value() instanceof Undecided)
                        .orElse(found.fact("every").isEmpty()))
                .orElse(false);
        return new State(date, isOpen);
    }

    private static Optional<CalendarDate> counted(RelativeDate moment, Optional<CalendarDate> date) {
        return moment.offset()
                .map(span -> date.filter(found -> found.grain() == Grain.DAY)
                        .flatMap(found -> span.from(found.first(), moment.sign()))
                        .map(CalendarDate::day))
                .orElse(date);
    }
}
