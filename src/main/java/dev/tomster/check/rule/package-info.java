/** What a rule of strategy is made of: what it asks of a plan, and how it tells what it finds. */
@NullMarked
package dev.tomster.check.rule;

import org.jspecify.annotations.NullMarked;
