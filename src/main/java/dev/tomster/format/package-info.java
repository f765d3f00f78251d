/** The canonical form of a plan's text: the same plan, comments and words, spelt and laid out in one way. */
@NullMarked
package dev.tomster.format;

import org.jspecify.annotations.NullMarked;
