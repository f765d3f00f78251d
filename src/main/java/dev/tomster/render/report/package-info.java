/** The report of a month as a page: for a browser, and on paper. */
@NullMarked
package dev.tomster.render.report;

import org.jspecify.annotations.NullMarked;
