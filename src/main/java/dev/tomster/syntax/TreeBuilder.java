package dev.tomster.syntax;

import dev.tomster.syntax.antlr.TomsterParser.BodyContext;
import dev.tomster.syntax.antlr.TomsterParser.HeadingContext;
import dev.tomster.syntax.antlr.TomsterParser.IncludeContext;
import dev.tomster.syntax.antlr.TomsterParser.ItemContext;
import dev.tomster.syntax.antlr.TomsterParser.LanguageContext;
import dev.tomster.syntax.antlr.TomsterParser.PropertyContext;
import dev.tomster.syntax.antlr.TomsterParser.StepContext;
import dev.tomster.syntax.antlr.TomsterParser.StrayContext;
import dev.tomster.syntax.antlr.TomsterParser.TextContext;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** From ANTLR's parse tree to lines. */
final class TreeBuilder {
    private final Source source;
    private final Lexicon lexicon;

    TreeBuilder(Source source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
    }

    /** The lines among the children of a node. */
    List<Line> lines(@Nullable List<ParseTree> nodes) {
        List<Line> lines = new ArrayList<>();
        if (nodes != null) {
            for (ParseTree node : nodes) {
                add(node, lines);
            }
        }
        return List.copyOf(lines);
    }

    private void add(ParseTree node, List<Line> lines) {
        if (node instanceof PropertyContext property) {
            lines.add(property(property));
        } else if (node instanceof ItemContext item) {
            lines.add(item(item));
        } else if (node instanceof StepContext step) {
            lines.add(step(step));
        } else if (node instanceof IncludeContext include) {
            lines.add(new Line.Include(span(include.INCLUDE()), value(include.heading())));
            addLost(include.text(), lines);
        } else if (node instanceof LanguageContext language) {
            addLost(language.text(), lines);
        } else if (node instanceof StrayContext stray) {
            lines.add(new Line.Stray(wholeLine(stray), text(stray.text())));
        }
    }

    /** Lines below one that has no block belong to nothing. */
    private void addLost(@Nullable TextContext block, List<Line> lines) {
        text(block).ifPresent(text -> lines.add(new Line.Stray(text.lines().get(0), Optional.empty())));
    }

    private Line.Step step(StepContext step) {
        Span keyword = SyntaxReader.span(source, step.keyword);
        return new Line.Step(
                LayoutLexer.step(step.keyword),
                extra(step.EXTRA()).map(keyword::through).orElse(keyword),
                step.heading().COLON() != null,
                value(step.heading()),
                block(step.body()));
    }

    private Line.Item item(ItemContext item) {
        Span kind = span(item.KIND());
        return new Line.Item(
                lexicon.kind(kind.text()).orElseThrow(),
                kind,
                span(item.NAME()),
                extra(item.EXTRA()),
                item.heading().COLON() != null,
                value(item.heading()),
                block(item.body()),
                text(item.text()));
    }

    private Optional<Span> extra(List<TerminalNode> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(span(words.get(0)).through(span(words.get(words.size() - 1))));
    }

    private Line.Property property(PropertyContext property) {
        List<TerminalNode> words = property.KEY();
        Span head = span(words.get(0)).through(span(words.get(words.size() - 1)));
        return new Line.Property(head, value(property.VALUE()), text(property.text()));
    }

    private List<Line> block(@Nullable BodyContext body) {
        return lines(body == null ? null : body.children);
    }

    private Optional<Span> value(HeadingContext heading) {
        return value(heading.VALUE());
    }

    private Optional<Span> value(@Nullable TerminalNode value) {
        return value == null ? Optional.empty() : Optional.of(span(value));
    }

    private Optional<TextBlock> text(@Nullable TextContext text) {
        if (text == null) {
            return Optional.empty();
        }
        List<Span> lines = new ArrayList<>();
        int previous = 0;
        for (TerminalNode token : text.TEXT_LINE()) {
            int number = source.lineAt(token.getSymbol().getStartIndex());
            for (int between = previous + 1; previous > 0 && between < number; between++) {
                Span line = source.line(between);
                // What is not blank there is a comment.
                if (Spelling.isBlank(line.text())) {
                    lines.add(line);
                }
            }
            lines.add(source.line(number));
            previous = number;
        }
        return Optional.of(TextBlock.of(lines));
    }

    private Span wholeLine(StrayContext stray) {
        Token first = stray.getStart();
        Span line = source.line(source.lineAt(first.getStartIndex()));
        int from = first.getStartIndex() - line.start();
        return line.part(
                from, Math.max(from, Spelling.stripTrailing(line.text()).length()));
    }

    private Span span(TerminalNode node) {
        return SyntaxReader.span(source, node.getSymbol());
    }
}
