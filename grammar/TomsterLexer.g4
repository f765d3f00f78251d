/**
 * The words of a plan, line by line.
 *
 * Which lines belong to which is said by indentation, and what a head's words are depends on the vocabulary of the
 * file's language. Both are decided by the superclass at the start of each line: it gives the words of a head their
 * types, and adds INDENT and DEDENT around the lines that belong to a line above them.
 *
 * What has no words of its own is taken whole, to the end of its line, by the superclass, too: VALUE, what follows the
 * colon of a head; TEXT_LINE, a line of the raw text below a property or a section; COMMENT, a line whose first
 * characters are two slashes, on the hidden channel. So only heads are read character by character here, and every
 * character of a head is matched by some rule: reading never fails.
 */
lexer grammar TomsterLexer;

@header {
package dev.tomster.syntax.antlr;

import dev.tomster.syntax.LayoutLexer;
}

options { superClass = LayoutLexer; }

tokens {
    INDENT, DEDENT,
    LANGUAGE, INCLUDE,
    PLAN, AUDIT, TARGET, OBJECTIVES, MESSAGE, STRATEGY, TECHNOLOGIES, EVALUATE, RESOURCES,
    KIND, NAME, EXTRA, KEY,
    VALUE, TEXT_LINE, COMMENT
}

// The head of a line, up to its first colon. WORD never reaches the parser: it becomes one of the types above.
WORD  : ~[:\uFF1A \t\u000B\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\r\n]+ ;
COLON : ':' | '\uFF1A' ;
GAP   : [ \t\u000B\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+ -> skip ;
END   : '\r\n' | '\r' | '\n' ;
