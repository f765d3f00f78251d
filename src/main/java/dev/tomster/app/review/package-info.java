/** The comparison of plans: where two readings of a plan come from, what differs between them, and how it is told. */
@NullMarked
package dev.tomster.app.review;

import org.jspecify.annotations.NullMarked;
