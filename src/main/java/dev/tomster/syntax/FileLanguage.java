package dev.tomster.syntax;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out in which language a file is written: its first line says it, English if it does not. */
final class FileLanguage {
    /** The keyword of the line, readable before the language is known. */
    private static final Set<String> KEYWORDS = Set.of("language", "langue");
    /** The beginning that the keyword has in all languages. */
    private static final String SHORTEST = "lang";
    /** So many lines show in which language a file is written. */
    private static final int MOST_HEADS = 40;

    private static final String DEFAULT = Vocabulary.LANGUAGES.get(0);

    private FileLanguage() {}

    /** True if a line with this head names the file's language, though it may be broken off or misspelt. */
    static boolean isKeyword(String head) {
        String folded = Spelling.fold(head);
        return Head.isOneWord(head)
                && folded.startsWith(SHORTEST)
                && KEYWORDS.stream().anyMatch(keyword -> keyword.startsWith(folded) || keyword.equals(folded));
    }

    /** The words in which the file is read. */
    static Lexicon of(Source source, Findings findings) {
        List<Span> heads = new ArrayList<>();
        Optional<Span> declaration = Optional.empty();
        Optional<String> declared = Optional.empty();
        boolean first = true;
        for (int number = 1; number <= source.lineCount(); number++) {
            if (heads.size() >= MOST_HEADS && source.isIndented(number)) {
                continue;
            }
            Span line = source.line(number);
            if (isBlankOrComment(line)) {
                continue;
            }
            Optional<Span> head = head(line);
            boolean names = head.isPresent()
                    && !source.isIndented(number)
                    && isKeyword(head.get().text());
            if (names && first) {
                declared = read(line, head.get(), findings);
                declaration = Optional.of(line);
            } else if (names) {
                findings.add(Finding.of(SyntaxRules.LANGUAGE, head.get())
                        .worded("late")
                        .help(Message.of("language.late.help")));
            } else if (head.isPresent() && heads.size() < MOST_HEADS) {
                heads.add(head.get());
            }
            first = false;
        }
        String said = declared.orElse(DEFAULT);
        String written = OtherLanguage.of(heads, said, declared.isPresent());
        if (!written.equals(said) && (declaration.isEmpty() || declared.isPresent())) {
            report(source, declaration, heads, said, written, findings);
        }
        return Vocabulary.standard().lexicon(written);
    }

    /** Once, where the language should be said, instead of once at each keyword. */
    private static void report(
            Source source,
            Optional<Span> declaration,
            List<Span> heads,
            String said,
            String written,
            Findings findings) {
        Span keyword = OtherLanguage.firstOf(heads, said, written);
        Span place = declaration.orElseGet(() -> firstLine(source));
        String form = keyword(written) + ": " + written;
        Span top = source.span(0, 0);
        findings.add(Finding.of(SyntaxRules.LANGUAGE, place)
                .worded(declaration.isPresent() ? "other" : "missing")
                .with("keyword", keyword.text())
                .with("line", keyword.from().line())
                .withNoun("language", "language." + written)
                .help(Message.of(declaration.isPresent() ? "language.other.help" : "language.missing.help")
                        .with("form", form))
                .fix(declaration.isPresent() ? declaration.get() : top, declaration.isPresent() ? form : form + "\n"));
    }

    /** The keyword as the language itself has it. */
    private static String keyword(String code) {
        Vocabulary vocabulary = Vocabulary.standard();
        return vocabulary.lexicon(code).keys(vocabulary.concept("document")).word("language");
    }

    private static Span firstLine(Source source) {
        int number = 1;
        while (isBlankOrComment(source.line(number))) {
            number++;
        }
        Span line = source.line(number);
        return line.part(0, Spelling.stripTrailing(line.text()).length());
    }

    private static boolean isBlankOrComment(Span line) {
        String text = line.source().text();
        int at = line.start();
        while (at < line.end() && Spelling.isSpace(text.charAt(at))) {
            at++;
        }
        return at == line.end() || text.startsWith("//", at);
    }

    /** The words before the colon of a line. */
    private static Optional<Span> head(Span line) {
        String text = line.text();
        int colon = Head.colon(text);
        int first = 0;
        while (first < text.length() && Spelling.isSpace(text.charAt(first))) {
            first++;
        }
        return colon <= first
                ? Optional.empty()
                : Optional.of(line.part(
                        first, Spelling.stripTrailing(text.substring(0, colon)).length()));
    }

    private static Optional<String> read(Span line, Span head, Findings findings) {
        String text = line.text();
        int colon = Head.colon(text);
        String value = Spelling.strip(text.substring(colon + 1));
        Optional<String> known =
                Vocabulary.LANGUAGES.stream().filter(value::equalsIgnoreCase).findFirst();
        Optional<String> meant = known.or(() -> Vocabulary.LANGUAGES.stream()
                .filter(code -> Spelling.fold(value).startsWith(code))
                .findFirst());
        boolean isEmpty = value.isEmpty();
        if (!KEYWORDS.contains(Spelling.fold(head.text()))) {
            findings.add(Finding.of(SyntaxRules.LANGUAGE, head)
                    .worded("keyword")
                    .with("keyword", head.text())
                    .help(Message.of("help.write")
                            .with("form", keyword(meant.orElse(DEFAULT)) + ": " + meant.orElse(DEFAULT))));
        } else if (known.isEmpty()) {
            int start = text.indexOf(value, colon);
            Message options = Message.of("help.one-of").withOptions("options", Vocabulary.LANGUAGES);
            findings.add(Finding.of(
                            SyntaxRules.LANGUAGE,
                            isEmpty
                                    ? head
                                    : line.part(
                                            start, Spelling.stripTrailing(text).length()))
                    .worded(isEmpty ? "empty" : "unknown")
                    .with("language", value)
                    .help(meant.map(code -> Message.of("help.write").with("form", head.text() + ": " + code))
                            .orElse(options)));
        }
        return meant;
    }
}
