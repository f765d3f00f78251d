/** The rules of the step evaluate. */
@NullMarked
package dev.tomster.check.evaluate;

import org.jspecify.annotations.NullMarked;
