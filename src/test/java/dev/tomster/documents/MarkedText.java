package dev.tomster.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of an HTML document, each with the language that the nearest element around it says. */
record MarkedText(String language, String text) {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\"[^\"]*\"|[^\">])*)>");
    private static final Pattern LANGUAGE = Pattern.compile(" lang=\"([^\"]*)\"");
    private static final Set<String> EMPTY = Set.of("meta", "br", "img", "col", "hr", "link", "input", "bookmark");
    private static final Set<String> NO_TEXT = Set.of("style", "script", "bookmarks");

    /** All texts, in their order. */
    static List<MarkedText> of(String html) {
        List<MarkedText> texts = new ArrayList<>();
        Deque<String> languages = new ArrayDeque<>(List.of(""));
        String skipped = "";
        int from = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String text = html.substring(from, tag.start()).strip();
            if (skipped.isEmpty() && !text.isEmpty()) {
                texts.add(new MarkedText(languages.peek(), text));
            }
            from = tag.end();
            boolean closes = tag.group(1).equals("/");
            String name = tag.group(2);
            boolean isEmpty = EMPTY.contains(name) || tag.group(3).endsWith("/");
            if (!skipped.isEmpty()) {
                skipped = closes && name.equals(skipped) ? "" : skipped;
            } else if (NO_TEXT.contains(name)) {
                skipped = name;
            } else if (closes) {
                languages.pop();
            } else if (!isEmpty) {
                Matcher language = LANGUAGE.matcher(tag.group(3));
                languages.push(language.find() ? language.group(1) : languages.peek());
            }
        }
        if (languages.size() != 1) {
            throw new IllegalStateException("elements are not closed: " + languages);
        }
        return texts;
    }
}
