package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A persona whose language nothing is published in. */
final class LanguageNotCovered implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("language-not-covered", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.activeChannels().isEmpty()) {
            return;
        }
        Set<String> published = published(strategy);
        for (Item audience : strategy.audiences()) {
            List<String> spoken = audience.values("languages", Word.class).stream()
                    .map(Word::text)
                    .toList();
            List<Optional<String>> codes =
                    spoken.stream().map(SpokenLanguages::code).toList();
            // A language that is not known may be one that is covered, and a relay speaks for itself.
            boolean isCovered = codes.isEmpty()
                    || codes.stream().anyMatch(code -> code.isEmpty() || published.contains(code.get()))
                    || !strategy.naming("relay", "for", audience).isEmpty();
            if (!isCovered) {
                report.on(audience)
                        .at("languages")
                        .with("persona", audience)
                        .withOptions("languages", spoken)
                        .with("code", codes.get(0).orElse(""))
                        .with(
                                "language",
                                strategy.key(strategy.items("channel").get(0).concept(), "language"))
                        .add();
            }
        }
    }

    /** The languages of active channels and of messages' variants; the plan's own where a channel does not say. */
    private static Set<String> published(Strategy strategy) {
        Set<String> published = new HashSet<>();
        for (Item channel : strategy.activeChannels()) {
            if (!strategy.says(channel, "language")) {
                published.add(strategy.plan().language());
            }
            add(channel, published);
        }
        strategy.items("variant").forEach(variant -> add(variant, published));
        return published;
    }

    private static void add(Item item, Set<String> published) {
        item.values("language", LanguageTag.class)
                .forEach(language ->
                        published.add(Locale.forLanguageTag(language.tag()).getLanguage()));
    }
}
