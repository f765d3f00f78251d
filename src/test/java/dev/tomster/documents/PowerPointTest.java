package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PowerPoint shows the slides of the deck, made of what its users can edit. */
class PowerPointTest {
    private static final Path LUMEN = Path.of("examples/lumen/lumen.tomster");
    private static final Pattern FORM = Pattern.compile("<a:(rPr|endParaRPr)\\b([^>]*)>");

    private static final Pattern RESULTS = Pattern.compile("\\n  results: (\\S+)\\n");

    @TempDir
    private Path folder;

    private PowerPoint lumen() throws IOException {
        return PowerPoint.of(LUMEN, folder, Optional.empty());
    }

    static List<Path> examples() throws IOException {
        return NothingIsDroppedTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySlideOfTheDeckIsThereWithItsWords(Path plan) throws IOException {
        try (PowerPoint file = PowerPoint.of(plan, folder, Optional.empty())) {
            assertSameWords(file);
            assertEquals(List.of(), file.outside());
        }
    }

    @Test
    void aPlanThatStatesEverythingIsThereWithItsWords() throws IOException {
        String text = new FullPlan().text();
        Path plan = Files.writeString(folder.resolve("full.tomster"), text);
        Matcher results = RESULTS.matcher(text);
        assertTrue(results.find(), "a plan with results");
        Files.writeString(folder.resolve(results.group(1)), "date,reach,clicks\n2027-01,1,2\n");
        try (PowerPoint file = PowerPoint.of(plan, folder, Optional.of("fr"))) {
            assertSameWords(file);
            assertEquals(List.of(), file.outside());
        }
    }

    private static void assertSameWords(PowerPoint file) {
        assertTrue(file.deck().size() > 10, () -> "only " + file.deck().size() + " slides");
        assertEquals(file.deck().size(), file.slides().size());
        String titles = file.slides().stream().map(PowerPoint::title).collect(Collectors.joining("\n"));
        for (int i = 0; i < file.deck().size(); i++) {
            DeckText wanted = file.deck().get(i);
            XSLFSlide slide = file.slides().get(i);
            String place = "slide " + (i + 1) + ", " + wanted.title();
            // What opens a chapter names its parts on a line each, cut where the line ends.
            boolean isOpener = slide.getSlideLayout().getName().equals("Chapter");
            String words = PowerPoint.words(slide) + (isOpener ? titles : "");
            assertAll(
                    place,
                    () -> assertEquals(letters(wanted.title()), letters(PowerPoint.title(slide))),
                    () -> assertEquals(List.of(), DeckText.missing(wanted.words(), words)),
                    () -> assertEquals(
                            wanted.rows(),
                            PowerPoint.tables(slide).stream()
                                    .mapToInt(XSLFTable::getNumberOfRows)
                                    .sum(),
                            "rows of tables"),
                    () -> assertEquals(
                            List.of(),
                            DeckText.missing(String.join(" ", wanted.notes()), PowerPoint.notes(slide)),
                            "notes"));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void aMonthHasAllItsPublications() throws IOException {
        try (PowerPoint file = lumen()) {
            int months = 0;
            for (int i = 0; i < file.deck().size(); i++) {
                int days = file.deck().get(i).days();
                if (days > 0) {
                    months++;
                    List<String> lines = new ArrayList<>();
                    PowerPoint.tables(file.slides().get(i)).stream()
                            .flatMap(table -> PowerPoint.cells(table).stream())
                            .forEach(cell -> cell.getTextParagraphs().stream()
                                    .map(XSLFTextParagraph::getText)
                                    .filter(line -> line.matches(".*\\p{L}.*"))
                                    .forEach(lines::add));
                    // Seven of the lines are the names of the days.
                    assertEquals(days, lines.size() - 7);
                }
            }
            assertTrue(months > 0);
        }
    }

    @Test
    void titlesAreTitlesAndSlidesCountThemselves() throws IOException {
        try (PowerPoint file = lumen()) {
            for (XSLFSlide slide : file.slides()) {
                List<Placeholder> placeholders = PowerPoint.shapes(slide).stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getTextType())
                        .toList();
                boolean isCover = slide.getSlideNumber() == 1;
                assertTrue(
                        placeholders.contains(isCover ? Placeholder.CENTERED_TITLE : Placeholder.TITLE),
                        () -> PowerPoint.title(slide));
                assertEquals(!isCover, placeholders.contains(Placeholder.SLIDE_NUMBER), PowerPoint.title(slide));
            }
            Set<String> layouts = new HashSet<>();
            file.slides().forEach(slide -> layouts.add(slide.getSlideLayout().getName()));
            assertEquals(Set.of("Cover", "Chapter", "Content"), layouts);
        }
    }

    @Test
    void theBrandIsTheTheme() throws IOException {
        try (PowerPoint file = lumen()) {
            String theme = file.slides().get(0).getTheme().getXmlObject().xmlText();
            assertTrue(theme.matches("(?s).*<a:accent1>\\s*<a:srgbClr val=\"1[Ff]4[Ee]5[Ff]\"/>.*"), theme);
            assertTrue(theme.contains("<a:latin typeface=\"Arial\"/>"));
            assertEquals(1, file.show().getSlideMasters().size());
        }
    }

    @Test
    void tablesNameTheirColumns() throws IOException {
        try (PowerPoint file = lumen()) {
            long heads = file.slides().stream()
                    .flatMap(slide -> PowerPoint.tables(slide).stream())
                    .filter(table -> table.getCTTable().getTblPr().getFirstRow())
                    .count();
            assertTrue(heads > 15, () -> "only " + heads + " tables have heads");
            XSLFTable costs = PowerPoint.tables(slide(file, "Cost lines", 1)).get(0);
            assertTrue(costs.getCTTable().getTblPr().getLastRow(), "the total is marked");
            assertEquals("Total", costs.getCell(costs.getNumberOfRows() - 1, 0).getText());
        }
    }

    private static XSLFSlide slide(PowerPoint file, String title, int which) {
        return file.slides().stream()
                .filter(slide -> PowerPoint.title(slide).equals(title))
                .toList()
                .get(which);
    }

    @Test
    void chartsHaveTheirNumbersInAWorkbook() throws IOException, InvalidFormatException {
        try (PowerPoint file = lumen()) {
            XSLFChart budget = chart(slide(file, "Budget by category", 0));
            XDDFChartData.Series series = budget.getChartSeries().get(0).getSeries(0);
            Sheet sheet = budget.getWorkbook().getSheetAt(0);
            double sum = 0;
            for (int i = 0; i < series.getValuesData().getPointCount(); i++) {
                double number = series.getValuesData().getPointAt(i).doubleValue();
                sum += number;
                assertEquals(number, sheet.getRow(i + 1).getCell(1).getNumericCellValue());
                assertEquals(
                        series.getCategoryData().getPointAt(i),
                        sheet.getRow(i + 1).getCell(0).getStringCellValue());
            }
            assertEquals(96_000, sum);
            assertEquals("Ads \u00B7 44%", series.getCategoryData().getPointAt(0));
            String labels = budget.getCTChart().xmlText();
            assertTrue(labels.contains("formatCode=\"&quot;\u20AC&quot;#,##0\""), labels);
        }
    }

    @Test
    void measuredResultsAreLinesWithTheirDates() throws IOException {
        try (PowerPoint file = lumen()) {
            List<XSLFChart> charts = charts(slide(file, "Scoreboard", 0));
            assertEquals(6, charts.size());
            XDDFChartData share = charts.get(1).getChartSeries().get(0);
            assertEquals(2, share.getSeriesCount(), "the results and what was due");
            double due = share.getSeries(1).getValuesData().getPointAt(0).doubleValue();
            assertTrue(due > 31 && due < 50, "between the start and the target: " + due);
            assertTrue(share.getSeries(0)
                    .getCategoryData()
                    .getPointAt(0)
                    .toString()
                    .contains("2027"));
        }
    }

    private static List<XSLFChart> charts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(shape -> shape instanceof XSLFGraphicFrame frame && frame.hasChart())
                .map(shape -> ((XSLFGraphicFrame) shape).getChart())
                .toList();
    }

    private static XSLFChart chart(XSLFSlide slide) {
        return charts(slide).get(0);
    }

    @Test
    void picturesAreDescribedAndNoneIsMadeOfPixelsButTheLogo() throws IOException {
        try (PowerPoint file = lumen()) {
            int groups = 0;
            int pixels = 0;
            for (XSLFSlide slide : file.slides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    boolean isPicture = shape instanceof XSLFGroupShape
                            || shape instanceof XSLFPictureShape
                            || (shape instanceof XSLFGraphicFrame frame && frame.hasChart());
                    if (isPicture) {
                        String xml = shape.getXmlObject().xmlText();
                        assertTrue(
                                xml.matches("(?s).*?<p:cNvPr [^>]*descr=\"[^\"]{4,}\".*"),
                                () -> PowerPoint.title(slide));
                    }
                    groups += shape instanceof XSLFGroupShape ? 1 : 0;
                    pixels += shape instanceof XSLFPictureShape ? 1 : 0;
                }
            }
            assertTrue(groups >= 5, "tree, wheel, timeline, risks, week");
            assertEquals(1, pixels);
        }
    }

    @Test
    void everyWordSaysItsLanguage() throws IOException {
        try (PowerPoint file = PowerPoint.of(LUMEN, folder, Optional.of("fr"))) {
            Set<String> languages = new HashSet<>();
            for (XSLFSlide slide : file.slides()) {
                Matcher form = FORM.matcher(slide.getXmlObject().xmlText());
                while (form.find()) {
                    Matcher language = Pattern.compile("lang=\"([^\"]*)\"").matcher(form.group(2));
                    assertTrue(language.find(), () -> PowerPoint.title(slide) + ": " + form.group());
                    languages.add(language.group(1));
                }
            }
            assertEquals(Set.of("en", "fr"), languages);
            assertEquals(
                    "Lumen", file.show().getProperties().getCoreProperties().getCreator());
            assertEquals(
                    "Lumen, social media strategy 2027",
                    file.show().getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void linksLeadToSlidesAndOutOfTheDeck() throws IOException {
        try (PowerPoint file = lumen()) {
            int inside = 0;
            Set<String> outside = new HashSet<>();
            for (XSLFSlide slide : file.slides()) {
                for (XSLFShape shape : PowerPoint.shapes(slide)) {
                    for (XSLFTextRun run : runs(shape)) {
                        XSLFHyperlink link = run.getHyperlink();
                        if (link != null
                                && "ppaction://hlinksldjump"
                                        .equals(link.getXmlObject().getAction())) {
                            inside++;
                            POIXMLDocumentPart target =
                                    slide.getRelationById(link.getXmlObject().getId());
                            assertTrue(target instanceof XSLFSlide && target != slide, () -> PowerPoint.title(slide));
                        } else if (link != null) {
                            outside.add(link.getAddress());
                        }
                    }
                }
            }
            assertTrue(inside > 100, "only " + inside + " links to slides");
            assertEquals(Set.of("https://lumen.example/house-rules"), outside);
        }
    }

    private static List<XSLFTextRun> runs(XSLFShape shape) {
        List<XSLFTextShape> texts = shape instanceof XSLFTable table
                ? List.copyOf(PowerPoint.cells(table))
                : shape instanceof XSLFTextShape text ? List.of(text) : List.of();
        return texts.stream()
                .flatMap(text -> text.getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .toList();
    }
}
