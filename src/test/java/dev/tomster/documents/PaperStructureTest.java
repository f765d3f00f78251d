package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.documents.PaperPages.Line;
import dev.tomster.render.paper.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a reader finds the way through a paper: bookmarks, labels, contents, links; and what page breaks may not do. */
class PaperStructureTest {
    private static final Path LUMEN = Path.of("examples/lumen/lumen.tomster");
    /** Headings of sheets have 11.5 points, those of sections 13, those of chapters 18 and more. */
    private static final float HEADING = 11.4f;

    @TempDir
    private Path folder;

    /** A place to which a bookmark leads. */
    private record Mark(String title, int page, boolean isChapter) {}

    private static List<Mark> marks(PDDocument pdf) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (PDOutlineItem chapter :
                pdf.getDocumentCatalog().getDocumentOutline().children()) {
            marks.add(mark(pdf, chapter, true));
            for (PDOutlineItem section : chapter.children()) {
                marks.add(mark(pdf, section, false));
            }
        }
        return marks;
    }

    private static Mark mark(PDDocument pdf, PDOutlineItem item, boolean isChapter) throws IOException {
        return new Mark(item.getTitle(), 1 + pdf.getPages().indexOf(item.findDestinationPage(pdf)), isChapter);
    }

    private static String text(List<Line> page) {
        return page.stream().map(Line::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    @Test
    void bookmarksLeadToChaptersAndSections() throws IOException {
        Path paper = Documents.example(LUMEN).file("pdf");
        List<List<Line>> pages = PaperPages.of(paper);
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            List<Mark> marks = marks(pdf);
            assertEquals(13, marks.stream().filter(Mark::isChapter).count());
            assertTrue(marks.size() > 40, marks::toString);
            for (Mark mark : marks) {
                assertTrue(text(pages.get(mark.page() - 1)).contains(mark.title()), mark::toString);
            }
        }
    }

    @Test
    void contentsAndLabelsSayTheNumbersThatArePrinted() throws IOException {
        Path paper = Documents.example(LUMEN).file("pdf");
        String contents = documentsText(paper, 2, 3);
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            int first = marks(pdf).get(0).page();
            assertEquals("I", labels[0]);
            assertEquals("II", labels[1]);
            for (int page = first; page <= pdf.getNumberOfPages(); page++) {
                assertEquals(Integer.toString(page), labels[page - 1]);
                assertTrue(
                        documentsText(paper, page, page).contains(page + " of " + pdf.getNumberOfPages()),
                        "page " + page);
            }
            for (Mark mark : marks(pdf)) {
                String line = mark.title() + " " + mark.page();
                assertTrue(contents.contains(line), () -> line + " in " + contents);
            }
        }
    }

    private static String documentsText(Path paper, int from, int to) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void backgroundsOfAPageShareOneDescription() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Documents.example(LUMEN).file("pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                int described = 0;
                for (COSName name : page.getResources().getPropertiesNames()) {
                    described++;
                    assertEquals(
                            List.of(COSName.TYPE),
                            List.copyOf(page.getResources()
                                    .getProperties(name)
                                    .getCOSObject()
                                    .keySet()),
                            "needs no place");
                }
                assertTrue(described <= 3, "beside backgrounds, what is printed on every page, and not " + described);
            }
        }
    }

    @Test
    void linksInsideThePaperLeadToAPage() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Documents.example(LUMEN).file("pdf").toFile())) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                        PDPageDestination place = (PDPageDestination) go.getDestination();
                        assertTrue(
                                place.retrievePageNumber() >= 0,
                                "page " + pdf.getPages().indexOf(page));
                        links++;
                    }
                }
            }
            assertTrue(links > 200, "only " + links);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.tomster.documents.NothingIsDroppedTest#examples")
    void noHeadingStandsAloneAtTheFootOfAPage(Path plan) throws IOException {
        List<List<Line>> pages = PaperPages.of(Documents.example(plan).file("pdf"));
        List<Line> lost = new ArrayList<>();
        // The last page ends with text; the cover is the title.
        for (List<Line> page : pages.subList(1, pages.size())) {
            Line last = page.get(page.size() - 1);
            if (last.isBold() && last.size() > HEADING) {
                lost.add(last);
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("dev.tomster.documents.NothingIsDroppedTest#examples")
    void noLineBeginsWithTheSignBehindAWord(Path plan) throws IOException {
        List<Line> begun = new ArrayList<>();
        for (List<Line> page : PaperPages.of(Documents.example(plan).file("pdf"))) {
            page.stream().filter(line -> line.text().matches("[,;.:!?»”)].*")).forEach(begun::add);
        }
        assertEquals(List.of(), begun);
    }

    @Test
    void rowsAreWholeAndEveryPageHasTheHeadOfTheTable() throws IOException {
        String rows = IntStream.range(0, 120)
                .mapToObj(i -> "    | 2027-%02d-%02d | First%dend %sLast%dend |\n"
                        .formatted(1 + i / 28, 1 + i % 28, i, "word ".repeat(i % 20), i))
                .collect(Collectors.joining());
        Path plan = Files.writeString(
                folder.resolve("rows.tomster"),
                "language: en\n\nplan: Rows\n\nmessage:\n  posts:\n    | date | title |\n" + rows);
        List<List<Line>> pages =
                PaperPages.of(Documents.of(plan, folder.resolve("out")).file("pdf"));
        int pagesWithRows = 0;
        for (int i = 0; i < 120; i++) {
            String first = "First" + i + "end";
            String last = "Last" + i + "end";
            List<Integer> both = IntStream.range(0, pages.size())
                    .filter(page -> text(pages.get(page)).contains(first))
                    .filter(page -> text(pages.get(page)).contains(last))
                    .boxed()
                    .toList();
            assertTrue(!both.isEmpty(), first);
        }
        for (List<Line> page : pages) {
            long rowsHere =
                    page.stream().filter(line -> line.text().contains("First")).count();
            boolean isMonth = text(page).contains("Mon Tue Wed");
            if (rowsHere > 0 && !isMonth) {
                pagesWithRows++;
                assertTrue(text(page).contains("Date"), () -> text(page));
            }
        }
        assertTrue(pagesWithRows >= 2, "pages with rows: " + pagesWithRows);
    }

    /** Columns are as wide as their amounts: none goes on on the next line. */
    @Test
    void noAmountIsBroken() throws IOException {
        Matcher broken = Pattern.compile("\u20AC\\d{1,3}(?:,\\d{3})*,\\d{1,2}(?!\\d)")
                .matcher(Documents.example(LUMEN).paper());
        assertEquals(List.of(), broken.results().map(MatchResult::group).toList());
    }

    @Test
    void paperMayBeLetter() throws IOException {
        Path out = folder.resolve("letter");
        PlanBuilder.build(
                new Request(LUMEN, EnumSet.of(Format.PDF), out, Optional.empty(), PaperSize.LETTER, Optional.empty()),
                Progress.SILENT);
        try (PDDocument pdf = Loader.loadPDF(out.resolve("lumen.pdf").toFile())) {
            Map<String, Long> sizes = IntStream.range(0, pdf.getNumberOfPages())
                    .mapToObj(i -> pdf.getPage(i).getMediaBox())
                    .map(box -> Math.round(box.getWidth()) + " x " + Math.round(box.getHeight()))
                    .collect(Collectors.groupingBy(size -> size, Collectors.counting()));
            assertEquals(2, sizes.size(), sizes::toString);
            assertTrue(sizes.containsKey("612 x 792"), sizes::toString);
            assertEquals(1L, sizes.get("792 x 612"), "the canvas lies on its side");
        }
        assertEquals(List.of(), Verdict.failures(Files.readAllBytes(out.resolve("lumen.pdf"))));
    }
}
