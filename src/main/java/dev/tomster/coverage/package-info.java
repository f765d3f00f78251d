/** What a plan covers, as data: who is served by what, and how much of what a complete plan states is stated. */
@NullMarked
package dev.tomster.coverage;

import org.jspecify.annotations.NullMarked;
