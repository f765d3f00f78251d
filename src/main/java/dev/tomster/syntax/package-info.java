/** From text to a tree of lines: the border to ANTLR, indentation, comments, and the reader of values. */
@NullMarked
package dev.tomster.syntax;

import org.jspecify.annotations.NullMarked;
