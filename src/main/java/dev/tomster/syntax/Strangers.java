package dev.tomster.syntax;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.OtherLexicons;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;

/** Knows the lines at the start of a line that come from elsewhere: invented steps, headings and rules of Markdown. */
final class Strangers {
    private final Source source;
    private final Lexicon lexicon;
    private final Findings findings;

    Strangers(Source source, Lexicon lexicon, Findings findings) {
        this.source = source;
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /**
     * Reports a line that is no line of a plan: it is passed over.
     *
     * @param isKnown true if the line may stand in a block that is open
     */
    boolean isOne(Head head, boolean isKnown) {
        Span span = source.span(head.start(), head.start() + head.key().length());
        if (head.shape() != Head.Shape.PROPERTY || head.key().isEmpty() || isKnown) {
            return false;
        }
        if (isRule(head)) {
            findings.add(Finding.of(SyntaxRules.STEP_UNKNOWN, span)
                    .worded("mark")
                    .with("keyword", head.key())
                    .help(Message.of("step-unknown.mark.help")));
            return true;
        }
        if (isHeading(head)) {
            boolean isStep = lexicon.steps().id(withoutMarks(head)).isPresent();
            if (!isStep) {
                findings.add(Finding.of(SyntaxRules.STEP_UNKNOWN, span)
                        .worded("heading")
                        .with("keyword", head.key())
                        .help(Message.of("step-unknown.heading.help").with("text", withoutMarks(head))));
            }
            return !isStep;
        }
        boolean isInvented = head.hasColon() && !head.hasValue() && !isNearStep(head) && !isKeyword(head.key());
        if (isInvented) {
            findings.add(Finding.of(SyntaxRules.STEP_UNKNOWN, span)
                    .with("keyword", head.key())
                    .help(Message.of("step-unknown.help")
                            .withOptions("options", lexicon.steps().words())));
        }
        return isInvented;
    }

    /** A line of dashes, of equals signs, a fence. */
    private static boolean isRule(Head head) {
        String text = head.key();
        return !head.hasColon()
                && text.length() >= 3
                && "-=*_`~+".indexOf(text.charAt(0)) >= 0
                && text.chars().distinct().count() == 1;
    }

    static boolean isHeading(Head head) {
        return head.key().startsWith("#");
    }

    /** What stands behind the number signs. */
    static String withoutMarks(Head head) {
        int text = 0;
        while (text < head.key().length() && head.key().charAt(text) == '#') {
            text++;
        }
        return Spelling.strip(head.key().substring(text));
    }

    private boolean isNearStep(Head head) {
        return !Nearest.of(head.key(), lexicon.steps().words()).isEmpty()
                || lexicon.steps().id(head.key().split("\\h", 2)[0]).isPresent()
                || new OtherLexicons(lexicon).step(head.key()).isPresent();
    }

    private boolean isKeyword(String key) {
        return lexicon.kind(key).isPresent()
                || lexicon.plurals().id(key).isPresent()
                || Vocabulary.standard().concepts().stream()
                        .anyMatch(concept -> lexicon.property(concept, key).isPresent());
    }
}
