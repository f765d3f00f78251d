package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People write more than examples do: everything still stands on its slide. */
@InBrowser
class CrowdedTest {
    private static final Pattern TITLE =
            Pattern.compile("plan: .*| *[a-z]+ [a-z-]+: [A-Z].*| *[a-z]+: [A-Z][^,|/]{3,}");
    private static final Pattern ITEM = Pattern.compile("( *- (?:\\S+ ){4,}.*)");
    private static final String MORE =
            " that goes on and on about the Donaudampfschifffahrtsgesellschaft of the region,"
                    + " its history, and whatever else somebody thought of while writing it down late in the evening";

    @Test
    void longTextsStandOnTheirSlides(@TempDir Path folder, Stage stage) throws IOException {
        Path example = Example.ENGLISH.plan();
        Path plan = folder.resolve("crowded.tomster");
        Files.writeString(
                plan,
                Files.readAllLines(example).stream()
                        .map(CrowdedTest::crowd)
                        .collect(Collectors.joining("\n", "", "\n")));
        Files.copy(example.resolveSibling("logo.png"), folder.resolve("logo.png"));
        Path file = Stage.build(plan, folder);
        try (Deck deck = stage.open(file, "", new NewContextOptions().setViewportSize(1280, 720))) {
            assertTrue(deck.page().textContent(".current h1").contains("Donau"));
            // No column is wide enough for that word.
            assertEquals(
                    List.of(),
                    deck.strings(Deck.layoutScript("mislaid.js")).stream()
                            .filter(each -> !each.endsWith("\"Donaudampfschifffahrtsgesellschaft\" is broken"))
                            .toList());
        }
    }

    private static String crowd(String line) {
        boolean isCrowded = TITLE.matcher(line).matches() || ITEM.matcher(line).matches();
        return isCrowded ? line + MORE : line;
    }
}
