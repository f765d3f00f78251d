package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Initials that the plan uses again and again without saying once what they stand for. */
final class AcronymUndefined implements PlanRule {
    private static final Pattern INITIALS =
            Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\d@#/._'’-])\\p{Lu}{3,6}(?![\\p{L}\\d_@]|[.-]\\p{L})");
    /** "Search advertising (SEA)", "SEA (search advertising)", "SEA: search advertising". */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\((\\p{Lu}{3,6})\\)|(?<!\\p{L})(\\p{Lu}{3,6})\\p{Zs}?(?:\\(|:|=|,? (?:for|pour) )");

    private static final Set<String> KNOWN = Rows.read(AcronymUndefined.class, "acronyms.ini").values().stream()
            .flatMap(row -> Arrays.stream(row.split(",\\s*")))
            .collect(Collectors.toSet());
    /** What is a name needs no explanation: of brands, people, places and tools. */
    private static final Set<String> NAMED =
            Set.of("channel", "tool", "supplier", "person", "competitor", "place", "touchpoint", "document");
    /** Two letters are no initials that anybody looks up. */
    private static final int SHORTEST = 3;
    /** More of them do not fit into a sentence. */
    private static final int MOST = 5;

    @Override
    public Definition definition() {
        return Definition.gap("acronym-undefined", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<String> texts = new ArrayList<>();
        strategy.all().forEach(item -> addTexts(item, texts));
        // Patterns are slow to say that a text has no initials, and most have none.
        List<String> loud = texts.stream().filter(AcronymUndefined::hasCapitals).toList();
        Map<String, Integer> counts = new TreeMap<>();
        loud.forEach(text -> INITIALS.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(initials -> counts.merge(initials, 1, Integer::sum)));
        Set<String> known = new HashSet<>(KNOWN);
        names(strategy).forEach(name -> INITIALS.matcher(name).results().forEach(found -> known.add(found.group())));
        List<String> unknown = counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .filter(initials -> !known.contains(initials))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!unknown.isEmpty()) {
            unknown.removeAll(explained(loud));
            Set<String> words = words(String.join("\n", texts));
            // Somebody raises the voice.
            unknown.removeIf(initials -> words.contains(initials.toLowerCase(Locale.ROOT)));
        }
        if (!unknown.isEmpty()) {
            report.on(strategy.header())
                    .withAll("initials", unknown.stream().limit(MOST).toList())
                    .with("first", unknown.get(0))
                    .add();
        }
    }

    private static void addTexts(Item item, List<String> texts) {
        item.title()
                .filter(title -> !NAMED.contains(item.concept().id()))
                .ifPresent(title -> texts.add(title.markdown()));
        item.text().ifPresent(text -> texts.add(text.markdown()));
        for (Fact fact : item.facts()) {
            for (Entry entry : fact.entries()) {
                if (entry.value() instanceof Prose prose) {
                    texts.add(prose.markdown());
                }
            }
        }
    }

    private static boolean hasCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length() && capitals < SHORTEST; i++) {
            capitals = Character.isUpperCase(text.charAt(i)) ? capitals + 1 : 0;
        }
        return capitals == SHORTEST;
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\p{Ll}{3,6}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> names(Strategy strategy) {
        Stream<String> plan = Stream.of("brand", "organisation", "sector", "territory")
                .flatMap(property -> strategy.header().values(property, Prose.class).stream())
                .map(Prose::markdown);
        Stream<String> items = strategy.all().stream()
                .filter(item -> NAMED.contains(item.concept().id()))
                .flatMap(item -> Stream.concat(
                        item.title().stream().map(Prose::markdown),
                        item.values("platform", Prose.class).stream().map(Prose::markdown)));
        return Stream.concat(plan, items);
    }

    private static Set<String> explained(List<String> texts) {
        Set<String> explained = new HashSet<>();
        texts.forEach(text -> EXPLAINED
                .matcher(text)
                .results()
                .forEach(found -> explained.add(found.group(1) == null ? found.group(2) : found.group(1))));
        return explained;
    }
}
