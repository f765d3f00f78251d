/** The document font: its files, and how wide its characters are. */
@NullMarked
package dev.tomster.render.font;

import org.jspecify.annotations.NullMarked;
