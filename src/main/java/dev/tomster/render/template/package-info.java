/** The only place that sees FreeMarker: templates get plain values, and no class of the program. */
@NullMarked
package dev.tomster.render.template;

import org.jspecify.annotations.NullMarked;
