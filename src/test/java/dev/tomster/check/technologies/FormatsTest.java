package dev.tomster.check.technologies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.check.rule.Platforms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What platforms do not have is known under the names that people write. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "LinkedIn, stories, true",
        "LinkedIn, Story, true",
        "LinkedIn, document, false",
        "Facebook, Épingle, true",
        "Instagram, IGTV, true",
        "Instagram, reel (3 to 90 s), false",
        "Twitter, fleets, true",
        "YouTube, short video, false",
        "Pinterest, pins, false"
    })
    void isLacking(String platform, String format, boolean expected) {
        assertEquals(
                expected, Formats.isLacking(Platforms.in(platform).orElseThrow(), format), platform + " " + format);
    }
}
