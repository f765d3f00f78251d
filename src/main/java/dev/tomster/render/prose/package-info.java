/** Markdown of the plan, made safe and printed as HTML or as Markdown again. */
@NullMarked
package dev.tomster.render.prose;

import org.jspecify.annotations.NullMarked;
