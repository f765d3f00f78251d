/** What changed in meaning between two readings of a plan: items that came and went, and what is stated of the others. */
@NullMarked
package dev.tomster.diff;

import org.jspecify.annotations.NullMarked;
