package dev.tomster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        for (int i = 0; i < posts; i++) {
            text.append("  post p").append(i).append(": Five minutes before the bath, number ").append(i).append('\n');
            text.append("    date: 2027-").append(twoDigits(1 + i % 12)).append('-').append(twoDigits(1 + i % 28));
            text.append("\n    time: 18:30\n    channel: instagram\n    message: slow-evening\n    pillar: ritual\n");
            text.append("    format: reel\n    cost: ").append(20 + i % 80).append(" EUR (music, \"licence\" and subtitles)\n");
        }
        return text.append(END).toString();
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Writes a plan: the number of posts, then the file. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), withPosts(Integer.parseInt(arguments[0])));
    }
}
