package dev.tomster.check.target;

import dev.tomster.vocabulary.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as people name them: "French", "français", "fr". */
final class SpokenLanguages {
    /** The names in the languages of plans, and the codes themselves. */
    private static final Map<String, String> CODES = read();

    private SpokenLanguages() {}

    /** The two letters of a language; none if the text names none. */
    static Optional<String> code(String name) {
        String word = Spelling.fold(name.strip()).split("[^\\p{L}]", 2)[0];
        return Optional.ofNullable(CODES.get(word)).or(() -> Optional.ofNullable(OwnNames.CODES.get(word)));
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(code, code);
            for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                codes.putIfAbsent(Spelling.fold(language.getDisplayLanguage(reader)), code);
            }
        }
        return Map.copyOf(codes);
    }

    /** What each language calls itself: two hundred bundles to load, for which nobody waits who does not need them. */
    private static final class OwnNames {
        private static final Map<String, String> CODES = read();

        private static Map<String, String> read() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                Locale language = Locale.forLanguageTag(code);
                codes.putIfAbsent(Spelling.fold(language.getDisplayLanguage(language)), code);
            }
            return Map.copyOf(codes);
        }
    }
}
