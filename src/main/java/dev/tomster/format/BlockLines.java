package dev.tomster.format;

import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The raw text below a property: prose as it is, bullets and dated values in one spelling. */
final class BlockLines {
    private static final Pattern BULLET = Pattern.compile("-[\\s\\h]+(.*)");
    /** A dated value: a year, perhaps more of a date or a period, a colon. */
    private static final Pattern DATED = Pattern.compile("(\\d{4}[^:|]*?)[\\s\\h]*:[\\s\\h]*(\\S.*)");

    private BlockLines() {}

    static List<String> tidy(List<String> lines, Optional<Property> property) {
        if (property.isEmpty() || property.get().shape() == Shape.TEXT) {
            return lines;
        }
        boolean dated = property.get().readsSeries()
                && DATED.matcher(lines.isEmpty() ? "" : lines.get(0)).matches();
        List<String> tidy = new ArrayList<>();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            Matcher point = DATED.matcher(line);
            if (dated && point.matches()) {
                tidy.add(point.group(1) + ": " + point.group(2));
            } else if (bullet.matches()) {
                tidy.add("- " + bullet.group(1));
            } else {
                tidy.add(line);
            }
        }
        return tidy;
    }
}
