/** The rules of the step strategy. */
@NullMarked
package dev.tomster.check.strategy;

import org.jspecify.annotations.NullMarked;
