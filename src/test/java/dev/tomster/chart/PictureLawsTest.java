package dev.tomster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.chart.Shape.Label;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.render.PicturePrinter;
import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Chart;
import dev.tomster.view.Document;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every picture: nothing overlaps, nothing leaves it, nothing shines through, and it says what it shows. */
class PictureLawsTest {
    private static final TextMeter METER = new TextMeter();
    private static final Pattern COLOUR = Pattern.compile(" (?:fill|stroke)=\"([^\"]*)\"");
    private static final Set<String> ELEMENTS = Set.of("title", "desc", "rect", "line", "path", "text");

    @ParameterizedTest
    @MethodSource("examples")
    void holdForExamples(Path example) throws Exception {
        Plan plan = PlanLoader.load(example, new Findings()).orElseThrow();
        for (String language : List.of("en", "fr")) {
            Document document = Pictures.document(plan, language);
            check(document, Pictures.of(document));
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".tomster"))
                    .filter(file -> read(file).contains("\nplan:"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property(tries = 150)
    void holdForCrowdedPlans(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int most) throws Exception {
        Document document = Pictures.document(CrowdedPlan.of(seed, most), "en");
        check(document, Pictures.of(document));
    }

    @Test
    void theLargestExampleHasEveryKindOfPicture() throws IOException {
        Plan plan = PlanLoader.load(Path.of("examples/lumen/lumen.tomster"), new Findings())
                .orElseThrow();
        Set<Class<?>> seen = new HashSet<>();
        Pictures.of(Pictures.document(plan, "en"))
                .forEach(picture -> seen.add(picture.chart().getClass()));
        assertEquals(Set.of(Chart.class.getPermittedSubclasses()), seen);
    }

    private static void check(Document document, List<Block.Picture> pictures) throws Exception {
        PicturePrinter printer = new PicturePrinter(document.theme());
        for (Block.Picture picture : pictures) {
            checkPlaces(picture, Drawings.of(picture.chart(), METER::width));
            checkMarkup(picture, printer.inline(picture));
            assertEquals(printer.inline(picture), printer.inline(picture));
        }
    }

    private static void checkPlaces(Block.Picture picture, Drawing drawing) {
        assertTrue(drawing.height() <= Drawing.TALLEST, () -> picture.title() + " is " + drawing.height() + " tall");
        List<Label> labels = drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            boolean isInside = label.left() >= -0.01
                    && label.right() <= Drawing.WIDTH + 0.01
                    && label.top() >= -0.01
                    && label.bottom() <= drawing.height() + 0.01;
            assertTrue(isInside, () -> picture.title() + ": " + label + " leaves " + drawing.height());
            for (Label other : labels.subList(0, i)) {
                boolean areApart = label.right() <= other.left() + 0.01
                        || other.right() <= label.left() + 0.01
                        || label.bottom() <= other.top() + 0.01
                        || other.bottom() <= label.top() + 0.01;
                assertTrue(areApart, () -> picture.title() + ": " + label + " on " + other);
            }
        }
    }

    private static void checkMarkup(Block.Picture picture, String svg)
            throws ParserConfigurationException, SAXException, IOException {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertFalse(text(root, "title").isBlank(), svg);
        assertTrue(text(root, "desc").length() > 1, () -> picture.title() + " describes nothing");
        for (int i = 0; i < root.getChildNodes().getLength(); i++) {
            String name = root.getChildNodes().item(i).getNodeName();
            assertTrue(ELEMENTS.contains(name), name);
        }
        Matcher colours = COLOUR.matcher(svg);
        while (colours.find()) {
            assertTrue(colours.group(1).matches("#[0-9a-f]{6}|none"), colours.group(1));
        }
        assertFalse(svg.contains("opacity"), "transparent");
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }
}
