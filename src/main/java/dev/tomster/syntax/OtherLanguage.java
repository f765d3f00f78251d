package dev.tomster.syntax;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.function.Predicate;

/** Finds out whether the keywords of a file are those of another language than the file says. */
final class OtherLanguage {
    private OtherLanguage() {}

    /**
     * The language of which more keywords are known than of the one that the file says; that one if there is none.
     *
     * @param isDeclared true if a line says the language: then lines of a text that look like keywords count only where
     *     steps are of another language, too
     */
    static String of(List<Span> heads, String said, boolean isDeclared) {
        Lexicon own = Vocabulary.standard().lexicon(said);
        // Most files are in their language: the words of all concepts, and those of others, are looked up only in
        // doubt.
        if (isMost(heads, head -> isUsual(head.text(), own)) || isMost(heads, head -> isKnown(head.text(), own))) {
            return said;
        }
        if (isDeclared && heads.stream().filter(OtherLanguage::isOuter).allMatch(head -> isKnown(head.text(), own))) {
            return said;
        }
        String best = said;
        long most = 0;
        for (String code : Vocabulary.LANGUAGES) {
            Lexicon other = Vocabulary.standard().lexicon(code);
            long ours = heads.stream().filter(head -> isOnly(head, own, other)).count();
            long theirs =
                    heads.stream().filter(head -> isOnly(head, other, own)).count();
            if (theirs > ours && theirs > most) {
                most = theirs;
                best = code;
            }
        }
        return best;
    }

    private static boolean isOuter(Span head) {
        return head.from().column() == 1;
    }

    /** True for more than two heads in three. */
    private static boolean isMost(List<Span> heads, Predicate<Span> known) {
        return heads.stream().filter(known).count() * 3 > heads.size() * 2L;
    }

    /** The first keyword that only the other language has. */
    static Span firstOf(List<Span> heads, String said, String written) {
        Lexicon own = Vocabulary.standard().lexicon(said);
        Lexicon other = Vocabulary.standard().lexicon(written);
        return heads.stream()
                .filter(head -> isOnly(head, other, own))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOnly(Span head, Lexicon lexicon, Lexicon other) {
        return isKnown(head.text(), lexicon) && !isKnown(head.text(), other);
    }

    private static boolean isKnown(String head, Lexicon lexicon) {
        return isUsual(head, lexicon)
                || lexicon.plurals().id(head).isPresent()
                || Vocabulary.standard().concepts().stream()
                        .anyMatch(concept -> lexicon.property(concept, head).isPresent());
    }

    /** A step, an item, or a property of the header. */
    private static boolean isUsual(String head, Lexicon lexicon) {
        int space = 0;
        while (space < head.length() && !Spelling.isSpace(head.charAt(space))) {
            space++;
        }
        return lexicon.steps().id(head).isPresent()
                || (space < head.length()
                        && lexicon.kind(head.substring(0, space)).isPresent())
                || lexicon.property(Vocabulary.standard().concept(Vocabulary.STEPS.get(0)), head)
                        .isPresent();
    }
}
