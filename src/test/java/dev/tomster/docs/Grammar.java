package dev.tomster.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a grammar file, without what ANTLR and Java need around them. */
final class Grammar {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SETTINGS =
            Pattern.compile("(?m)^(?:(?:lexer|parser) grammar [^;]*;|(?:@header|options|tokens) \\{[^}]*})");

    private Grammar() {}

    static String rules(String name) {
        try {
            String file = Files.readString(Path.of("grammar", name + ".g4"));
            Matcher settings =
                    SETTINGS.matcher(COMMENT.matcher(file).replaceAll("").replace("\r\n", "\n"));
            return "```antlr\n" + settings.replaceAll("").strip() + "\n```\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
