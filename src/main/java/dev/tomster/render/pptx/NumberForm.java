package dev.tomster.render.pptx;

import dev.tomster.view.Chart.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a chart writes its numbers, found in how the document writes them: then a label changes with its number.
 *
 * @param names of the numbers, with what is said of them besides
 * @param code in the notation of spreadsheets; none if the numbers are written in different ways
 */
record NumberForm(List<String> names, Optional<String> code) {
    /** What stands between a number and what else is said of it. */
    private static final String BETWEEN = " \u00B7 ";

    private static final Pattern NUMBER =
            Pattern.compile("^([^\\d\"]*)\\d[\\d\\s\\h.,'\u2019]*?(?:[.,](\\d{1,2}))?([^\\d\"]*)$");

    static NumberForm of(List<Part> parts) {
        List<String> names = new ArrayList<>();
        Optional<String> code = Optional.empty();
        boolean isSame = !parts.isEmpty();
        for (Part part : parts) {
            String[] said = part.value().split(BETWEEN, 2);
            Optional<String> own = code(said[0]);
            isSame &= own.isPresent() && (names.isEmpty() || own.equals(code));
            code = own;
            names.add(said.length == 1 ? part.label() : part.label() + BETWEEN + said[1]);
        }
        return isSame
                ? new NumberForm(names, code)
                : new NumberForm(
                        parts.stream()
                                .map(part -> part.label() + BETWEEN + part.value())
                                .toList(),
                        Optional.empty());
    }

    private static Optional<String> code(String written) {
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2) == null
                ? "#,##0"
                : "#,##0." + "0".repeat(matcher.group(2).length());
        return Optional.of(quoted(matcher.group(1)) + digits + quoted(matcher.group(3)));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }
}
