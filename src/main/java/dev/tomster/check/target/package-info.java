/** The rules of the step target. */
@NullMarked
package dev.tomster.check.target;

import org.jspecify.annotations.NullMarked;
