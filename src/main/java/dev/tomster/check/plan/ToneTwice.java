package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Word;
import dev.tomster.vocabulary.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same tone is asked for and forbidden. */
final class ToneTwice implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("tone-contradiction", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        strategy.plan().step("message").ifPresent(message -> {
            Map<String, Entry> wanted = new HashMap<>();
            entries(message, "tone-do").forEach(entry -> wanted.put(trait(entry), entry));
            for (Entry avoided : entries(message, "tone-avoid")) {
                Entry same = wanted.get(trait(avoided));
                if (same != null && isSameScope(same, avoided)) {
                    report.on(message)
                            .at(avoided.span())
                            .related(same.span())
                            .with("trait", ((Word) avoided.value()).text())
                            .withKey("do", "tone-do")
                            .withKey("avoid", "tone-avoid")
                            .add();
                }
            }
        });
    }

    /** "Humour (in comments)" and "humour (about the competition)" go well together. */
    private static boolean isSameScope(Entry one, Entry other) {
        return one.remark().equals(other.remark());
    }

    private static List<Entry> entries(Item message, String property) {
        return message.fact(property).map(Fact::entries).orElse(List.of()).stream()
                .filter(entry -> entry.value() instanceof Word)
                .toList();
    }

    private static String trait(Entry entry) {
        return Spelling.fold(((Word) entry.value()).text());
    }
}
