/** What users rely on when a deck is open in a real browser. */
@NullMarked
package dev.tomster.browser;

import org.jspecify.annotations.NullMarked;
