package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Prose;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that a plan means to publish: messages, their variants, posts, columns, and what channels say of themselves. */
final class PublishedTexts {
    private final Strategy strategy;
    private final List<Published> all = new ArrayList<>();

    /**
     * A text that will be read as it stands.
     *
     * @param name how it is called: as its element, or in a step as its property
     * @param languages in which it may be; never empty
     */
    record Published(Item element, String name, String text, Span place, Set<String> languages) {}

    private PublishedTexts(Strategy strategy) {
        this.strategy = strategy;
    }

    static List<Published> of(Strategy strategy) {
        PublishedTexts texts = new PublishedTexts(strategy);
        strategy.plan().step("message").ifPresent(step -> {
            Set<String> language = Set.of(strategy.plan().language());
            texts.addFact(step, "promise", language);
            texts.addFact(step, "tagline", language);
        });
        for (Item message : strategy.items("key-message")) {
            Set<String> languages = texts.languages(message, "channels");
            texts.addTitle(message, languages);
            texts.addFact(message, "call-to-action", languages);
        }
        strategy.items("variant")
                .forEach(variant -> texts.addFact(variant, "text", texts.languages(variant, "channel")));
        strategy.items("column").forEach(column -> texts.addTitle(column, texts.languages(column, "channels")));
        strategy.items("post").forEach(post -> texts.addTitle(post, texts.languages(post, "channel")));
        strategy.activeChannels().forEach(channel -> texts.addFact(channel, "bio", texts.ofChannel(channel)));
        return texts.all;
    }

    private void addTitle(Item item, Set<String> languages) {
        item.title()
                .ifPresent(title ->
                        all.add(new Published(item, strategy.name(item), title.markdown(), item.head(), languages)));
    }

    private void addFact(Item item, String property, Set<String> languages) {
        String name = item.concept().isStep() ? strategy.key(item.concept(), property) : strategy.name(item);
        item.fact(property).ifPresent(fact -> {
            for (Entry entry : fact.entries()) {
                if (entry.value() instanceof Prose prose) {
                    all.add(new Published(item, name, prose.markdown(), entry.span(), languages));
                }
            }
        });
    }

    /** The languages of an item: its own, else those of its channels, else the plan's. */
    private Set<String> languages(Item item, String channels) {
        Optional<String> own = language(item);
        if (own.isPresent()) {
            return Set.of(own.get());
        }
        Set<String> languages = new TreeSet<>();
        strategy.named(item, channels).forEach(channel -> languages.addAll(ofChannel(channel)));
        return languages.isEmpty() ? Set.of(strategy.plan().language()) : languages;
    }

    private Set<String> ofChannel(Item channel) {
        return Set.of(language(channel).orElse(strategy.plan().language()));
    }

    private static Optional<String> language(Item item) {
        return item.value("language", LanguageTag.class).map(tag -> primary(tag.tag()));
    }

    /** The language without its country: what is forbidden in French is so in Québec. */
    static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
