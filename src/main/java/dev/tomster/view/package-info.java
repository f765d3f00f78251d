/** What a reader of a document sees, ready to print: localised words, tables, cards, in their order. */
@NullMarked
package dev.tomster.view;

import org.jspecify.annotations.NullMarked;
