/** Draws pictures from what the view says of them: shapes and labels that were measured, printed as SVG. */
@NullMarked
package dev.tomster.chart;

import org.jspecify.annotations.NullMarked;
