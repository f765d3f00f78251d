/** The rules of the step technologies. */
@NullMarked
package dev.tomster.check.technologies;

import org.jspecify.annotations.NullMarked;
