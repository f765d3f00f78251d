package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document hides is nowhere in it: neither as text nor as a sum, a link, an address or something embedded. */
class HiddenPartsTest {
    /** Marks stand in numbers as well as in words, so that sums and formats cannot disguise them. */
    private static final String PLAN = """
            plan: The plan of {silas.title} for {resources.budget}
              brand: Lumen
              period: 2027
              currency: EUR
              turnover: 981101 (SECRETturnover)
              communication budget: 981102
              summary: We spend {resources.budget}, of which {ads.amount} on advertising and {spring.budget} in spring. {opening.date} {silas.title} {silas.age} {youth.size}
              note: We have {resources.budget}
              document board: For the board
                for: silas, clara
              document nomoney: Without money, but for {resources.budget}
                hide: budget
                note: Told to those who asked for {resources.budget}
              document nonames: Without {silas.title}
                hide: silas, youth, opening, SECRETHIDDEN, insta
                for: silas, clara
              document nokinds: Without kinds
                hide: personas, segments, milestones, channels, people, kpis, messages
              document nosteps: Without steps
                hide: target, technologies, evaluate, resources
              document summary: The summary
                show: summary, canvas, traceability
                hide: budget
                detail: summary
              document short: The short one
                hide: budget
                detail: short
              document nothing: Nothing at all
                show: swot
            audit:
              finding SECRETHIDDEN: SECRETfinding
                about: silas
                note: SECRETfindingnote
            target:
              persona silas: SECRETsilas
                priority: primary
                age: 77 (SECRETage)
                within: youth
                quote: SECRETquote
                note: SECRETnote
              persona clara: Clara
                within: youth
                note: Not like {silas.title}
              segment youth: SECRETyouth
                size: 770077 (SECRETsize)
              relay press: The press
                for: silas
                fee: 981103
            objectives:
              objective first: First objective of {silas.title}
                for: silas
                channels: insta
                kpi: visits
                target: 60 % of youth
                deadline: opening - 2 weeks
                because: it costs {ads.amount}
              objective second: Second objective
                for: silas, clara
                target: 500
                deadline: opening
              action build: Build
                cost: 981104 (SECRETcost)
            message:
              message mine: My message to {silas.title}
                for: silas
                objective: first
                channels: insta
            strategy:
              campaign spring: Spring
                budget: 981105
                for: silas
                period: opening - 1 month .. opening
                channels: insta
                note: {spring.budget}
              experiment shorts: Shorts
                budget: 981106
              touchpoint shop: Shop
                feeds: insta
            technologies:
              channel insta: SECRETinsta
                platform: SECRETplatform
                for: silas
                cadence: 3/week
                slots: tue 08:00
                followers: 8800088
              tool suite: Suite
                cost: 9811 EUR/month
            evaluate:
              kpi visits: SECRETvisits
                target: 60 % of youth
                objective: first
                channels: insta
            resources:
              budget: 98110700 (SECRETbudget)
              cost ads: Ads
                amount: 981108
                spent: 981109
                category: ads
                objective: second
                channel: insta
                note: SECRETcostnote
              cost prints: Prints
                amount: 981 x 1137 EUR
              contribution gift: A gift
                amount: 981111
              skill film: Film
                amount: 981112
                person: nora
              supplier agency: Agency
                fee: 981113
              person nora: SECRETnora
                time: 3 h/week
              milestone opening: SECRETopening
                date: 2027-07-17
              milestone party: Party
                date: opening + 3 days
            """;

    /** What each document must not tell. */
    private static final Map<String, List<String>> SECRETS = new TreeMap<>(Map.of(
            "nomoney", List.of("9811", "981", "1137", "1115397", "turnover", "SECRETbudget", "SECRETcost"),
            "summary", List.of("9811", "981", "1137", "1115397", "SECRETbudget", "SECRETcost", "SECRETquote"),
            "short", List.of("9811", "981", "1137", "1115397", "turnover", "SECRETbudget", "SECRETcost"),
            "nonames",
                    List.of(
                            "silas",
                            "SECRETsilas",
                            "youth",
                            "SECRETsize",
                            "770077",
                            "462046",
                            "SECRETage",
                            "SECRETHIDDEN",
                            "SECRETfinding",
                            "opening",
                            "17 July",
                            "SECRETinsta",
                            "insta",
                            "SECRETplatform",
                            "8800088",
                            "SECRETquote",
                            "SECRETnote"),
            "nokinds",
                    List.of(
                            "silas",
                            "Clara",
                            "youth",
                            "SECRETsize",
                            "770077",
                            "462046",
                            "opening",
                            "insta",
                            "SECRETplatform",
                            "SECRETnora",
                            "SECRETvisits",
                            "Mymessage",
                            "SECRETquote"),
            "nosteps",
                    List.of(
                            "silas",
                            "youth",
                            "insta",
                            "SECRETvisits",
                            "SECRETnora",
                            "981107",
                            "981108",
                            "981111",
                            "Opening",
                            "SECRETbudget",
                            "SECRETopening")));

    private static final Set<String> WITH_TEXT = Set.of("Metadata", "EmbeddedFile");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"nomoney", "nonames", "nokinds", "nosteps", "summary", "short"})
    void whatIsHiddenIsNowhere(String name) throws IOException {
        Documents documents = Documents.of(plan(), name, folder.resolve("out"));
        assertEquals(List.of(), documents.outcome().findings());
        Map<String, String> texts = texts(documents);
        List<String> told = new ArrayList<>();
        for (String secret : SECRETS.get(name)) {
            texts.forEach((where, text) -> {
                if (text.contains(secret)) {
                    told.add(where + ": " + secret + " in ..." + around(text, secret));
                }
            });
        }
        assertEquals(List.of(), told);
    }

    /** The same marks are found where nothing is hidden: the test can see what it looks for. */
    @Test
    void whatIsNotHiddenIsFound() throws IOException {
        Documents documents = Documents.of(plan(), "board", folder.resolve("out"));
        Map<String, String> texts = texts(documents);
        assertTrue(texts.remove("pdf strings").contains("981107"), "the title of the document holds it");
        for (String secret : List.of("981107", "981108", "SECRETsilas", "SECRETinsta", "SECRETopening")) {
            texts.forEach((where, text) -> assertTrue(text.contains(secret), where + ": " + secret));
        }
    }

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("plan.tomster"), PLAN);
    }

    private static String around(String text, String secret) {
        int at = text.indexOf(secret);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** All that each format holds, without the spaces and signs that numbers are grouped with. */
    private static Map<String, String> texts(Documents documents) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("md", plain(documents.markdown()));
        String slides = documents.slides();
        // Fonts and style are the program's own, and hold many digits.
        texts.put("html", plain(slides.replaceAll("(?s)<(style|script)>.*?</\\1>", "")));
        texts.put("pdf", plain(documents.paper()));
        texts.put("pdf strings", plain(strings(documents.file("pdf"))));
        return texts;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\h,.']|&nbsp;", "");
    }

    /** Titles, addresses, alternative texts, metadata and everything embedded. */
    private static String strings(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertFalse(pdf.getDocument().getXrefTable().isEmpty());
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                collect(pdf.getDocument().getObjectFromPool(key).getObject(), text);
            }
        }
        return text.toString();
    }

    /** What an object says itself; those that it refers to are in the file's table, too. */
    private static void collect(COSBase base, StringBuilder text) throws IOException {
        if (base instanceof COSString string) {
            text.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array) {
            for (COSBase value : array) {
                collect(value, text);
            }
        } else if (base instanceof COSDictionary dictionary) {
            if (dictionary instanceof COSStream stream
                    && WITH_TEXT.contains(String.valueOf(stream.getNameAsString(COSName.TYPE)))) {
                text.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            for (COSBase value : dictionary.getValues()) {
                collect(value, text);
            }
        }
    }
}
