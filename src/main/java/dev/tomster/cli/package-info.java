/** The command line: what the user typed becomes a use of the application, and its outcome an exit status. */
@NullMarked
package dev.tomster.cli;

import org.jspecify.annotations.NullMarked;
