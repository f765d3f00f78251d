package dev.tomster.syntax;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Decides for each line of a file what it is and to which line above it belongs.
 *
 * <p>A line that stands where it cannot costs one finding and is read where it most likely belongs, so that the rest
 * of the file keeps its meaning.
 */
final class Layout {
    /** Items nested deeper than this are refused (threat S7). */
    static final int DEEPEST = 100;
    /** Longer lines, in characters, are refused (threat S7). */
    static final int LONGEST = 100_000;

    private static final int NO_TEXT = -1;
    private static final int USUAL_STEP = 2;

    /** How the characters of a line are read. */
    enum Mode {
        STRUCTURE,
        TEXT,
        COMMENT
    }

    /**
     * What was decided for a line.
     *
     * @param closes how many blocks end before it
     * @param opens true if it is the first line of a new block
     */
    record Decision(Mode mode, Head.Shape shape, Optional<Concept> concept, int closes, boolean opens) {
        static Decision of(Mode mode) {
            return new Decision(mode, Head.Shape.PROPERTY, Optional.empty(), 0, false);
        }
    }

    private final Source source;
    private final String text;
    private final Lexicon lexicon;
    private final Findings findings;
    private final Indentation indentation;
    private final Lookahead lookahead;
    private final Fence fence = new Fence();
    private final Levels levels = new Levels();

    /** The step or item just read, to which deeper lines belong. */
    private Optional<Concept> opener = Optional.empty();
    /** Lines deeper than this are raw text. */
    private int textMargin = NO_TEXT;
    /**
     * True behind a key without value, a bullet or the row of a table: what begins like a bullet or a row belongs to it,
     * wherever it stands.
     */
    private boolean expectsEntries;

    /** True behind such a line that stands where it should not: those in a row are one fault. */
    private boolean inLostRun;

    /** How deep the entries stand. */
    private int entryMargin;

    Layout(Source source, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
        this.lexicon = FileLanguage.of(source, findings);
        this.indentation = new Indentation(source, findings);
        this.lookahead = new Lookahead(source, indentation, lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** How many blocks are open. */
    int depth() {
        return levels.depth();
    }

    /**
     * Takes in the next line that is not blank.
     *
     * @param first the offset of its first character behind the indentation
     */
    Decision line(int start, int first, int end) {
        boolean isText = textMargin != NO_TEXT && indentation.width(start, first) > textMargin;
        if (end - start > LONGEST) {
            report(SyntaxRules.LONG, source.span(first, first + 1), LONGEST);
            return Decision.of(Mode.COMMENT);
        }
        if (text.startsWith("//", first) && !(isText && fence.isOpen())) {
            return Decision.of(Mode.COMMENT);
        }
        boolean isEntry = text.startsWith("- ", first) || text.charAt(first) == '|';
        boolean isLost = !isText && isEntry && expectsEntries;
        if (isLost && !inLostRun) {
            reportEntry(first);
        }
        inLostRun = isLost;
        if (isText || isLost) {
            fence.read(text, first, end);
            expectsEntries = isEntry;
            entryMargin = isEntry && isText ? indentation.width(start, first) : entryMargin;
            return Decision.of(Mode.TEXT);
        }
        fence.reset();
        Head head = Head.read(text, first, end, lexicon);
        int margin = indentation.check(start, first);
        return margin == 0 ? place(readAtStart(head), 0, end) : place(readIndented(head, margin), margin, end);
    }

    private void reportEntry(int first) {
        findings.add(Finding.of(SyntaxRules.UNEVEN, source.span(first, first + 1))
                .help(Message.of("indentation-uneven.help").with("count", entryMargin)));
    }

    private Decision place(Head head, int margin, int end) {
        int before = levels.depth();
        int depth = isOutermost(head) ? 0 : margin == 0 ? depthOfLost(head) : depthOf(head, margin, end);
        boolean opens = depth > before;
        for (int open = before; open > depth; open--) {
            levels.close();
        }
        if (opens) {
            open(head, margin, end, opener.orElseThrow());
        }
        belongTo(head);
        return new Decision(Mode.STRUCTURE, head.shape(), head.concept(), Math.max(0, before - depth), opens);
    }

    /** A line that should be indented and is not still stands deeper than the line it belongs to. */
    private void open(Head head, int margin, int end, Concept owner) {
        if (margin > 0) {
            levels.open(margin, owner, spanOf(head));
        } else {
            int least = levels.margin() + 1;
            int others =
                    head.shape() == Head.Shape.PROPERTY ? lookahead.marginOfOthers(end, levels.margin(), owner) : 0;
            levels.openSomewhere(Math.max(least, others), owner);
        }
    }

    private static boolean isOutermost(Head head) {
        return switch (head.shape()) {
            case STEP, LANGUAGE, INCLUDE -> true;
            case ITEM, PROPERTY -> false;
        };
    }

    /** Settles what deeper lines below this one are. */
    private void belongTo(Head head) {
        Optional<Concept> concept = head.concept();
        boolean hasBlock = concept.isPresent() && !concept.get().isText();
        if (hasBlock && levels.depth() >= DEEPEST) {
            report(SyntaxRules.DEEP, spanOf(head), DEEPEST);
            hasBlock = false;
        }
        opener = hasBlock ? concept : Optional.empty();
        textMargin = hasBlock ? NO_TEXT : levels.margin();
        expectsEntries = head.shape() == Head.Shape.PROPERTY && head.hasColon() && !head.hasValue();
        entryMargin = textMargin + USUAL_STEP;
    }

    /** How deep an indented line stands; one more than the current depth if it opens a block. */
    private int depthOf(Head head, int margin, int end) {
        if (opener.isPresent() && margin > levels.margin()) {
            return levels.depth() + 1;
        }
        int depth = levels.depth();
        while (levels.margin(depth) > margin) {
            depth--;
        }
        if (levels.depth() == 0) {
            return 0;
        }
        if (levels.isGuessed(depth) || levels.margin(depth) == margin) {
            levels.settle(depth, margin);
            return depth;
        }
        int chosen = nearestFit(head, depth);
        Optional<Span> only = levels.only(chosen).filter(first -> lookahead.marginOfNext(end) == margin);
        findings.add(Finding.of(SyntaxRules.UNEVEN, only.orElse(spanOf(head)))
                .help(Message.of("indentation-uneven.help")
                        .with("count", only.isPresent() ? margin : levels.margin(chosen))));
        if (only.isPresent() || head.shape() == Head.Shape.ITEM) {
            // The lines that follow stand as deep as this one.
            levels.settle(chosen, margin);
        }
        return chosen;
    }

    /** Of the depths around a margin that no level has, the one where the line may stand. */
    private int nearestFit(Head head, int depth) {
        int inner = Math.min(depth + 1, levels.depth());
        if (fits(head, inner)) {
            return inner;
        }
        for (int other = depth; other <= levels.depth(); other++) {
            if (fits(head, other)) {
                return other;
            }
        }
        return inner;
    }

    /** Where a line at the start of a line should have stood. */
    private int depthOfLost(Head head) {
        boolean insideStep = opener.isPresent() || levels.depth() > 0;
        if (!insideStep) {
            return 0;
        }
        int innermost = levels.depth() + (opener.isPresent() ? 1 : 0);
        int chosen = innermost;
        while (chosen > 1 && !fits(head, chosen)) {
            chosen--;
        }
        if (!fits(head, chosen)) {
            chosen = head.shape() == Head.Shape.ITEM ? 1 : innermost;
        }
        if (head.hasColon() && fits(head, chosen)) {
            // Otherwise something else will be said of the line: one finding is enough.
            findings.add(Finding.of(SyntaxRules.LOST, spanOf(head))
                    .with("keyword", head.key())
                    .help(Message.of("indentation-lost.help")));
        }
        return chosen;
    }

    private boolean fits(Head head, int depth) {
        Optional<Concept> owner = depth > levels.depth() ? opener : levels.owner(depth);
        return owner.isPresent() && head.fits(owner.get(), lexicon);
    }

    private Head readAtStart(Head head) {
        int innermost = levels.depth() + (opener.isPresent() ? 1 : 0);
        boolean isProperty = innermost > 1 && fits(head.asProperty(), innermost);
        if (head.shape() == Head.Shape.STEP) {
            return head.hasValue() && isProperty ? head.asProperty() : head;
        }
        Optional<Concept> bare = head.hasColon()
                ? Optional.empty()
                : lexicon.steps().id(head.key()).map(Vocabulary.standard()::concept);
        if (bare.isPresent()) {
            return head.asStep(bare.get());
        }
        boolean mayBeStep = head.shape() == Head.Shape.PROPERTY && head.hasColon() && !head.hasValue() && !isProperty;
        Optional<Concept> misspelt = mayBeStep ? nearestStep(head.key()) : Optional.empty();
        misspelt.ifPresent(step -> findings.add(Finding.of(SyntaxRules.STEP_UNKNOWN, spanOf(head))
                .with("keyword", head.key())
                .help(Message.of("help.did-you-mean")
                        .with("nearest", lexicon.steps().word(step.id())))));
        return misspelt.map(head::asStep).orElse(head);
    }

    private Optional<Concept> nearestStep(String word) {
        return Nearest.one(word, lexicon.steps().words())
                .flatMap(lexicon.steps()::id)
                .map(Vocabulary.standard()::concept);
    }

    private Head readIndented(Head head, int margin) {
        if (!isOutermost(head)) {
            return head;
        }
        int depth = levels.depth();
        while (levels.margin(depth) > margin) {
            depth--;
        }
        boolean opens = opener.isPresent() && margin > levels.margin();
        Head property = head.asProperty();
        if (head.shape() != Head.Shape.STEP || head.hasValue() || fits(property, opens ? levels.depth() + 1 : depth)) {
            return property;
        }
        findings.add(Finding.of(SyntaxRules.STEP_INDENTED, spanOf(head))
                .with("keyword", head.key())
                .help(Message.of("step-indented.help")));
        return head;
    }

    private Span spanOf(Head head) {
        return source.span(head.start(), head.start() + head.key().length());
    }

    private void report(Rule rule, Span span, int bound) {
        findings.add(Finding.of(rule, span).with("bound", bound).help(Message.of(rule.id() + ".help")));
    }
}
