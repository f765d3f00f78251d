/** The Markdown document. */
@NullMarked
package dev.tomster.render.markdown;

import org.jspecify.annotations.NullMarked;
