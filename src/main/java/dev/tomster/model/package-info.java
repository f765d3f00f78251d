/** The plan once it is read: immutable items with typed values and the places where they were stated. */
@NullMarked
package dev.tomster.model;

import org.jspecify.annotations.NullMarked;
