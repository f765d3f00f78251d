package dev.tomster.diagnostic;

import dev.tomster.diagnostic.Message.Argument;
import dev.tomster.text.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentences of one language: {@code messages_<language>.ini} and {@code rules_<section>_<language>.ini} beside this
 * class. A hole is written {@code {name}}, and one for a keyword of the plan {@code {kind.campaign}}; other braces are text.
 */
public final class Catalogue {
    /** The languages that have a catalogue, the default first. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    /** The sentences of the rules of strategy stand in a file for each section of the rule book. */
    private static final List<String> SECTIONS = List.of(
            "plan",
            "target",
            "objectives",
            "message",
            "strategy",
            "technologies",
            "evaluate",
            "resources",
            "document",
            "silences",
            "results");

    private final String language;
    private final Map<String, String> patterns;

    private Catalogue(String language) {
        this.language = language;
        this.patterns = Rows.read(Catalogue.class, "messages_" + language + ".ini");
        for (String section : SECTIONS) {
            patterns.putAll(Rows.read(Catalogue.class, "rules_" + section + "_" + language + ".ini"));
        }
    }

    /** The catalogue of a language of {@link #LANGUAGES}; English for any other. */
    public static Catalogue of(String language) {
        return new Catalogue(LANGUAGES.contains(language) ? language : LANGUAGES.get(0));
    }

    public String language() {
        return language;
    }

    /** The message as a sentence of this language. */
    public String say(Message message) {
        return fill(word(message.key()), message);
    }

    /** The keys of the sentences that a rule says, the main one first. */
    public List<String> wordings(String rule) {
        return patterns.keySet().stream()
                .filter(key -> key.equals(rule) || key.startsWith(rule + "."))
                .filter(key -> !key.endsWith(".help") && !key.endsWith(".label") && !key.endsWith(".title"))
                .toList();
    }

    /** True if there is a pattern with this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The word in front of a repair: {@code help: }. */
    public String helpHead() {
        return head("help");
    }

    /** A word in front of what it names: {@code why: }. */
    String head(String key) {
        return word(key) + (language.equals("fr") ? "\u00A0: " : ": ");
    }

    /** What is wrong, and on a second line how to mend it. */
    String sayWithRepair(Finding finding) {
        return say(finding.message())
                + finding.help().map(help -> "\n" + helpHead() + say(help)).orElse("");
    }

    /** The few words that stand beside the caret, if the message or its rule has some: {@code <key>.label}. */
    public Optional<String> label(Finding finding) {
        String own = patterns.get(finding.message().key() + ".label");
        String pattern = own != null ? own : patterns.get(finding.rule().id() + ".label");
        return Optional.ofNullable(pattern).map(found -> fill(found, finding.message()));
    }

    /** A number of things: the pattern {@code <key>}, or {@code <key>.one} for a single one. */
    public String count(String key, int count) {
        return say(Message.of(count == 1 ? key + ".one" : key).with("count", count));
    }

    /** A pattern as it stands. */
    public String word(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no " + language + " message " + key);
        }
        return pattern;
    }

    private String fill(String pattern, Message message) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            Optional<String> filling =
                    close < 0 ? Optional.empty() : filling(pattern.substring(open + 1, close), message);
            out.append(pattern, from, open).append(filling.orElse("{"));
            from = filling.isPresent() ? close + 1 : open + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    private Optional<String> filling(String hole, Message message) {
        Optional<Argument> argument = Optional.ofNullable(message.arguments().get(hole));
        return argument.isPresent()
                ? argument.map(found -> found.in(this))
                : message.keywords().word(hole);
    }

    /** Texts in backticks, the last two joined by "or". */
    String alternatives(List<String> texts) {
        return joined(texts, "or");
    }

    /** Texts in backticks, the last two joined by "and". */
    String all(List<String> texts) {
        return joined(texts, "and");
    }

    private String joined(List<String> texts, String conjunction) {
        List<String> ticked = texts.stream()
                .map(text -> "`" + Printable.shortened(text) + "`")
                .collect(Collectors.toList());
        if (ticked.size() < 2) {
            return String.join("", ticked);
        }
        String last = ticked.remove(ticked.size() - 1);
        return String.join(", ", ticked) + " " + word(conjunction) + " " + last;
    }
}
