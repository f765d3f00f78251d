/** Prints documents: one sub-package for each format, and what they share. */
@NullMarked
package dev.tomster.render;

import org.jspecify.annotations.NullMarked;
