/** The rules of the step message. */
@NullMarked
package dev.tomster.check.message;

import org.jspecify.annotations.NullMarked;
