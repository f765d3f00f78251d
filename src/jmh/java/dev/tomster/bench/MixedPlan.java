package dev.tomster.bench;

/** Plans of any size in which each kind of item grows: audiences, objectives, messages, posts, channels, indicators, costs. */
public final class MixedPlan {
    /** Of ten items that many are posts, and one is in turn of each other kind. */
    private static final int POSTS = 6;

    private static final int KINDS = 9;

    private MixedPlan() {}

    /** A plan with about so many items, each of which names a few others. */
    public static String withItems(int items) {
        return text(items, false);
    }

    /** The same plan, but that all name the first audience, objective, message, channel, indicator and person. */
    public static String aroundOne(int items) {
        return text(items, true);
    }

    private static String text(int items, boolean isAroundOne) {
        int each = Math.max(1, items * (10 - POSTS) / 10 / KINDS);
        int posts = Math.max(1, items - each * KINDS);
        StringBuilder text = new StringBuilder("language: en\n\nplan: A large plan\n");
        text.append("  period: 2027-01-01 .. 2027-12-31\n  currency: EUR\n\ntarget:\n");
        for (int i = 0; i < each; i++) {
            text.append("  persona a").append(i).append(": Claire, number ").append(i).append('\n');
            text.append("    age: 28..45\n    size: 420 000\n    needs: a quiet hour, a present that is ready to give\n");
            text.append("    networks: Instagram, Pinterest\n    evidence: twelve interviews\n");
        }
        text.append("\nobjectives:\n");
        for (int i = 0; i < each; i++) {
            text.append("  objective o").append(i).append(": Bring new visitors into shop ").append(i).append('\n');
            text.append("    kind: store visits\n    for: a").append(isAroundOne ? 0 : i).append("\n    kpi: k").append(isAroundOne ? 0 : i);
            text.append("\n    channels: c").append(isAroundOne ? 0 : i).append("\n    baseline: 5 200\n    target: ").append(9000 + i);
            text.append("\n    deadline: 2027-11-30\n    owner: h").append(isAroundOne ? 0 : i).append('\n');
        }
        text.append("\nmessage:\n");
        for (int i = 0; i < each; i++) {
            text.append("  pillar l").append(i).append(": The evening ritual, number ").append(i);
            text.append("\n    purpose: To slow down\n");
        }
        for (int i = 0; i < each; i++) {
            text.append("  message m").append(i).append(": Light number ").append(i).append(", put the phone away\n");
            text.append("    for: a").append(isAroundOne ? 0 : i).append("\n    objective: o").append(isAroundOne ? 0 : i).append("\n    stage: desire\n");
            text.append("    pillar: l").append(isAroundOne ? 0 : i).append("\n    proof: 42 hours of light, measured\n");
        }
        text.append("  posts:\n    | name | date | time | channel | message | pillar | format | title |\n");
        for (int i = 0; i < posts; i++) {
            int other = isAroundOne ? 0 : i % each;
            text.append("    | p").append(i).append(" | ").append(date(i)).append(" | 18:30 | c").append(other);
            text.append(" | m").append(other).append(" | l").append(other).append(" | reel | Five minutes, number ");
            text.append(i).append(" |\n");
        }
        text.append("\nstrategy:\n");
        for (int i = 0; i < each; i++) {
            text.append("  campaign g").append(i).append(": Evening number ").append(i);
            text.append("\n    period: 2027-05-01 .. 2027-05-30\n    for: a").append(isAroundOne ? 0 : i).append("\n    objective: o").append(isAroundOne ? 0 : i);
            text.append("\n    channels: c").append(isAroundOne ? 0 : i).append("\n    kpi: k").append(isAroundOne ? 0 : i).append('\n');
        }
        text.append("\ntechnologies:\n");
        for (int i = 0; i < each; i++) {
            text.append("  channel c").append(i).append(": @lumen").append(i);
            text.append("\n    platform: Instagram\n    role: inspire\n    for: a").append(isAroundOne ? 0 : i);
            text.append("\n    cadence: 3/week\n    slots: tue 08:00, thu 18:30\n    owner: h").append(isAroundOne ? 0 : i).append('\n');
        }
        text.append("\nevaluate:\n");
        for (int i = 0; i < each; i++) {
            text.append("  kpi k").append(i).append(": New visitors in shop ").append(i).append("\n    objective: o").append(isAroundOne ? 0 : i);
            text.append("\n    baseline: 5 200\n    target: ").append(9000 + i).append("\n    source: the till\n    every: month\n");
        }
        text.append("\nresources:\n  budget: 96 000\n");
        for (int i = 0; i < each; i++) {
            text.append("  person h").append(i).append(": Inès Caron, number ").append(i);
            text.append("\n    role: social media manager\n    time: 4 days/week\n");
        }
        for (int i = 0; i < each; i++) {
            text.append("  cost b").append(i).append(": Advertising ").append(i).append("\n    amount: ").append(20 + i % 80);
            text.append(" EUR\n    category: ads\n    objective: o").append(isAroundOne ? 0 : i).append("\n    campaign: g").append(isAroundOne ? 0 : i).append('\n');
        }
        return text.toString();
    }

    private static String date(int number) {
        return "2027-" + twoDigits(1 + number % 12) + '-' + twoDigits(1 + number % 28);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
