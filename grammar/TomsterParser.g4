/**
 * The shape of a plan: seven steps, and three kinds of lines.
 *
 * Which items and properties are legal where is data (the vocabulary), not grammar: a new property is a new row there.
 * The lexer only makes token sequences that this grammar accepts, so that a wrong line costs one finding and the rest of
 * the file is read: a line of no known shape is a stray.
 */
parser grammar TomsterParser;

@header {
package dev.tomster.syntax.antlr;
}

options { tokenVocab = TomsterLexer; }

file
    : ( language | include | step | item | property | stray )* EOF
    ;

language : LANGUAGE heading text? ;
include  : INCLUDE heading text? ;

// T O M S T E R, after the header and the audit; the keyword may have several words
step
    : keyword=PLAN         EXTRA* heading body?
    | keyword=AUDIT        EXTRA* heading body?
    | keyword=TARGET       EXTRA* heading body?
    | keyword=OBJECTIVES   EXTRA* heading body?
    | keyword=MESSAGE      EXTRA* heading body?
    | keyword=STRATEGY     EXTRA* heading body?
    | keyword=TECHNOLOGIES EXTRA* heading body?
    | keyword=EVALUATE     EXTRA* heading body?
    | keyword=RESOURCES    EXTRA* heading body?
    ;

body : INDENT ( item | property | stray )* DEDENT ;

// persona claire: Claire, the parent who slows down in the evening
item : KIND NAME EXTRA* heading ( body | text )? ;

// call to action: visit (book a seat at the workshop table)
property : KEY+ COLON VALUE? END text? ;

// a line without colon, or without anything before it
stray
    : KEY+ END text?
    | COLON VALUE? END text?
    ;

heading : ( COLON VALUE? )? END ;

text : TEXT_LINE+ ;
