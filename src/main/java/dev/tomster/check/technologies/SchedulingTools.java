package dev.tomster.check.technologies;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.model.Item;
import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tools that publish at a set time, and how many accounts they take: {@code tools.ini}, with its date. */
final class SchedulingTools {
    private static final Map<String, Map<String, String>> KNOWN = Rows.readSections(SchedulingTools.class, "tools.ini");

    private static final Map<String, String> NUMBERS = KNOWN.getOrDefault("numbers", Map.of());
    private static final Map<String, String> FREE = KNOWN.getOrDefault("accounts of free plans", Map.of());

    private static final Pattern ACCOUNTS = Pattern.compile("(\\d+|\\p{L}+) (?:[\\p{L}-]+ )?(\\p{L}+)");

    private SchedulingTools() {}

    static List<Item> of(Strategy strategy) {
        return strategy.items("tool").stream()
                .filter(SchedulingTools::schedules)
                .toList();
    }

    /** True if one of them stands in the costs, if not among the tools. */
    static boolean isPaidFor(Strategy strategy) {
        return strategy.items("cost").stream()
                .filter(cost -> strategy.is(cost, "category", "tools"))
                .anyMatch(SchedulingTools::schedules);
    }

    private static boolean schedules(Item tool) {
        List<String> texts = new ArrayList<>(Texts.of(tool, "use"));
        tool.title().ifPresent(title -> texts.add(title.markdown()));
        tool.id().ifPresent(id -> texts.add(id.name()));
        return TechnologiesWords.SCHEDULING.isIn(texts);
    }

    /** How many accounts a tool takes: as the plan states it, else as it is known of a plan that costs nothing. */
    static Optional<BigDecimal> accounts(Item tool) {
        Optional<BigDecimal> stated = Texts.of(tool, "limits").stream()
                .map(SchedulingTools::accounts)
                .flatMap(Optional::stream)
                .findFirst();
        if (stated.isPresent() || !TechnologiesWords.FREE.isIn(Texts.of(tool, "plan"))) {
            return stated;
        }
        String name = Spelling.fold(tool.title()
                .map(title -> title.markdown())
                .or(() -> tool.id().map(id -> id.name()))
                .orElse(""));
        return Arrays.stream(name.split(" ", -1))
                .map(word -> Optional.ofNullable(FREE.get(word)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(BigDecimal::new);
    }

    /** The number of accounts in a text such as "four channels" or "3 comptes sociaux". */
    private static Optional<BigDecimal> accounts(String limit) {
        Matcher matcher = ACCOUNTS.matcher(Spelling.fold(limit));
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            String number = NUMBERS.getOrDefault(matcher.group(1), matcher.group(1));
            boolean isNumber = number.chars().allMatch(Character::isDigit);
            if (isNumber && TechnologiesWords.ACCOUNTS.isIn(matcher.group(2))) {
                return Optional.of(new BigDecimal(number));
            }
        }
        return Optional.empty();
    }
}
