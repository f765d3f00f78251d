package dev.tomster.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What people type besides what they mean: spaces of all kinds, capitals, lost accents. */
final class Noise {
    private static final List<String> COLONS =
            List.of(": ", ": ", ": ", ": ", " : ", "\u00A0: ", "\u202F: ", ":", ":  ", ":\u00A0", "  :   ");
    private static final List<String> GAPS = List.of(" ", " ", " ", "  ", "\u00A0");

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    boolean rarely() {
        return random.nextInt(8) == 0;
    }

    String colon() {
        return one(COLONS);
    }

    String gap() {
        return one(GAPS);
    }

    /** A margin deeper than another. */
    int deeper(int margin) {
        return margin + (random.nextBoolean() ? 2 : 1 + random.nextInt(5));
    }

    String trailing() {
        return switch (random.nextInt(16)) {
            case 0 -> "  ";
            case 1 -> "\u00A0";
            case 2 -> " \t";
            default -> "";
        };
    }

    /** A keyword in another spelling of the same. */
    String spelt(String keyword) {
        return switch (random.nextInt(8)) {
            case 0 -> keyword.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(keyword, Normalizer.Form.NFD);
            case 2 -> Normalizer.normalize(keyword, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            // The kind of an item is its first word: hyphens may become spaces only in keys, and spaces anywhere
            // hyphens.
            case 3 -> keyword.replace(' ', '-');
            case 4 -> keyword.replace('\'', '\u2019');
            default -> keyword;
        };
    }
}
