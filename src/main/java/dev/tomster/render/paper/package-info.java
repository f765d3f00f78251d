/** The white paper: the only place that sees OpenHTMLtoPDF and PDFBox. */
@NullMarked
package dev.tomster.render.paper;

import org.jspecify.annotations.NullMarked;
