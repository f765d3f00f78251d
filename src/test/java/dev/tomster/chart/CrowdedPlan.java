package dev.tomster.chart;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes plans with few or many of everything that has a picture, under titles of any length and script. */
final class CrowdedPlan {
    private static final List<String> WORDS = List.of(
            "campaign",
            "été",
            "of",
            "Weihnachtsmarktbudenbesitzerverein",
            "\u5E74\u5EA6\u8BA1\u5212",
            "\u0645\u0631\u062D\u0628\u0627",
            "\uD83D\uDD6F\uFE0F",
            "<b>&\"'",
            "A\u030A",
            "1",
            "--",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");

    private final Random random;
    private final int most;
    private final StringBuilder text = new StringBuilder("language: en\n\n");

    private CrowdedPlan(long seed, int most) {
        this.random = new Random(seed);
        this.most = most;
    }

    /**
     * A plan without errors.
     *
     * @param most how many items of a kind it has at most
     */
    static String of(long seed, int most) {
        return new CrowdedPlan(seed, most).write();
    }

    private String write() {
        line(0, "plan: " + title());
        line(
                1,
                "period: 20" + (20 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)) + " .. 20"
                        + (29 + random.nextInt(40)) + "-12");
        line(1, "currency: EUR");
        line(0, "objectives:");
        line(1, "goal top: " + title());
        items("objective", () -> {
            if (random.nextBoolean()) {
                line(2, "supports: top");
            }
            if (random.nextBoolean()) {
                line(2, "result r: " + title());
            }
        });
        line(0, "message:");
        items("pillar", () -> line(2, "share: " + random.nextInt(60) + " %"));
        line(0, "strategy:");
        items("approach", () -> line(2, "priority: " + one("primary", "secondary", "none")));
        items("everyday", () -> line(2, "period: " + day() + " .. 2041-01-01"));
        items("campaign", () -> {
            line(2, "period: " + day() + " .. 2041-" + one("01", "11"));
            if (random.nextBoolean()) {
                line(2, "phase p: " + title());
                line(3, "period: " + day() + " ..");
            }
        });
        touchpoints();
        items("risk", () -> {
            line(2, "likelihood: " + one("low", "medium", "high"));
            line(2, "impact: " + one("low", "medium", "high"));
        });
        line(0, "technologies:");
        items(
                "channel",
                () -> line(
                        2,
                        "slots: " + one("mon", "daily", "mon..fri", "sun")
                                + one("", " 0" + random.nextInt(10) + ":00", " 23:59")));
        line(0, "evaluate:");
        items("kpi", () -> {
            line(2, "measured:");
            line(3, "2027-01: " + random.nextInt(10_000_000));
            line(3, "2027-02: " + random.nextInt(100));
        });
        line(0, "resources:");
        items("cost", () -> {
            line(2, "amount: " + random.nextInt(1_000_000_000));
            line(2, "category: " + one("ads", "tools", "people"));
            line(2, "period: " + day());
        });
        items("milestone", () -> line(2, "date: " + day()));
        return text.toString();
    }

    /** Each may lead to any other one, be it in circles. */
    private void touchpoints() {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            line(1, "touchpoint t" + i + ": " + title());
            line(2, "type: " + title());
            if (random.nextBoolean()) {
                String targets = IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(target -> "touchpoint.t" + random.nextInt(count))
                        .distinct()
                        .collect(Collectors.joining(", "));
                line(2, "feeds: top, " + targets);
            }
        }
    }

    private void items(String kind, Runnable facts) {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            line(1, kind + " " + kind.charAt(0) + i + ": " + title());
            facts.run();
        }
    }

    private String day() {
        return "20" + (20 + random.nextInt(20)) + "-" + one("01", "06", "12") + "-" + (10 + random.nextInt(18));
    }

    private String title() {
        StringBuilder title = new StringBuilder("T");
        int words = random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(5);
        for (int i = 0; i < words; i++) {
            title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return title.toString();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
