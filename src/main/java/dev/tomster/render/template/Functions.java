package dev.tomster.render.template;

import dev.tomster.view.Words;
import java.util.function.Function;

/**
 * What templates may call: it turns running text and prose into markup of the output format. In templates the functions
 * are {@code words(w)}, {@code prose(markdown)} and {@code inline(markdown)}.
 *
 * @param words prints running text
 * @param prose prints Markdown with its paragraphs
 * @param inline prints Markdown on one line
 */
public record Functions(
        Function<Words, String> words, Function<String, String> prose, Function<String, String> inline) {}
