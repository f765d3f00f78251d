<#-- Rules of a designer, behind all others: the program has none. -->
