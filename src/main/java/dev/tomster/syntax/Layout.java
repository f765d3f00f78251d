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
import dev.tomster.vocabulary.OtherLexicons;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
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
    private final Orphans orphans;
    private final Strangers strangers;
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

    /** True below a step that does not exist. */
    private boolean isSkipping;

    /** How deep the first of some lines stands whose keyword is missing; {@link #NO_TEXT} behind any other line. */
    private int orphanMargin = NO_TEXT;

    Layout(Source source, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
        this.lexicon = FileLanguage.of(source, findings);
        this.indentation = new Indentation(source, findings);
        this.lookahead = new Lookahead(source, indentation, lexicon);
        this.orphans = new Orphans(lexicon);
        this.strangers = new Strangers(source, lexicon, findings);
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
        isSkipping &= first > start;
        if (isSkipping) {
            return Decision.of(Mode.COMMENT);
        }
        boolean isText = textMargin != NO_TEXT && indentation.width(start, first) > textMargin;
        if (end - start > LONGEST) {
            report(SyntaxRules.LONG, source.span(first, first + 1), LONGEST);
            return Decision.of(Mode.COMMENT);
        }
        if (text.startsWith("//", first) && !(isText && fence.isOpen())) {
            return Decision.of(Mode.COMMENT);
        }
        boolean isEntry = Orphans.isEntry(text, first);
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
        Head head = Head.read(text, first, end, lexicon);
        if (orphanMargin != NO_TEXT
                && indentation.width(start, first) >= orphanMargin
                && orphans.begins(head, owners())) {
            return Decision.of(Mode.TEXT);
        }
        fence.reset();
        if (first == start && head.shape() == Head.Shape.PROPERTY && strangers.isOne(head, fitsSomewhere(head))) {
            isSkipping = head.hasColon();
            return Decision.of(Mode.COMMENT);
        }
        int width = indentation.width(start, first);
        head = named(head, width);
        int margin = indentation.hasTab(start, first) ? fitted(head, width) : width;
        indentation.check(start, first, margin);
        reportWideColon(head, end);
        orphanMargin = margin > 0 && orphans.begins(head, owners()) ? margin : NO_TEXT;
        return margin == 0 ? place(readAtStart(head), 0, end) : place(readIndented(head, margin, end), margin, end);
    }

    /** An item whose colon was forgotten, if the line can be one here. */
    private Head named(Head head, int margin) {
        int depth = levels.depth();
        while (levels.margin(depth) > margin) {
            depth--;
        }
        boolean opens = opener.isPresent() && margin > levels.margin();
        int place = opens ? levels.depth() + 1 : depth;
        return head.asItem(lexicon).filter(item -> fits(item, place)).orElse(head);
    }

    /** How wide a tab is meant to be shows where the line may stand. */
    private int fitted(Head head, int width) {
        int depth = levels.depth();
        while (levels.margin(depth) > width) {
            depth--;
        }
        boolean opens = opener.isPresent() && width > levels.margin();
        if (fits(head, opens ? levels.depth() + 1 : depth)) {
            return width;
        }
        if (opener.isPresent() && fits(head, levels.depth() + 1)) {
            return levels.margin() + indentation.step();
        }
        for (int other = levels.depth(); other > 0; other--) {
            if (fits(head, other)) {
                return levels.margin(other);
            }
        }
        return width;
    }

    private boolean fitsSomewhere(Head head) {
        return owners().stream().anyMatch(owner -> head.fits(owner, lexicon));
    }

    private void reportWideColon(Head head, int end) {
        int colon = head.start() + Head.colon(text.substring(head.start(), end));
        if (head.hasColon() && text.charAt(colon) == Head.WIDE_COLON) {
            findings.addOnce(Finding.of(SyntaxRules.WIDE_COLON, source.span(colon, colon + 1))
                    .help(Message.of("colon-wide.help").with("form", head.key() + ":"))
                    .fix(source.span(colon, colon + 1), ":"));
        }
    }

    /** The steps and items whose blocks are open. */
    private List<Concept> owners() {
        List<Concept> owners = new ArrayList<>();
        opener.ifPresent(owners::add);
        for (int depth = levels.depth(); depth > 0; depth--) {
            levels.owner(depth).ifPresent(owners::add);
        }
        return owners;
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
        belongTo(head, margin);
        return new Decision(Mode.STRUCTURE, head.shape(), head.concept(), Math.max(0, before - depth), opens);
    }

    /** A line that should be indented and is not still stands deeper than the line it belongs to. */
    private void open(Head head, int margin, int end, Concept owner) {
        if (orphanMargin != NO_TEXT) {
            levels.openSomewhere(levels.margin() + 1, owner);
        } else if (margin > 0) {
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
    private void belongTo(Head head, int margin) {
        Optional<Concept> concept = head.concept();
        boolean hasBlock = concept.isPresent() && !concept.get().isText();
        if (hasBlock && levels.depth() >= DEEPEST) {
            report(SyntaxRules.DEEP, spanOf(head), DEEPEST);
            hasBlock = false;
        }
        opener = hasBlock ? concept : Optional.empty();
        boolean hasText = !hasBlock && head.shape() != Head.Shape.LANGUAGE;
        boolean isOutside = levels.depth() == 0;
        textMargin = !hasText ? NO_TEXT : isOutside || orphanMargin != NO_TEXT ? margin : levels.margin();
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
        if (orphanMargin != NO_TEXT) {
            // What is said of its missing keyword says enough.
            return depth;
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
                    .help(Message.of(chosen == 1 ? "indentation-lost.step.help" : "indentation-lost.help")));
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
        Optional<Concept> bare = head.hasColon() && !Strangers.isHeading(head)
                ? Optional.empty()
                : lexicon.steps().id(Strangers.withoutMarks(head)).map(Vocabulary.standard()::concept);
        if (bare.isPresent()) {
            return head.asStep(bare.get());
        }
        boolean mayBeStep = head.shape() == Head.Shape.PROPERTY
                && !head.hasValue()
                && !isProperty
                && head.key().length() > 2;
        Optional<Concept> misspelt = mayBeStep ? nearestStep(head.key()) : Optional.empty();
        misspelt.filter(step -> head.hasColon())
                .ifPresent(step -> findings.add(Finding.of(SyntaxRules.STEP_UNKNOWN, spanOf(head))
                        .with("keyword", head.key())
                        .help(Message.of("help.did-you-mean")
                                .with("nearest", lexicon.steps().word(step.id())))
                        .mended(spanOf(head))));
        return misspelt.map(head::asStep).orElse(head);
    }

    private Optional<Concept> nearestStep(String word) {
        Optional<Concept> translated = new OtherLexicons(lexicon).step(word);
        return translated
                .map(Concept::id)
                .or(() -> Nearest.one(word, lexicon.steps().words()).flatMap(lexicon.steps()::id))
                .or(() -> lexicon.steps().id(word.split("\\h", 2)[0]))
                .or(() -> brokenOff(word))
                .map(Vocabulary.standard()::concept);
    }

    /** The step whose keyword begins like a word. */
    private Optional<String> brokenOff(String word) {
        String half = Spelling.fold(word);
        List<String> whole = lexicon.steps().words().stream()
                .filter(keyword -> half.length() > 2 && Spelling.fold(keyword).startsWith(half))
                .toList();
        return whole.size() == 1 ? lexicon.steps().id(whole.get(0)) : Optional.empty();
    }

    private Head readIndented(Head head, int margin, int end) {
        if (!isOutermost(head)) {
            return head;
        }
        int depth = levels.depth();
        while (levels.margin(depth) > margin) {
            depth--;
        }
        boolean opens = opener.isPresent() && margin > levels.margin();
        Head property = head.asProperty();
        boolean isProperty = head.shape() != Head.Shape.STEP
                || head.hasValue()
                || fits(property, opens ? levels.depth() + 1 : depth)
                || !lookahead.opens(end, margin, head.concept().orElseThrow());
        if (isProperty) {
            return property;
        }
        findings.add(Finding.of(SyntaxRules.STEP_INDENTED, spanOf(head))
                .with("keyword", head.key())
                .help(Message.of("step-indented.help"))
                .fix(source.span(head.start() - margin, head.start()), ""));
        return head;
    }

    private Span spanOf(Head head) {
        return source.span(head.start(), head.start() + head.key().length());
    }

    private void report(Rule rule, Span span, int bound) {
        findings.add(Finding.of(rule, span).with("bound", bound).help(Message.of(rule.id() + ".help")));
    }
}
