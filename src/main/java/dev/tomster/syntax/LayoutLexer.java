package dev.tomster.syntax;

import dev.tomster.syntax.antlr.TomsterLexer;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * The part of the lexer that sees whole lines: in front of each it asks the {@link Layout} what the line is, adds
 * INDENT and DEDENT, and chooses the mode in which the line's characters are read.
 */
public abstract class LayoutLexer extends Lexer {
    private static final int[] STEP_TYPES = {
        TomsterLexer.PLAN,
        TomsterLexer.AUDIT,
        TomsterLexer.TARGET,
        TomsterLexer.OBJECTIVES,
        TomsterLexer.MESSAGE,
        TomsterLexer.STRATEGY,
        TomsterLexer.TECHNOLOGIES,
        TomsterLexer.EVALUATE,
        TomsterLexer.RESOURCES
    };

    private final String text;
    private final boolean hasReturns;
    private final Layout layout;
    private final Deque<Token> pending = new ArrayDeque<>();

    private boolean atLineStart = true;
    private Layout.Decision line = Layout.Decision.of(Layout.Mode.STRUCTURE);
    private int lineEnd;
    /** How many words of the line's head were read. */
    private int words;

    /** Called by the generated lexer only. */
    protected LayoutLexer(CharStream input) {
        super(input);
        SourceStream stream = (SourceStream) input;
        this.text = stream.source().text();
        this.hasReturns = text.indexOf('\r') >= 0;
        this.layout = stream.layout();
    }

    /** The step that a keyword's token opens. */
    static Concept step(Token keyword) {
        for (int i = 0; i < STEP_TYPES.length; i++) {
            if (STEP_TYPES[i] == keyword.getType()) {
                return Vocabulary.standard().concept(Vocabulary.STEPS.get(i));
            }
        }
        throw new IllegalArgumentException("no step keyword: " + keyword);
    }

    @Override
    public Token nextToken() {
        while (pending.isEmpty()) {
            if (atLineStart) {
                startLine();
            } else {
                pending.add(typed(super.nextToken()));
            }
        }
        return pending.remove();
    }

    private Token typed(Token token) {
        switch (token.getType()) {
            case TomsterLexer.WORD -> ((CommonToken) token).setType(wordType());
            case TomsterLexer.COLON -> {
                pending.add(token);
                return rest();
            }
            case TomsterLexer.END -> atLineStart = true;
            case Token.EOF -> {
                // The last line of the file has no line end.
                atLineStart = true;
                return conjure(TomsterLexer.END);
            }
            default -> {}
        }
        return token;
    }

    /** The value behind the colon, without the spaces around it; if there is none, the end of the line. */
    private Token rest() {
        int first = _input.index();
        while (first < lineEnd && Spelling.isSpace(text.charAt(first))) {
            first++;
        }
        _input.seek(lineEnd);
        if (first < lineEnd) {
            int last = lineEnd - 1;
            while (Spelling.isSpace(text.charAt(last))) {
                last--;
            }
            return token(TomsterLexer.VALUE, Token.DEFAULT_CHANNEL, first, last);
        }
        return typed(super.nextToken());
    }

    private int wordType() {
        int index = words++;
        return switch (line.shape()) {
            case LANGUAGE -> TomsterLexer.LANGUAGE;
            case INCLUDE -> TomsterLexer.INCLUDE;
            case STEP -> index == 0 ? stepType(line.concept().orElseThrow()) : TomsterLexer.EXTRA;
            case ITEM -> index == 0 ? TomsterLexer.KIND : index == 1 ? TomsterLexer.NAME : TomsterLexer.EXTRA;
            case PROPERTY -> TomsterLexer.KEY;
        };
    }

    private static int stepType(Concept step) {
        return STEP_TYPES[Vocabulary.STEPS.indexOf(step.id())];
    }

    /** Passes over blank lines to the first character of the next line that says something. */
    private void startLine() {
        int at = _input.index();
        while (at < text.length()) {
            int first = at;
            while (first < text.length() && Spelling.isSpace(text.charAt(first))) {
                first++;
            }
            if (first < text.length() && !isLineEnd(first)) {
                _input.seek(first);
                decide(at, first);
                return;
            }
            at = first + (text.startsWith("\r\n", first) ? 2 : 1);
        }
        _input.seek(text.length());
        closeBlocks(layout.depth());
        pending.add(emitEOF());
    }

    private void decide(int start, int first) {
        lineEnd = endOfLine(first);
        line = layout.line(start, first, lineEnd);
        switch (line.mode()) {
            case STRUCTURE -> {
                words = 0;
                atLineStart = false;
                closeBlocks(line.closes());
                if (line.opens()) {
                    pending.add(conjure(TomsterLexer.INDENT));
                }
            }
            case TEXT -> take(TomsterLexer.TEXT_LINE, Token.DEFAULT_CHANNEL, first);
            case COMMENT -> take(TomsterLexer.COMMENT, HIDDEN, first);
        }
    }

    /** Takes the rest of the line as one token. */
    private void take(int type, int channel, int first) {
        _input.seek(lineEnd);
        pending.add(token(type, channel, first, lineEnd - 1));
    }

    private int endOfLine(int from) {
        if (!hasReturns) {
            int feed = text.indexOf('\n', from);
            return feed < 0 ? text.length() : feed;
        }
        int end = from;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void closeBlocks(int count) {
        for (int i = 0; i < count; i++) {
            pending.add(conjure(TomsterLexer.DEDENT));
        }
    }

    /** A token that stands for no character. */
    private Token conjure(int type) {
        int at = _input.index();
        return token(type, Token.DEFAULT_CHANNEL, at, at - 1);
    }

    private Token token(int type, int channel, int first, int last) {
        return _factory.create(
                _tokenFactorySourcePair, type, null, channel, first, last, getLine(), getCharPositionInLine());
    }
}
