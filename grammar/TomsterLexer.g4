/**
 * The words of a plan, line by line.
 *
 * Which lines belong to which is said by indentation, and what a head's words are depends on the vocabulary of the
 * file's language. Both are decided by the superclass at the start of each line: it chooses the mode in which the line
 * is read, gives the words of a head their types, and adds INDENT and DEDENT around the lines that belong to a line
 * above them. The superclass passes over blank lines and the line ends behind texts and comments; every other character
 * is matched by some rule of the mode in which it stands, so that reading never fails.
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
    KIND, NAME, EXTRA, KEY
}

// The head of a line, up to its first colon. WORD never reaches the parser: it becomes one of the types above.
WORD  : ~[: \t\u00A0\u202F\u2009\r\n]+ ;
COLON : ':' -> mode(VALUES) ;
GAP   : [ \t\u00A0\u202F\u2009]+ -> skip ;
END   : '\r\n' | '\r' | '\n' ;

// What follows the colon.
mode VALUES;
VALUE     : ~[ \t\u00A0\u202F\u2009\r\n] ~[\r\n]* ;
VALUE_GAP : [ \t\u00A0\u202F\u2009]+ -> skip ;
VALUE_END : ('\r\n' | '\r' | '\n') -> type(END), mode(DEFAULT_MODE) ;

// A line of the raw text below a property or a section.
mode TEXTS;
TEXT_LINE : ~[\r\n]+ ;

// A line whose first characters are two slashes, and a line that is passed over.
mode COMMENTS;
COMMENT   : ~[\r\n]+ -> channel(HIDDEN) ;
