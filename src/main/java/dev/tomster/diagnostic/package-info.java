/** Findings about a plan, the words they are told in, and the forms in which they are reported. */
@NullMarked
package dev.tomster.diagnostic;

import org.jspecify.annotations.NullMarked;
