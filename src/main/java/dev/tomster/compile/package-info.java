/** From trees of lines to a plan: which concept a line speaks of, names, and the values of properties. */
@NullMarked
package dev.tomster.compile;

import org.jspecify.annotations.NullMarked;
