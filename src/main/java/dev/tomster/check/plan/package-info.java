/** What contradicts itself anywhere in a plan: dates, sums, units and what was decided not to do. */
@NullMarked
package dev.tomster.check.plan;

import org.jspecify.annotations.NullMarked;
