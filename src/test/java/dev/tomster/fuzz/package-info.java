/** Inputs that a coverage-guided fuzzer makes, and what the program promises of every one of them. */
@NullMarked
package dev.tomster.fuzz;

import org.jspecify.annotations.NullMarked;
