package dev.tomster.render.prose;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Parses Markdown of the plan. */
final class Prose {
    /** Deeper quotes and lists are printed as they are typed (threat S7). */
    private static final int DEEPEST_BLOCK = 20;
    /** Characters with which Markdown begins, or that mean something inside a line. */
    private static final String SPECIAL = "\\`*_[]<>&|~\n!";

    private static final String SPECIAL_AT_START = "#>+-=0123456789 \t:";

    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    private Prose() {}

    /** True if a text is one paragraph without any markup: most texts are. */
    static boolean isPlain(String markdown) {
        if (markdown.isEmpty() || SPECIAL_AT_START.indexOf(markdown.charAt(0)) >= 0) {
            return markdown.isEmpty();
        }
        for (int i = 0; i < markdown.length(); i++) {
            if (SPECIAL.indexOf(markdown.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** True if blocks are nested so deeply that no writer can mean it. */
    static boolean isHostile(String markdown) {
        return markdown.lines().anyMatch(line -> markers(line) > DEEPEST_BLOCK);
    }

    private static int markers(String line) {
        int markers = 0;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '*') {
                markers++;
            } else if (c == ' ' || c == '\t') {
                spaces++;
            } else {
                break;
            }
        }
        // A rule of dashes is no nesting; only markers with spaces between them, or quotes, nest.
        boolean nests = line.stripLeading().startsWith(">") || spaces >= markers - 1;
        return (nests ? markers : 0) + spaces / 8;
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
