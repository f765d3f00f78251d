/** What readers of the document miss: who answers for it, what it holds for, where its figures are from. */
@NullMarked
package dev.tomster.check.document;

import org.jspecify.annotations.NullMarked;
