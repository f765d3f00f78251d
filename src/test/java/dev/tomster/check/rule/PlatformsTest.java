package dev.tomster.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Platforms are known under the names that people write. */
class PlatformsTest {

    @ParameterizedTest
    @CsvSource({
        "Instagram, instagram",
        "Facebook page of the shop, facebook",
        "Twitter, x",
        "X, x",
        "tik-tok, tiktok",
        "Lettre d’information, newsletter",
        "fiche Google, google-business",
        "Google+, google-plus",
        "X (formerly Twitter), x"
    })
    void isKnownUnderTheNameThatPeopleWrite(String text, String platform) {
        assertEquals(Optional.of(platform), Platforms.in(text).map(Platform::id));
    }

    @ParameterizedTest
    @CsvSource({"Brand X shop", "Agora", "''", "Metaphor"})
    void otherNamesAreNone(String text) {
        assertEquals(Optional.empty(), Platforms.in(text));
    }
}
