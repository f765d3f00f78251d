/** Reads the values of properties, one class for each family of value types. */
@NullMarked
package dev.tomster.compile.value;

import org.jspecify.annotations.NullMarked;
