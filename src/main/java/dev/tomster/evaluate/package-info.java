/** What the results of a plan come to: the value of each indicator, its progress, and what follows from it. */
@NullMarked
package dev.tomster.evaluate;

import org.jspecify.annotations.NullMarked;
