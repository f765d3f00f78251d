/** The uses of a plan from end to end: read, compile, check, render, write. */
@NullMarked
package dev.tomster.app;

import org.jspecify.annotations.NullMarked;
