/** Three versions of a plan's text become one: by items and properties, with the comments and the layout of their authors. */
@NullMarked
package dev.tomster.merge;

import org.jspecify.annotations.NullMarked;
