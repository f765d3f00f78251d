package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Quantity;
import dev.tomster.model.ResultsSink;
import dev.tomster.text.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of results that are read row by row: what they hold, what is wrong in them, on their own lines and columns. */
class ResultsLoaderTest {
    private static final String PLAN = """
            plan: Plan
              period: 2027
              currency: EUR
            technologies:
              channel instagram: I
                platform: Instagram
              channel facebook: F
                platform: Facebook
              channel linkedin: L
                platform: LinkedIn
              channel site: Site
                platform: website
            """;

    @TempDir
    private Path folder;

    private final List<String> read = new ArrayList<>();
    private final Findings findings = new Findings();

    /** Writes down what it is told. */
    private final class Log implements ResultsSink {
        private List<String> metrics = List.of();
        private StringBuilder row = new StringBuilder();

        @Override
        public void begin(String file, List<String> of) {
            metrics = of;
        }

        @Override
        public boolean isInTime(LocalDate first, LocalDate last) {
            return first.getYear() == 2027;
        }

        @Override
        public void row(LocalDate first, LocalDate last, Optional<ItemId> channel, int line) {
            row = new StringBuilder(first.equals(last) ? first.toString() : first + ".." + last);
            channel.ifPresent(id -> row.append(' ').append(id.name()));
        }

        @Override
        public void value(int column, Quantity value) {
            row.append(' ')
                    .append(metrics.get(column))
                    .append('=')
                    .append(value.amount().toPlainString());
        }

        @Override
        public void endRow() {
            read.add(row.toString());
        }
    }

    private void load(String language, Optional<String> map, byte[]... files) throws IOException {
        Findings reading = new Findings();
        Plan plan = PlanLoader.compile(
                new Source("plan.tomster", language.equals("fr") ? "langue: fr\nplan: P\n" : PLAN), reading);
        assertEquals(List.of(), reading.sorted());
        ResultsLoader loader = new ResultsLoader(plan, new Log(), findings);
        for (int i = 0; i < files.length; i++) {
            loader.read(Files.write(folder.resolve("results" + i + ".csv"), files[i]), map);
        }
    }

    private void load(String text) throws IOException {
        load("en", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> told() {
        return findings.sorted().stream().map(ResultsLoaderTest::told).toList();
    }

    private static String told(Finding finding) {
        // Each finding has its sentence and its repair in both languages.
        for (String language : Catalogue.LANGUAGES) {
            Catalogue catalogue = Catalogue.of(language);
            assertTrue(catalogue.say(finding.message()).indexOf('{') < 0, finding::toString);
            assertTrue(catalogue.say(finding.help().orElseThrow()).indexOf('{') < 0, finding::toString);
        }
        return finding.span().from().line() + ":" + finding.span().from().column() + " "
                + finding.message().key();
    }

    @Test
    void rowsAreReadWhateverTheySeparateAndQuote() throws IOException {
        load("date;channel;clicks\r\n2027-01-02;Instagram;7\r\n\r\n2027-02;\"facebook\";\"1 200\"\r2027-Q1;;3");
        assertEquals(
                List.of(
                        "2027-01-02 instagram clicks=7",
                        "2027-02-01..2027-02-28 facebook clicks=1200",
                        "2027-01-01..2027-03-31 clicks=3"),
                read);
        assertEquals(List.of(), told());
    }

    /** Captions of posts have line breaks. */
    @Test
    void aCellInQuotesMayGoOverLines() throws IOException {
        load("""
                date,clicks,reach
                2027-01-01,"1
                ",5
                2027-01-02,"2

                ",7
                2027-01-03,3,"x
                y"
                2027-01-04,4,9
                """);
        assertEquals(
                List.of(
                        "2027-01-01 clicks=1 reach=5",
                        "2027-01-02 clicks=2 reach=7",
                        "2027-01-03 clicks=3",
                        "2027-01-04 clicks=4 reach=9"),
                read);
        assertEquals(List.of("7:15 results.number"), told());
    }

    @Test
    void aQuoteThatIsNotClosedCostsItsLine() throws IOException {
        String many = "2027-01-03,3,9\n".repeat(1);
        load("date,clicks,reach\n2027-01-01,\"1,5\n2027-01-02,2,5\n" + many + "2027-01-04,\"4\",\"5\n");
        assertEquals(List.of("2027-01-02 clicks=2 reach=5", "2027-01-03 clicks=3 reach=9"), read);
        assertEquals(List.of("2:1 results.quote", "5:1 results.quote"), told());
    }

    /** The number of a post tells it from others of its channel; a row without one is told by its date. */
    @Test
    void rowsAreToldApartByNumberAndChannel() throws IOException {
        Path map = Files.writeString(
                folder.resolve("own.map"),
                "[file]\ndate = Date\nchannel = Account\nrow = Number\n[columns]\nLikes = reactions\n");
        load("en", Optional.of(map.toString()), """
                Number,Date,Account,Likes
                1,2027-01-01,instagram,3
                1,2027-01-01,facebook,4
                1,2027-01-02,instagram,5
                ,2027-01-03,instagram,6
                ,2027-01-04,instagram,7
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "2027-01-01 instagram reactions=3",
                        "2027-01-01 facebook reactions=4",
                        "2027-01-02 instagram",
                        "2027-01-03 instagram reactions=6",
                        "2027-01-04 instagram reactions=7"),
                read);
        assertEquals(List.of("4:24 results.twice"), told());
    }

    /** The plan's currency is the measure, not whichever row comes first. */
    @Test
    void theOrderOfTwoCurrenciesChangesNothing() throws IOException {
        load("date,cost\n2027-01-01,7 USD\n2027-01-02,3 EUR\n2027-01-03,4\n");
        assertEquals(List.of("2027-01-01", "2027-01-02 cost=3", "2027-01-03 cost=4"), read);
        assertEquals(List.of("2:12 results.currencies"), told());
    }

    @Test
    void goodRowsAreKeptBesideBadOnes() throws IOException {
        load("""
                date,channel,clicks,cost
                2027-01-01,instagram,1,5 EUR
                2027-13-01,instagram,2,5
                31/01/2027,instagram,3,5
                2027-01-02,instagramm,4,5
                2027-01-03,instagram,-5,5
                2027-01-04,instagram,30.000,5
                2027-01-05,instagram,6,7 USD
                2027-01-06,instagram,10 %,
                2027-01-07,instagram,"8
                2027-01-01,instagram,9,
                2027-01-08,instagram,>= 4,
                2027-01-09,instagram,11
                2028-01-01,instagram,12,
                2028-01-02,instagram,13,
                2027-01-10,instagram,14,2
                """);
        assertEquals(
                List.of(
                        "3:1 value-date.calendar",
                        "4:1 value-date.order",
                        "5:12 results.channel",
                        "6:22 results.negative",
                        "7:22 number-ambiguous",
                        "8:24 results.currencies",
                        "9:22 results.kinds",
                        "10:1 results.quote",
                        "11:22 results.twice",
                        "12:22 results.bound",
                        "13:1 results.fewer",
                        "14:1 results-outside"),
                told());
        assertEquals("2027-01-01 instagram clicks=1 cost=5", read.get(0));
        assertTrue(read.contains("2027-01-05 instagram clicks=6"), read::toString);
        assertEquals("2027-01-10 instagram clicks=14 cost=2", read.get(read.size() - 1));
    }

    @Test
    void thousandsOfTheOtherLanguageAreNotGuessed() throws IOException {
        load(
                "fr",
                Optional.empty(),
                "date;clics\n2027-01;1,200\n2027-02;1 200\n2027-03;1.200\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("2:9 number-ambiguous", "4:9 number-ambiguous"), told());
        assertEquals("2027-02-01..2027-02-28 clics=1200", read.get(1));
    }

    @Test
    void aColumnThatComesTwiceIsReadOnce() throws IOException {
        load("date,clicks,Clicks\n2027-01,1,2\n");
        assertEquals(List.of("1:13 results.head-twice"), told());
        assertEquals(List.of("2027-01-01..2027-01-31 clicks=1"), read);
    }

    @Test
    void aHeadMayStateTheUnit() throws IOException {
        load("month,response time (h),cost (USD),first response time\n2027-01,4.5,12.50,3\n");
        assertEquals(List.of("2027-01-01..2027-01-31 response time=4.5 cost=12.5"), read);
        assertEquals(List.of("2:19 results.unit"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void anEmptyFileIsToldOnce(String text) throws IOException {
        load(text);
        assertEquals(List.of("1:1 results.empty"), told());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        load("en", Optional.empty(), "date,clicks\n2027-01,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(List.of("1:1 results.binary"), told());
    }

    @Test
    void anOldEncodingIsReadAndTold() throws IOException {
        load("en", Optional.empty(), "date,clicks,é\n2027-01,1,2\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("1:1 results.encoding"), told());
        assertEquals(List.of("2027-01-01..2027-01-31 clicks=1 é=2"), read);
    }

    @Test
    void aMarkOfTheEncodingIsNoPartOfTheHead() throws IOException {
        load("\uFEFFdate,clicks\n2027-01,1\n");
        assertEquals(List.of(), told());
    }

    @Test
    void rowsAreToldApartOverFiles() throws IOException {
        byte[] file = "date,channel,clicks\n2027-01-01,instagram,1\n".getBytes(StandardCharsets.UTF_8);
        load("en", Optional.empty(), file, file);
        assertEquals(List.of("2:22 results.twice"), told());
    }

    /** A line of two gigabytes is not held: only its start is, and what follows it is read. */
    @Test
    void aLineOfTwoGigabytesTakesNoMemory() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) '7');
        LineReader lines = new LineReader(new java.io.InputStream() {
            private int blocks = 2048;
            private byte[] tail = "\n2027-01,1\n".getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int room) {
                if (blocks-- > 0) {
                    int filled = Math.min(room, block.length);
                    System.arraycopy(block, 0, into, from, filled);
                    return filled;
                }
                System.arraycopy(tail, 0, into, from, tail.length);
                int length = tail.length;
                tail = new byte[0];
                return length == 0 ? -1 : length;
            }
        });
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertTrue(lines.next().orElseThrow().length() <= LineReader.LONGEST);
            assertTrue(lines.isTooLong());
            assertEquals(Optional.of("2027-01,1"), lines.next());
            assertEquals(Optional.empty(), lines.next());
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("date,clicks\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20; i++) {
                out.write(block);
            }
            out.write("\n2027-01,1\n".getBytes(StandardCharsets.UTF_8));
        }
        load("en", Optional.empty(), Files.readAllBytes(file));
        assertEquals(List.of("2:1 results.long"), told());
        assertEquals(List.of("2027-01-01..2027-01-31 clicks=1"), read);
    }

    /** The fast way and the careful one read the same: quotes send a row the careful way. */
    @Test
    void plainRowsAreReadAsQuotedOnes() throws IOException {
        List<String> numbers =
                List.of("0", "7", "0.5", "12.25", "1.200", "007", "-3", "1.", ".5", "99999999999999999", "+4", "1e3");
        StringBuilder plain = new StringBuilder("date,vouchers\n");
        StringBuilder quoted = new StringBuilder("date,vouchers\n");
        for (int i = 0; i < numbers.size(); i++) {
            String date = LocalDate.of(2027, 1, 1).plusDays(i).toString();
            plain.append(date).append(',').append(numbers.get(i)).append('\n');
            quoted.append(date).append(",\"").append(numbers.get(i)).append("\"\n");
        }
        load(plain.toString());
        List<String> first = List.copyOf(read);
        List<String> toldFirst =
                told().stream().map(line -> line.replaceAll(":\\d+", "")).toList();
        read.clear();
        ResultsLoaderTest other = new ResultsLoaderTest();
        other.folder = folder;
        other.load(quoted.toString());
        assertEquals(first, other.read);
        assertEquals(
                toldFirst,
                other.told().stream().map(line -> line.replaceAll(":\\d+", "")).toList());
    }

    @Test
    void anExportIsReadByItsMap() throws IOException {
        load("en", Optional.of("meta:instagram"), """
                Post ID,Account name,Publish time,Permalink,Reach,Likes,Comments,Shares,Saves
                178,Lumen,01/31/2027 18:30,https://x,"1,024",31,2,1,4
                179,Lumen,01/31/2027 20:00,https://y,800,20,1,0,2
                179,Lumen,01/31/2027 20:00,https://y,800,20,1,0,2
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "2027-01-31 instagram reach=1024 reactions=31 comments=2 shares=1 saves=4",
                        "2027-01-31 instagram reach=800 reactions=20 comments=1 shares=0 saves=2",
                        "2027-01-31 instagram"),
                read);
        assertEquals(List.of("1:9 results-columns", "4:38 results.twice"), told());
    }

    @Test
    void theOnlyChannelOfAPlatformIsMeant() throws IOException {
        load(
                "en",
                Optional.of("linkedin"),
                "Date,Impressions (total),Clicks (total),Engagement rate (total)\n02/01/2027,300,12,0.04\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("2027-02-01 linkedin impressions=300 clicks=12"), read);
        assertEquals(List.of("1:41 results-columns"), told());
    }

    @Test
    void whereAPlatformHasSeveralChannelsTheyAreNotGuessed() throws IOException {
        load(
                "en",
                Optional.of("meta"),
                "Post ID,Publish time,Reach\n1,01/31/2027 18:30,9\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1:1 results-channel"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta", "linkedin", "tiktok", "youtube", "x", "ga4", "matomo"})
    void everyMapIsWholeAndNamesKnownMetrics(String name) throws IOException {
        try (var in = ResultsLoader.class.getResourceAsStream("map_" + name + ".ini")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("As of 20"), "a map says from when it is");
            assertTrue(ColumnMap.read(new Source(name, text), findings).isPresent());
            assertEquals(List.of(), told());
        }
    }

    @Test
    void aMapWithMistakesIsTold() throws IOException {
        Path map = Files.writeString(
                folder.resolve("own.map"), "[file]\ndate = Day\nform = DD.MM.YYYY\ncolour = red\n[columns]\nHits\n");
        load("en", Optional.of(map.toString()), "Day,Hits\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("3:1 results.map-line", "4:1 results.map-line", "6:1 results.map-line"), told());
    }

    @Test
    void aMapThatDoesNotFitIsTold() throws IOException {
        load("en", Optional.of("tiktok"), "Datum,Video Views\n2027-01-01,3\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1:1 results.map-date"), told());
    }

    @Test
    void datesOfNetworksAreRead() {
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 31)),
                DateForm.of("EEE, MMM dd, yyyy").orElseThrow().read("Sun, Jan 31, 2027"));
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 31)),
                DateForm.of("yyyyMMdd").orElseThrow().read("20270131"));
        assertEquals(Optional.empty(), DateForm.of("MM/dd/yyyy").orElseThrow().read("31/01/2027"));
        assertEquals(Optional.empty(), DateForm.of("dd.MM"));
    }
}
