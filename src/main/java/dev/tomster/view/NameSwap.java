package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brand-name swap test: the key messages signed by another brand. If they are still true, they say nothing about
 * ours.
 */
final class NameSwap {
    private final Writing writing;

    NameSwap(Writing writing) {
        this.writing = writing;
    }

    List<Block> blocks(Optional<ItemFacts> step) {
        List<Block> blocks = new ArrayList<>();
        List<LabelledFact> tested =
                step.map(facts -> facts.takeAll("swap-tested-by")).orElse(List.of());
        List<String> texts = new ArrayList<>();
        writing.plan().step("message").ifPresent(message -> {
            Writing.prose(message, "promise").ifPresent(texts::add);
            Writing.prose(message, "tagline").ifPresent(texts::add);
        });
        List<Item> messages = writing.plan().items("key-message");
        messages.forEach(message -> message.title().ifPresent(title -> texts.add(title.markdown())));
        if (!messages.isEmpty()) {
            String other = writing.label("swap.brand");
            blocks.add(new Block.Lead(Words.plain(writing.labels().get("swap.lead", other))));
            blocks.add(new Block.Bullets(
                    Optional.empty(),
                    texts.stream().map(text -> signed(swap(text, other), other)).toList()));
        }
        if (!tested.isEmpty()) {
            blocks.add(new Block.Facts(tested));
        }
        return blocks;
    }

    private static Words signed(String text, String other) {
        return text.contains(other)
                ? Words.title(text)
                : Words.title(text).then(new Run.Plain(" ")).then(new Run.Strong("\u2014\u00A0" + other));
    }

    /** The text with another brand in place of ours. */
    private String swap(String text, String other) {
        Optional<String> brand = writing.plan().step("plan").flatMap(plan -> Writing.prose(plan, "brand"));
        return brand.filter(name -> !name.isBlank())
                .map(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(other)))
                .orElse(text);
    }
}
