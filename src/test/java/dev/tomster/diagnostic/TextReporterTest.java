package dev.tomster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People read a report of forty findings: errors first, the rest by rule, each repair once. */
class TextReporterTest {
    private static final Catalogue ENGLISH = Catalogue.of("en");
    private static final Rule ERROR = Rule.error("value-number");
    private static final Rule WARNING = Rule.warning("currency-unknown");
    private static final Rule REMARK = new Rule("unit-near", Severity.INFO);
    private static final Source PLAN = new Source("plan.tomster", "plan: a\n".repeat(60));

    private static Finding at(int line, Rule rule, String text) {
        return Finding.of(rule, PLAN.line(line)).with("text", text).help(Message.of("currency-unknown.help"));
    }

    private static String report(List<Finding> findings) {
        return Reports.text(new TextReporter(ENGLISH, false), findings);
    }

    @Test
    void fewAreToldWithTheirLines() {
        String report = report(List.of(at(1, WARNING, "ABC"), at(2, ERROR, "x")));
        assertEquals("""
                error[value-number]: `x` is not a number
                  plan.tomster:2:1
                  |
                2 | plan: a
                  | ^^^^^^^
                  = help: it is kept as it is; check the three letters

                warning[currency-unknown]: `ABC` is not a currency of ISO 4217
                  plan.tomster:1:1
                  |
                1 | plan: a
                  | ^^^^^^^
                  = help: it is kept as it is; check the three letters

                1 error, 1 warning
                """, report);
    }

    @Test
    void manyStandTogetherByRule() {
        String report = report(List.of(
                at(1, WARNING, "ABC"),
                at(2, REMARK, "post"),
                at(3, WARNING, "DEF"),
                at(5, ERROR, "x"),
                at(10, WARNING, "GHI"),
                at(11, ERROR, "y")));
        assertEquals("""
                error[value-number]: `x` is not a number
                  plan.tomster:5:1
                  |
                5 | plan: a
                  | ^^^^^^^
                  = help: it is kept as it is; check the three letters

                error[value-number]: `y` is not a number
                  plan.tomster:11:1
                   |
                11 | plan: a
                   | ^^^^^^^
                   = help: it is kept as it is; check the three letters

                warning[currency-unknown]: 3 places
                  plan.tomster:1:1   `ABC` is not a currency of ISO 4217
                  plan.tomster:3:1   `DEF` is not a currency of ISO 4217
                  plan.tomster:10:1  `GHI` is not a currency of ISO 4217
                  = help: it is kept as it is; check the three letters

                info[unit-near]: `post` is read as an occasion, not as a unit of time
                  plan.tomster:2:1
                  = help: it is kept as it is; check the three letters

                2 errors, 3 warnings, 1 remark
                """, report);
    }

    @Test
    void fortyRemarksFitOnAPage() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            findings.add(at(i, i % 4 == 0 ? REMARK : WARNING, "ABC" + i));
        }
        assertTrue(report(findings).lines().count() < 50);
    }

    @Test
    void whyARuleMattersIsSaidOnce() {
        String why =
                "Because a long reason is broken into lines, and begins where the text above it begins, in a terminal of "
                        + "the usual width.";
        TextReporter reporter =
                new TextReporter(ENGLISH, false, rule -> rule.equals(WARNING) ? Optional.of(why) : Optional.empty());
        String few = Reports.text(reporter, List.of(at(1, WARNING, "ABC"), at(2, WARNING, "DEF")));
        assertEquals(few.indexOf("= why: "), few.lastIndexOf("= why: "));
        assertTrue(few.contains("  = why: Because a long reason"), few);
        List<Finding> many = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            many.add(at(i, WARNING, "ABC" + i));
        }
        String block = Reports.text(reporter, many);
        assertTrue(block.contains("\n  = why: Because a long reason"), block);
        assertTrue(block.contains("\n    "), block);
        assertFalse(report(many).contains("why"));
    }

    @Test
    void coloursAreEscapesAndNothingElse() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            findings.add(at(i, i < 3 ? ERROR : WARNING, "ABC" + i));
        }
        String coloured = Reports.text(new TextReporter(ENGLISH, true), findings);
        assertTrue(coloured.contains("\u001B[1;33mwarning[currency-unknown]\u001B[0m"), coloured);
        assertEquals(report(findings), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void eachRepairIsToldInTheKeywordsOfItsPlanAndNeverTwice() {
        Message repair = Message.of("help.write");
        Keywords english = hole -> Optional.of("deadline");
        Keywords french = hole -> Optional.of("échéance");
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 3; line++) {
            findings.add(at(line, WARNING, "A")
                    .help(repair.with("form", "deadline " + line).typedIn(english)));
            findings.add(at(line, WARNING, "A")
                    .help(repair.with("form", "échéance " + line).typedIn(french)));
            findings.add(at(line, WARNING, "A").help(repair.with("form", "deadline 1")));
        }
        List<String> repairs = report(findings)
                .lines()
                .filter(line -> line.startsWith("  = help"))
                .toList();
        assertEquals(List.of("  = help: write `deadline 1`", "  = help: write `échéance 1`"), repairs);
    }
}
