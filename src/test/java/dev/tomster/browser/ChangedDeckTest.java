package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.tomster.Slow;
import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.app.review.EarlierPlan;
import dev.tomster.render.paper.PaperSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deck that says what changed is as readable as any other: its slide, and the marks on all others. */
@Slow
@InBrowser
class ChangedDeckTest {
    private static final Path REVIEW = Path.of("examples/review");

    @ParameterizedTest
    @CsvSource({"03-target-lowered,en", "07-moderator-leaves,de"})
    void everythingStandsOnItsSlideAndAxeFindsNothing(String edit, String language, @TempDir Path folder, Stage stage)
            throws IOException {
        String before = REVIEW.resolve("before/lumen.tomster").toString();
        Path plan = REVIEW.resolve(edit).resolve("lumen.tomster");
        Request request = new Request(
                        plan, EnumSet.of(Format.HTML), folder, Optional.of(language), PaperSize.A4, Optional.empty())
                .since(EarlierPlan.of(plan, before, Optional.empty()).since());
        Path file = PlanBuilder.build(request, Progress.SILENT).files().get(0);
        try (Deck deck = stage.open(file, "", new NewContextOptions().setViewportSize(1280, 720))) {
            assertEquals(List.of(), deck.strings(Deck.layoutScript("mislaid.js")));
            assertEquals(
                    1,
                    deck.paths().stream()
                            .filter(path -> path.startsWith("changes"))
                            .count());
            deck.page().evaluate(Deck.script("/axe.min.js"));
            assertEquals(List.of(), deck.strings(Deck.script("accessible-slides.js")));
        }
    }
}
