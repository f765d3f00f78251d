package dev.tomster.syntax;

import dev.tomster.diagnostic.Findings;
import dev.tomster.syntax.antlr.TomsterLexer;
import dev.tomster.syntax.antlr.TomsterParser;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads a source into a tree of lines. What is wrong becomes findings; there is always a tree. */
public final class SyntaxReader {
    /** Every character has its rule, so an error of the lexer is a fault of this program. */
    private static final BaseErrorListener FAULT = new BaseErrorListener() {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object offending,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            throw new IllegalStateException("line " + line + ": " + message, cause);
        }
    };

    private SyntaxReader() {}

    /** Reads one file. */
    public static SyntaxTree read(Source source, Findings findings) {
        SourceStream stream = new SourceStream(source, findings);
        TomsterLexer lexer = new TomsterLexer(stream);
        lexer.removeErrorListeners();
        lexer.addErrorListener(FAULT);
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        TomsterParser parser = new TomsterParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        // The lexer makes only what the grammar accepts: what the parser would refuse is a fault of this program, too.
        TreeBuilder builder = new TreeBuilder(source, stream.layout().lexicon());
        return new SyntaxTree(
                source, stream.layout().lexicon(), builder.lines(parser.file().children), comments(source, tokens));
    }

    private static List<Span> comments(Source source, CommonTokenStream tokens) {
        return tokens.getTokens().stream()
                .filter(token -> token.getChannel() == Lexer.HIDDEN)
                .map(token -> span(source, token))
                .toList();
    }

    static Span span(Source source, Token token) {
        return source.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
