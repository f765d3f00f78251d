/** Prints slides as a PowerPoint file whose texts, tables and charts can be edited; the only place that sees Apache POI. */
@NullMarked
package dev.tomster.render.pptx;

import org.jspecify.annotations.NullMarked;
