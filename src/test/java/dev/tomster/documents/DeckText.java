package dev.tomster.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a slide of the HTML deck.
 *
 * @param words that are seen, without those in pictures and in months, where the browser cuts what has no room
 * @param rows of all its tables
 * @param notes a speaker's note each
 */
record DeckText(String title, String words, int rows, int days, List<String> notes) {
    private static final Pattern SLIDE = Pattern.compile("(?s)<section class=\"slide [A-Z]+\".*?</section>");
    private static final Pattern TITLE = Pattern.compile("(?s)<h[12][^>]*>(.*?)</h[12]>");
    private static final Pattern NOTES = Pattern.compile("(?s)<div class=\"notes\".*?</div>");
    private static final Pattern NOTE = Pattern.compile("(?s)<li>(.*?)</li>");
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    /** The slides of a deck in their order. */
    static List<DeckText> of(String html) {
        List<DeckText> slides = new ArrayList<>();
        Matcher slide = SLIDE.matcher(html);
        while (slide.find()) {
            slides.add(slide(slide.group()));
        }
        return slides;
    }

    private static DeckText slide(String html) {
        List<String> notes = new ArrayList<>();
        Matcher aside = NOTES.matcher(html);
        if (aside.find()) {
            Matcher note = NOTE.matcher(aside.group());
            while (note.find()) {
                notes.add(text(note.group(1)));
            }
        }
        Matcher title = TITLE.matcher(html);
        String heading = title.find() ? text(title.group(1)) : "";
        String tables = html.replaceAll("(?s)<table class=\"bars\".*?</table>", "");
        String seen = NOTES.matcher(html)
                .replaceAll("")
                .replaceAll("(?s)<svg.*?</svg>|<table class=\"month.*?</table>|<p class=\"(number|foot)\".*?</p>", "");
        return new DeckText(heading, text(seen), count(tables, "<tr>|<tr "), count(html, "class=\"day-entry\""), notes);
    }

    private static int count(String text, String pattern) {
        return text.split(pattern, -1).length - 1;
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    /** The words of a text that another one lacks, whatever stands between them. */
    static List<String> missing(String wanted, String found) {
        String all = found.replaceAll(BETWEEN, "");
        return List.of(wanted.split(BETWEEN, -1)).stream()
                .filter(word -> !all.contains(word))
                .toList();
    }
}
