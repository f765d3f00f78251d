/** The plan checked like code: all rules in their order, applied to a plan, with what the plan accepts taken off. */
@NullMarked
package dev.tomster.check;

import org.jspecify.annotations.NullMarked;
