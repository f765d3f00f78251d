/** The indicators and metrics that the profession knows, as dated data: formulas, units, directions, families, pitfalls. */
@NullMarked
package dev.tomster.kpi;

import org.jspecify.annotations.NullMarked;
