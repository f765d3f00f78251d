package dev.tomster.check.target;

import dev.tomster.vocabulary.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as people name them: "French", "français", "fr". */
final class SpokenLanguages {
    private static final Map<String, String> CODES = read();

    private SpokenLanguages() {}

    /** The two letters of a language; none if the text names none. */
    static Optional<String> code(String name) {
        String folded = Spelling.fold(name.strip());
        return Optional.ofNullable(CODES.get(folded.split("[^\\p{L}]", 2)[0]));
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(code, code);
            for (Locale reader : List.of(Locale.ENGLISH, Locale.FRENCH, language)) {
                codes.putIfAbsent(Spelling.fold(language.getDisplayLanguage(reader)), code);
            }
        }
        return Map.copyOf(codes);
    }
}
