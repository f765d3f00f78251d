package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** From audiences to money: what serves whom. */
class TraceabilityTest {
    private static final String PLAN = """
            plan: Plan
            target:
              persona claire: Claire
              persona marc: Marc
            objectives:
              objective visits: Visits
                for: claire, marc
                %s
              objective orders: Orders
                for: claire
            message:
              message any: For any objective
                for: claire
              message orders: For orders only
                for: claire
                objective: orders
            technologies:
              channel insta: Insta
                platform: instagram
                for: claire
              channel link: Link
                platform: linkedin
              channel mail: Mail
                platform: newsletter
                for: marc
                objective: visits
            """;

    private static String rows(String line) {
        return Rendered.of(PLAN.formatted(line)).section("Who is served by what");
    }

    @Test
    void whatNamesNoObjectiveServesEveryObjectiveOfItsAudience() {
        String rows = rows("note: no channel is named");
        assertTrue(
                rows.contains("| [Claire](#persona-claire) | [Visits](#objective-visits) "
                        + "| [For any objective](#message-any) | [Insta](#channel-insta) |"),
                rows);
        assertTrue(
                rows.contains(
                        "| [Marc](#persona-marc) | [Visits](#objective-visits) | *none* | [Mail](#channel-mail) |"),
                rows);
        assertTrue(
                rows.contains("[For any objective](#message-any); [For orders only](#message-orders) | [Insta]"), rows);
    }

    @Test
    void anObjectiveWithoutAudienceIsServedByWhatNamesIt() {
        String rows = Rendered.of("""
                        plan: Plan
                        objectives:
                          objective visits: Visits
                          objective orders: Orders
                        message:
                          message any: For any objective
                          message orders: For orders only
                            objective: orders
                        """).section("Who is served by what");
        assertTrue(rows.contains("| *none* | [Visits](#objective-visits) | *none* |"), rows);
        assertTrue(
                rows.contains("| *none* | [Orders](#objective-orders) | [For orders only](#message-orders) |"), rows);
    }

    @Test
    void theChannelsThatAnObjectiveNamesAreItsChannels() {
        String rows = rows("channels: link, mail");
        assertTrue(rows.contains("| [For any objective](#message-any) | [Link](#channel-link) |"), rows);
        assertTrue(rows.contains("| *none* | [Link](#channel-link); [Mail](#channel-mail) |"), rows);
    }
}
