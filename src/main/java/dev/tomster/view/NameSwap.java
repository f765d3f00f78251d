package dev.tomster.view;

import dev.tomster.check.message.Specificity;
import dev.tomster.check.message.Specificity.Score;
import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The brand-name swap test: the key messages signed by another brand. If they are still true, they say nothing about
 * ours. Beside each stand the words in it that are only ours, and those that are everybody's.
 */
final class NameSwap {
    /** More words than these only fill the table. */
    private static final int MOST_WORDS = 6;

    private final Writing writing;

    NameSwap(Writing writing) {
        this.writing = writing;
    }

    List<Block> blocks(Optional<ItemFacts> step) {
        List<Block> blocks = new ArrayList<>();
        List<LabelledFact> tested =
                step.map(facts -> facts.takeAll("swap-tested-by")).orElse(List.of());
        Specificity specificity = new Specificity(writing.plan());
        List<Row> rows = new ArrayList<>();
        writing.plan()
                .step("message")
                .ifPresent(message -> Stream.of("promise", "tagline")
                        .flatMap(property -> Writing.prose(message, property).stream())
                        .forEach(text -> rows.add(row(text, specificity.of(text)))));
        List<Item> messages = writing.plan().items("key-message");
        messages.forEach(message ->
                message.title().ifPresent(title -> rows.add(row(title.markdown(), specificity.of(message)))));
        if (!messages.isEmpty()) {
            blocks.add(new Block.Lead(Words.plain(writing.labels().get("swap.lead", writing.label("swap.brand")))));
            blocks.add(new Block.Table(
                    Optional.empty(),
                    List.of(
                            new Column(writing.label("swap.message"), Align.START, 6, true),
                            new Column(writing.label("swap.ours"), Align.START, 4, true),
                            new Column(writing.label("swap.cliches"), Align.START, 3, true)),
                    rows));
        }
        if (!tested.isEmpty()) {
            blocks.add(new Block.Facts(tested));
        }
        return blocks;
    }

    private Row row(String text, Score score) {
        String other = writing.label("swap.brand");
        return new Row(
                Optional.empty(),
                List.of(signed(swap(text, other), other), words(score.specific()), words(score.cliches())),
                false);
    }

    private Words words(List<String> words) {
        if (words.isEmpty()) {
            return Words.plain(writing.label("swap.none"));
        }
        List<String> some = words.subList(0, Math.min(MOST_WORDS, words.size()));
        // They are the words of the plan, in its language.
        return Words.title(String.join(", ", some) + (some.size() < words.size() ? "\u2026" : ""));
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
