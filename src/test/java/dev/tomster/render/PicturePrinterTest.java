package dev.tomster.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.view.Document.Theme;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the brand's colour, pictures can be read, and told apart on a printer without colours. */
class PicturePrinterTest {
    private static final double CONTRAST = 4.5;
    /** The least ratio between neighbours that an eye sees in grey. */
    private static final double STEP = 1.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1f4e5f", "#ffd400", "#e00000", "#00a000", "#0000ff", "#ff00ff", "#00ffff", "#000000", "#ffffff",
                "#808080", "#ff8000", "#7f00ff"
            })
    void tonesAreApartAndCarryText(String brand) {
        Inks inks = PicturePrinter.inks(new Theme(brand, "#c2571a"));
        List<Colour> tones = Ink.TONES.stream().map(ink -> colour(inks, ink)).toList();
        for (int i = 0; i < tones.size(); i++) {
            double contrast = tones.get(i).contrast(colour(inks, Ink.ON_TONES.get(i)));
            assertTrue(contrast >= CONTRAST, "text on tone " + i + ": " + contrast);
            if (i > 0) {
                double step = tones.get(i).contrast(tones.get(i - 1));
                assertTrue(step >= STEP, "tone " + i + " beside the one before it: " + step);
            }
        }
    }

    private static Colour colour(Inks inks, Ink ink) {
        return Colour.parse(Objects.requireNonNull(inks.colours().get(ink)));
    }
}
