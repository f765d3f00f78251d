<#-- Slides of a designer behind the last one: the program has none. -->
