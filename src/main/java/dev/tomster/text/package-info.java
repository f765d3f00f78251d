/** Source text: files as read, the places in them, and where they come from. */
@NullMarked
package dev.tomster.text;

import org.jspecify.annotations.NullMarked;
