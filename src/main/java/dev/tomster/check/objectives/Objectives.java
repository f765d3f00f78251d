package dev.tomster.check.objectives;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WordList;
import dev.tomster.check.rule.WordLists;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What several rules ask of an objective: its own words, those of its key results, and of the indicators that judge it. */
final class Objectives {
    /** What is done for an objective in a stretch of time. */
    private static final List<String> DATED = List.of("campaign", "everyday", "experiment");

    private static final WordLists LISTS = WordLists.beside(Objectives.class);
    /** Verbs that name a direction and no destination. */
    static final WordList VAGUE_VERBS = LISTS.of("vague-verbs");
    /** Words that say when. */
    static final WordList TIME = LISTS.of("time");
    /** Words that say how many. */
    private static final WordList AMOUNTS = LISTS.of("amounts");

    private Objectives() {}

    /** The objective and its key results. */
    static List<Item> withResults(Item objective) {
        List<Item> all = new ArrayList<>(List.of(objective));
        all.addAll(objective.items("result"));
        return all;
    }

    /** True if the objective or one of its key results states a property. */
    static boolean says(Strategy strategy, Item objective, String property) {
        return withResults(objective).stream().anyMatch(item -> strategy.says(item, property));
    }

    /** Other objectives are its parts, and are asked one by one. */
    static boolean isDivided(Strategy strategy, Item objective) {
        return !strategy.naming("objective", "supports", objective).isEmpty();
    }

    /** The KPIs that it names, those of its key results, and those that name it. */
    static List<Item> kpis(Strategy strategy, Item objective) {
        Set<Item> kpis = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> inOrder = new ArrayList<>();
        Stream.concat(
                        withResults(objective).stream().flatMap(item -> strategy.named(item, "kpi").stream()),
                        strategy.naming("kpi", "objective", objective).stream())
                .filter(kpis::add)
                .forEach(inOrder::add);
        return inOrder;
    }

    /** True if a property is stated by dates: staged targets. */
    static boolean isStaged(Item item, String property) {
        return item.value(property, Series.class).isPresent();
    }

    /** True if a text names a number, in digits or words; a year is none. */
    static boolean namesNumber(Item item) {
        String title = title(item).replaceAll("\\b(?:19|20)\\d\\d\\b", "");
        return title.chars().anyMatch(Character::isDigit) || AMOUNTS.isIn(title);
    }

    static String title(Item item) {
        return item.title().map(Prose::markdown).orElse("");
    }

    /** When work for it begins: with the first campaign that serves it, else with the plan. */
    static Optional<LocalDate> start(Strategy strategy, Item objective) {
        return DATED.stream()
                .flatMap(kind -> strategy.naming(kind, "objective", objective).stream())
                .flatMap(item -> strategy.start(item, "period").stream())
                .min(LocalDate::compareTo)
                .or(() -> strategy.start(strategy.header(), "period"));
    }

    /** The last day on which it is to be reached, if it is known. */
    static Optional<LocalDate> deadline(Strategy strategy, Item objective) {
        return strategy.date(objective, "deadline").map(CalendarDate::last);
    }
}
