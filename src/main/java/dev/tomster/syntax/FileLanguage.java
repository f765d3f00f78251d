package dev.tomster.syntax;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out in which language a file is written: its first line says it, English if it does not. */
final class FileLanguage {
    /** The keyword of the line, readable before the language is known. */
    private static final Set<String> KEYWORDS = Set.of("language", "langue");

    private static final String DEFAULT = Vocabulary.LANGUAGES.get(0);

    private FileLanguage() {}

    /** True if a line with this head names the file's language. */
    static boolean isKeyword(String head) {
        return KEYWORDS.contains(Spelling.fold(head));
    }

    /** The words in which the file is read. */
    static Lexicon of(Source source, Findings findings) {
        List<Span> heads = new ArrayList<>();
        Optional<String> declared = Optional.empty();
        boolean first = true;
        for (int number = 1; number <= source.lineCount(); number++) {
            // Most lines are indented: they say nothing of the language, once there was a line before them.
            if (!first && source.isIndented(number)) {
                continue;
            }
            Span line = source.line(number);
            if (isBlankOrComment(line)) {
                continue;
            }
            Optional<Span> head = headAtStart(line);
            if (head.isPresent() && isKeyword(head.get().text())) {
                Optional<String> named = read(line, head.get(), findings);
                if (first) {
                    declared = Optional.of(named.orElse(DEFAULT));
                } else {
                    findings.add(Finding.of(SyntaxRules.LANGUAGE, head.get())
                            .worded("late")
                            .help(Message.of("language.late.help")));
                }
            } else if (head.isPresent()) {
                heads.add(head.get());
            }
            first = false;
        }
        return Vocabulary.standard().lexicon(declared.orElseGet(() -> guess(heads, findings)));
    }

    private static boolean isBlankOrComment(Span line) {
        String text = line.source().text();
        int at = line.start();
        while (at < line.end() && Spelling.isSpace(text.charAt(at))) {
            at++;
        }
        return at == line.end() || text.startsWith("//", at);
    }

    /** The words before the colon of a line that is not indented. */
    private static Optional<Span> headAtStart(Span line) {
        String text = line.source().text();
        if (Spelling.isSpace(text.charAt(line.start()))) {
            return Optional.empty();
        }
        int colon = line.text().indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(line.part(
                        0,
                        Spelling.stripTrailing(line.text().substring(0, colon)).length()));
    }

    private static Optional<String> read(Span line, Span head, Findings findings) {
        String text = line.text();
        int colon = text.indexOf(':', head.end() - head.start());
        String value = Spelling.strip(text.substring(colon + 1));
        Optional<String> known =
                Vocabulary.LANGUAGES.stream().filter(value::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            int start = text.indexOf(value, colon);
            boolean isEmpty = value.isEmpty();
            findings.add(Finding.of(
                            SyntaxRules.LANGUAGE,
                            isEmpty
                                    ? head
                                    : line.part(
                                            start, Spelling.stripTrailing(text).length()))
                    .worded(isEmpty ? "empty" : "unknown")
                    .with("language", value)
                    .help(Message.of("help.one-of").withOptions("options", Vocabulary.LANGUAGES)));
        }
        return known;
    }

    /** A file that forgot to name its language is read in the one that knows most of its steps. */
    private static String guess(List<Span> heads, Findings findings) {
        List<Span> foreign = unknown(heads, DEFAULT);
        String best = DEFAULT;
        int fewest = foreign.size();
        for (String code : Vocabulary.LANGUAGES) {
            int count = fewest == 0 ? 0 : unknown(heads, code).size();
            if (count < fewest) {
                fewest = count;
                best = code;
            }
        }
        if (!best.equals(DEFAULT)) {
            findings.add(Finding.of(SyntaxRules.LANGUAGE, foreign.get(0))
                    .worded("missing")
                    .with("keyword", foreign.get(0).text())
                    .withNoun("language", "language." + best)
                    .help(Message.of("language.missing.help").with("code", best)));
        }
        return best;
    }

    private static List<Span> unknown(List<Span> heads, String code) {
        Words steps = Vocabulary.standard().lexicon(code).steps();
        return heads.stream().filter(head -> steps.id(head.text()).isEmpty()).toList();
    }
}
