/** The rules of the step resources. */
@NullMarked
package dev.tomster.check.resources;

import org.jspecify.annotations.NullMarked;
