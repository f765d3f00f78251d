package dev.tomster.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes the export of the posts of a year, with a plan and a map of columns for it:
 *
 * <pre>java src/jmh/java/dev/tomster/bench/LargeResults.java 1000000 folder</pre>
 */
final class LargeResults {
    private static final List<String> CHANNELS = List.of("instagram", "facebook", "tiktok", "pinterest", "linkedin");
    private static final String PLAN = """
            plan: Speed
              period: 2027
              currency: EUR
            technologies:
              channel instagram: Instagram
              channel facebook: Facebook
              channel tiktok: TikTok
              channel pinterest: Pinterest
              channel linkedin: LinkedIn
            evaluate:
              kpi er: Engagement rate by reach
                formula: engagement-rate-by-reach
                baseline: 2 %
                target: >= 3 %
                every: week
              kpi spend: Cost
                formula: cost
                aggregation: sum
                target: 10 000 000 EUR
              kpi cpe: Cost per engagement
                formula: cost-per-engagement
              kpi saves: Saves
                formula: saves
            """;
    private static final String MAP = """
            [file]
            date = Date
            channel = Account
            row = Post ID
            [columns]
            reach = reach
            reactions = reactions
            comments = comments
            shares = shares
            saves = saves
            cost = cost
            """;

    private LargeResults() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(folder.resolve("plan.tomster"), PLAN);
        Files.writeString(folder.resolve("posts.map"), MAP);
        Random random = new Random(7);
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(folder.resolve("posts.csv"), StandardCharsets.UTF_8))) {
            out.print("Post ID,Date,Account,Title,reach,reactions,comments,shares,saves,cost\n");
            for (int i = 0; i < rows; i++) {
                int reach = 100 + random.nextInt(9_000);
                int reactions = reach * (1 + random.nextInt(40)) / 1_000;
                out.print((17_841_400_000_000_000L + i) + ","
                        + LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)) + ","
                        + CHANNELS.get(random.nextInt(CHANNELS.size())) + ",A quiet hour " + i + "," + reach + ","
                        + reactions + "," + reactions / 6 + "," + reactions / 9 + "," + reactions / 5 + ","
                        + random.nextInt(90) + "." + (10 + random.nextInt(90)) + "\n");
            }
        }
    }
}
