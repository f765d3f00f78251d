package dev.tomster.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A path that a stranger's file asks to be written under (threat S6); it is the same danger on every system. */
final class ForeignName {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 20;
    /** Names that Windows gives to devices, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])( *\\..*)?");

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private ForeignName() {}

    /** True if a file of this name lies below the folder into which it is written, is no device, and shows. */
    static boolean isHarmless(String name) {
        List<String> parts = List.of(name.split("/", -1));
        return name.length() <= LONGEST
                && parts.size() <= DEEPEST
                && !FORBIDDEN.matcher(name).find()
                && parts.stream().allMatch(ForeignName::isHarmlessPart);
    }

    /** Parts that begin with a point are hidden, as those that git keeps its hooks in. */
    private static boolean isHarmlessPart(String part) {
        return !part.isBlank()
                && part.equals(part.strip())
                && !part.startsWith(".")
                && !part.endsWith(".")
                && !DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    /** The form in which systems compare names that know no case and compose accents. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
