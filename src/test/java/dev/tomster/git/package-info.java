/** Plans in real repositories, with the git that is installed. */
@NullMarked
package dev.tomster.git;

import org.jspecify.annotations.NullMarked;
