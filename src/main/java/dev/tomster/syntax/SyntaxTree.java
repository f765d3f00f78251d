package dev.tomster.syntax;

import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import java.util.List;

/**
 * A file as lines that belong to lines.
 *
 * @param lexicon the words of the language in which the file is written
 * @param lines the outermost lines: steps and includes, and whatever else stands outside the steps
 * @param comments the comment lines, from their slashes to the end of the line
 */
public record SyntaxTree(Source source, Lexicon lexicon, List<Line> lines, List<Span> comments) {}
