/** Plans made from the vocabulary by chance and seed, for laws that hold of every plan. */
@NullMarked
package dev.tomster.generate;

import org.jspecify.annotations.NullMarked;
