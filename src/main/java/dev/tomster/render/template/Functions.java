package dev.tomster.render.template;

import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What templates may call: it turns running text and prose into markup of the output format, and shares the width of
 * tables. In templates the functions are {@code words(w)}, {@code prose(markdown)}, {@code inline(markdown)},
 * {@code widths(table, narrow)} and {@code picture(block)}.
 *
 * @param words prints running text
 * @param prose prints Markdown with its paragraphs
 * @param inline prints Markdown on one line
 * @param widths the widths of a table's columns in hundredths; narrow if it shares its line with others
 * @param picture draws a picture
 */
public record Functions(
        Function<Words, String> words,
        Function<String, String> prose,
        Function<String, String> inline,
        BiFunction<Block.Table, Boolean, List<Integer>> widths,
        Function<Block.Picture, String> picture) {

    /** For a format whose readers share the width themselves. */
    public Functions(
            Function<Words, String> words,
            Function<String, String> prose,
            Function<String, String> inline,
            Function<Block.Picture, String> picture) {
        this(words, prose, inline, (table, narrow) -> List.of(), picture);
    }
}
