package dev.tomster.render.markdown;

import dev.tomster.view.Chart.Arrow;
import dev.tomster.view.Chart.Flow;
import dev.tomster.view.Chart.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prints what leads to what as a flowchart of Mermaid. Lines hold the names of places, so that few of them change. */
final class MermaidFlow {
    /** What Mermaid would read as a list or a link, and then refuses to draw. */
    private static final Pattern MARKED = Pattern.compile("(?i)(\\d+\\.|[-+]\\s).*|.*\\bwww\\..*");

    /** What Mermaid would read as emphasis, or as the beginning of a list. */
    private static final Pattern MARKS = Pattern.compile("[*_~]");

    private static final Pattern ENDS = Pattern.compile("[-+.]");

    private MermaidFlow() {}

    static List<String> lines(String title, Flow flow) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        lines.add("    accTitle: " + Mermaid.text(title));
        for (Place place : flow.places()) {
            lines.add("    " + key(place) + box(place));
        }
        for (Arrow arrow : flow.arrows()) {
            lines.add("    " + key(flow.places().get(arrow.from())) + " --> "
                    + key(flow.places().get(arrow.to())));
        }
        return lines;
    }

    /** Channels have round ends, and what is no place to meet the brand has round corners. */
    private static String box(Place place) {
        String label = '"' + label(place.label()) + '"';
        return switch (place.kind()) {
            case TOUCHPOINT -> "[" + label + "]";
            case CHANNEL -> "([" + label + "])";
            case OTHER -> "(" + label + ")";
        };
    }

    private static String label(String label) {
        String text = numbered(Mermaid.text(label), MARKS);
        return MARKED.matcher(label.strip()).matches() ? numbered(text, ENDS) : text;
    }

    private static String numbered(String text, Pattern meaningful) {
        return meaningful.matcher(text).replaceAll(found -> "#" + found.group().codePointAt(0) + ";");
    }

    /** Letters and digits as they are, and hyphens between them; all else as the number of its character. */
    private static String key(Place place) {
        String name = place.key();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isWithin = i > 0 && i + 1 < name.length() && isPlain(name.charAt(i + 1));
            if (isPlain(c) || (c == '-' && isWithin)) {
                key.append(c);
            } else {
                key.append('_').append((int) c).append('_');
            }
        }
        return key.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
