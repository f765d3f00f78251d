package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What channels are called, which of them count, and when they publish. */
class ChannelsTest {
    private static String plan(String channels) {
        return """
                plan: Plan
                  brand: Lumen
                technologies:
                """ + channels.indent(2);
    }

    private static String channel(String name, String title, String platform) {
        return "channel " + name + ": " + title + "\n  platform: " + platform + "\n";
    }

    private static String glance(String channels) {
        return Rendered.of(plan(channels)).section("Channels at a glance");
    }

    /** The names of channels that each have a role, so that they stand in a table. */
    private static String named(String channels) {
        return glance(channels.replace("  platform:", "  role: news\n  platform:"));
    }

    @Test
    void aChannelIsCalledByItsTitle() {
        String glance = named(channel("status-page", "Our status page", "web page"));
        assertTrue(glance.contains("| [Our status page](#channel-status-page) |"), glance);
    }

    @Test
    void aHandleOrTheBrandIsNoName() {
        String glance = named(channel("insta", "@lumen", "Instagram") + channel("face", "LUMEN", "Facebook"));
        assertTrue(glance.contains("| [Instagram](#channel-insta) |"), glance);
        assertTrue(glance.contains("| [Facebook](#channel-face) |"), glance);
    }

    @Test
    void twoAccountsOnOnePlatformAreToldApart() {
        String glance = named(channel("one", "@lumen", "Instagram") + channel("two", "@lumen.fr", "Instagram"));
        assertTrue(glance.contains("| [Instagram \\@lumen](#channel-one) |"), glance);
        assertTrue(glance.contains("| [Instagram \\@lumen.fr](#channel-two) |"), glance);
    }

    @Test
    void oneTitleOnTwoPlatformsIsToldApart() {
        String glance = named(channel("one", "The shop", "Instagram") + channel("two", "The shop", "Facebook"));
        assertTrue(glance.contains("| [The shop (Instagram)](#channel-one) |"), glance);
        assertTrue(glance.contains("| [The shop (Facebook)](#channel-two) |"), glance);
    }

    @Test
    void namesTellApartWhatNothingElseDoes() {
        String glance = named(channel("one", "Lumen", "Facebook") + channel("two", "Lumen", "Facebook"));
        assertTrue(glance.contains("| [Facebook (one)](#channel-one) |"), glance);
        assertTrue(glance.contains("| [Facebook (two)](#channel-two) |"), glance);
    }

    @Test
    void undecidedAndEmergencyChannelsAreNotActive() {
        Rendered rendered = Rendered.of(plan(channel("one", "The page", "Facebook")
                + channel("two", "Maybe", "Reddit") + "  status: ? (later)\n"
                + channel("three", "Status page", "web") + "  status: emergency\n"));
        assertTrue(rendered.section("In short").contains("- **1** active channel\n"), rendered.markdown());
        String canvas = rendered.section("TOMSTER canvas");
        assertTrue(canvas.contains("The page"), canvas);
        assertFalse(canvas.contains("Maybe"), canvas);
        assertFalse(canvas.contains("Status page"), canvas);
    }

    @Test
    void emptyColumnsAreLeftOut() {
        String glance = glance(channel("one", "The page", "Facebook") + "  role: news\n");
        assertTrue(glance.contains("| Channel | Role |\n"), glance);
    }

    @Test
    void namesAloneMakeNoTable() {
        assertEquals("", glance(channel("one", "The page", "Facebook")));
    }

    @Test
    void theWeekNamesTheTimeZone() {
        String slots = channel("one", "The page", "Facebook") + "  slots: tue 08:00\n";
        String week = Rendered.of(plan(slots).replace("brand: Lumen", "timezone: Europe/Paris"))
                .section("The week");
        assertTrue(week.contains("| Day | Publications (time zone Europe/Paris) |"), week);
    }
}
