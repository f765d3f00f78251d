package dev.tomster.check.strategy;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.check.rule.Wording;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a plan means to do, by what it is called. A non-goal rules an element out only if it names it and nothing more:
 * "PR" or "no contests", not "big contests" or "contests: only in winter".
 */
final class PlannedWork {
    private final Map<String, Item> byName = new HashMap<>();

    PlannedWork(Strategy strategy) {
        for (String kind : List.of("objective", "action", "campaign", "everyday", "experiment", "touchpoint")) {
            strategy.items(kind).stream()
                    .filter(item -> !strategy.is(item, "status", "dropped"))
                    .forEach(item -> add(strategy, item));
        }
        strategy.items("approach").stream()
                .filter(item -> strategy.is(item, "priority", "primary") || strategy.is(item, "priority", "secondary"))
                .forEach(item -> add(strategy, item));
        for (Item channel : strategy.activeChannels()) {
            add(strategy, channel);
            Texts.of(channel, "platform").forEach(platform -> add(platform, channel));
        }
    }

    private void add(Strategy strategy, Item item) {
        item.title().map(Prose::markdown).ifPresent(title -> add(title, item));
        item.values("type", Choice.class).forEach(type -> add(strategy.choice(type.list(), type.id()), item));
        Texts.of(item, "type").forEach(type -> add(type, item));
    }

    private void add(String name, Item item) {
        byName.putIfAbsent(key(Wording.of(name)), item);
    }

    /** What a non-goal names. */
    Optional<Item> ruledOutBy(String nonGoal) {
        List<String> words = new ArrayList<>();
        for (String word : Wording.of(nonGoal)) {
            if (StrategyWords.REASONS.isIn(word)) {
                break;
            }
            words.add(word);
        }
        while (!words.isEmpty() && isFiller(words.get(0))) {
            words.remove(0);
        }
        String key = key(words);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key));
    }

    private static boolean isFiller(String word) {
        return StrategyWords.NEGATIONS.isIn(word) || StrategyWords.ARTICLES.isIn(word);
    }

    /** The words without signs, the singular and the plural being one. */
    private static String key(List<String> words) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> isPlural(word) ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
    }
}
