package dev.tomster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans of any size: audiences, channels and messages of a real plan, and as many posts as asked for. */
public final class LargePlan {
    private static final String START = """
            language: en

            plan: A large plan
              period: 2027-01-01 .. 2027-12-31
              currency: EUR

            target:
              persona claire: Claire, the parent who slows down in the evening
                size: 420 000
                age: 28..45
                needs:
                  - a quiet hour without a screen
                  - a present that is ready to give

            objectives:
              objective footfall: Bring new visitors into the shops
                for: claire
                target: 9 000
                deadline: 2027-11-30

            message:
              pillar ritual: The evening ritual
                share: 100 %
              message slow-evening: Light it, put the phone away
                for: claire
                objective: footfall
                stage: desire
                pillar: ritual
            """;
    private static final String END = """

            technologies:
              channel instagram: @lumen.candles
                platform: Instagram
                status: active
                for: claire
                cadence: 3/week
                slots: tue 08:00, thu 18:30

            resources:
              budget: 96 000
              person ines: Inès Caron
                role: social media manager
                time: 4 days/week
            """;

    private LargePlan() {}

    /** A plan with a number of posts, each an item of its own with seven properties. */
    public static String withPosts(int posts) {
        StringBuilder text = new StringBuilder(START);
        posts(0, posts, text);
        return text.append(END).toString();
    }

    private static void posts(int from, int to, StringBuilder text) {
        for (int i = from; i < to; i++) {
            text.append("  post p").append(i).append(": Five minutes before the bath, number ").append(i).append('\n');
            text.append("    date: ").append(date(i));
            text.append("\n    time: 18:30\n    channel: instagram\n    message: slow-evening\n    pillar: ritual\n");
            text.append("    format: reel\n    cost: ").append(20 + i % 80).append(" EUR (music, \"licence\" and subtitles)\n");
        }
    }

    /** The same plan, the posts in a table of eight columns. */
    public static String withRows(int rows) {
        StringBuilder text = new StringBuilder(START);
        text.append("  posts:\n    | name | date | time | channel | message | pillar | format | title |\n");
        for (int i = 0; i < rows; i++) {
            text.append("    | p").append(i).append(" | ").append(date(i));
            text.append(" | 18:30 | instagram | slow-evening | ritual | reel | Five minutes before the bath, number ");
            text.append(i).append(" |\n");
        }
        return text.append(END).toString();
    }

    /** The same plan, the posts spread evenly over files that the first one includes; the files by their names. */
    public static Map<String, String> inFiles(int posts, int files) {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder includes = new StringBuilder("language: en\n\n");
        for (int i = 0; i < files; i++) {
            StringBuilder text = new StringBuilder("message:\n");
            posts(posts * i / files, posts * (i + 1) / files, text);
            texts.put("posts-" + i + ".tomster", text.toString());
            includes.append("include: posts-").append(i).append(".tomster\n");
        }
        texts.put("plan.tomster", START.replace("language: en\n", includes) + END);
        return texts;
    }

    /** The plan without posts and a file of results: a row for each day and channel, three numbers in each. */
    public static Map<String, String> withResults(int rows) {
        StringBuilder text = new StringBuilder("date,channel,reach,saves,visits\n");
        LocalDate first = LocalDate.of(1950, 1, 1);
        for (int i = 0; i < rows; i++) {
            text.append(first.plusDays(i)).append(",instagram,").append(1000 + i % 500).append(',');
            text.append(i % 90).append(".5,").append(i % 7).append('\n');
        }
        String kpis = "\nevaluate:\n  results: results.csv\n  kpi reach: Reach\n    formula: reach\n"
                + "  kpi saves: Saves\n    formula: saves\n  kpi visits: Visits\n    formula: visits\n";
        return Map.of("plan.tomster", START + END.replace("\nresources:", kpis + "\nresources:"), "results.csv", text.toString());
    }

    private static String date(int number) {
        return "2027-" + twoDigits(1 + number % 12) + '-' + twoDigits(1 + number % 28);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Writes a plan: the number of posts, then the file. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), withPosts(Integer.parseInt(arguments[0])));
    }
}
