/** The rules of the step objectives. */
@NullMarked
package dev.tomster.check.objectives;

import org.jspecify.annotations.NullMarked;
