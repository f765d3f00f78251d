/** The slide deck: what stands on which slide, and one HTML file that needs nothing else. */
@NullMarked
package dev.tomster.render.slides;

import org.jspecify.annotations.NullMarked;
