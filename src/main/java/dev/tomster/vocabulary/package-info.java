/** The concepts of a plan as data: kinds of items, their properties, and the words for both in each language. */
@NullMarked
package dev.tomster.vocabulary;

import org.jspecify.annotations.NullMarked;
