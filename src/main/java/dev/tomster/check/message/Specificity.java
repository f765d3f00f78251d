package dev.tomster.check.message;

import dev.tomster.check.rule.Texts;
import dev.tomster.check.rule.Wording;
import dev.tomster.check.rule.Wording.Token;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of a text only this brand can say. Figures, names, places, and the words that the plan reserves for what the
 * brand offers are its own; what every brand says of itself is a cliché; all other words are neither.
 */
public final class Specificity {
    /** Where a plan names what only the brand has. The sector is left out: its competitors are in it, too. */
    private static final Map<String, List<String>> OWN = Map.of(
            "plan", List.of("brand", "organisation", "territory"),
            "message", List.of("hashtags", "vocabulary"),
            "pillar", List.of("facts"),
            "campaign", List.of("offer"),
            "persona", List.of("location"),
            "segment", List.of("location"));

    /** Items that are called by what only the brand has. */
    private static final List<String> NAMED_AFTER = List.of("channel", "touchpoint", "person", "column", "milestone");

    /** A number with its groups and decimals, or a time of day, is one word: {@code 46 000}, {@code 19:30}. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{N}+(?:[\u00A0\u202F ]\\p{N}{3}(?!\\p{N})|[.,:/]\\p{N}+)+|[\\p{L}\\p{N}][\\p{L}\\p{N}\u2019']*");

    private static final Pattern ELISION = Pattern.compile("^\\p{L}{1,2}[\u2019'](?=\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\u00AB\u201C\"|]$");
    private static final Pattern MARKS = Pattern.compile("[*_(\\[\\s-]+$");
    /** Shorter words are grammar. */
    private static final int SHORTEST = 3;

    private final Set<String> own = new HashSet<>();

    /** @param plan whose names, places and products are the brand's own */
    public Specificity(Plan plan) {
        OWN.forEach((kind, properties) -> {
            List<Item> items = plan.step(kind).map(List::of).orElseGet(() -> plan.items(kind));
            items.forEach(item ->
                    properties.forEach(property -> Texts.of(item, property).forEach(this::learn)));
        });
        for (String kind : NAMED_AFTER) {
            plan.items(kind).forEach(item -> item.title().ifPresent(title -> learn(title.markdown())));
        }
    }

    private void learn(String text) {
        Wording.of(text).stream().filter(Specificity::isContent).forEach(own::add);
    }

    /**
     * What was found in a text.
     *
     * @param specific the words that are only ours, as they stand there
     * @param cliches the phrases that are everybody's, as they stand there
     * @param words how many words of the message say something at all, its proof left out
     */
    public record Score(List<String> specific, List<String> cliches, int words) {

        /** How many words of a hundred are only ours. */
        public int percent() {
            return words == 0 ? 0 : Math.min(100, 100 * specific.size() / words);
        }
    }

    /** The score of a key message: of what it says, in all its variants, and what it is believed for. */
    public Score of(Item message) {
        List<String> said = new ArrayList<>(Texts.of(message, "call-to-action"));
        message.title().map(Prose::markdown).ifPresent(said::add);
        message.items("variant").forEach(variant -> said.addAll(Texts.of(variant, "text")));
        return score(said, Texts.of(message, "proof"));
    }

    /** The score of a sentence of the brand, such as its promise. */
    public Score of(String sentence) {
        return score(List.of(sentence), List.of());
    }

    /**
     * The score of a message.
     *
     * @param said what is published: its clichés count
     * @param proof what it is believed for: facts in it speak for the message
     */
    Score score(List<String> said, List<String> proof) {
        Map<String, String> specific = new LinkedHashMap<>();
        Set<String> cliches = new LinkedHashSet<>();
        Set<String> words = new HashSet<>();
        for (String text : said) {
            cliches.addAll(MessageWords.CLICHES.in(text));
            read(text, specific, words);
        }
        proof.forEach(text -> read(text, specific, new HashSet<>()));
        return new Score(List.copyOf(specific.values()), List.copyOf(cliches), words.size());
    }

    private void read(String text, Map<String, String> specific, Set<String> words) {
        for (MatchResult found : WORD.matcher(text).results().toList()) {
            String word = ELISION.matcher(found.group()).replaceFirst("");
            List<Token> tokens = Wording.tokens(word);
            String folded = tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
            boolean isFigure = word.chars().anyMatch(Character::isDigit) || MessageWords.NUMBERS.isAmong(tokens);
            if (isFigure || isContent(folded)) {
                words.add(folded);
                boolean isName = Character.isUpperCase(word.codePointAt(0)) && !beginsSentence(text, found.start());
                boolean isCliche = MessageWords.CLICHES.isAmong(tokens);
                if (isFigure || (!isCliche && (isName || isOwn(folded)))) {
                    specific.putIfAbsent(folded, word);
                }
            }
        }
    }

    private boolean isOwn(String word) {
        return own.contains(word)
                || own.contains(word + "s")
                || (word.endsWith("s") && own.contains(word.substring(0, word.length() - 1)));
    }

    private static boolean isContent(String word) {
        return word.length() >= SHORTEST
                && word.chars().allMatch(Character::isLetter)
                && !MessageWords.COMMON.isIn(word);
    }

    /** A capital at the beginning of a sentence does not make a name. */
    private static boolean beginsSentence(String text, int start) {
        String before = MARKS.matcher(text.substring(0, start)).replaceFirst("");
        return before.isBlank() || SENTENCE_END.matcher(before).find();
    }
}
