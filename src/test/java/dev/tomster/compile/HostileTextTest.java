package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Findings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody means well with: no fault of the program, an answer in time, a finding where one is due. */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int LARGEST = 4_999_000;
    private static final String HEAD = "plan: Lumen\n  currency: EUR\n";

    private static Plans.Compiled compile(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> Plans.compile(text));
    }

    /** A text of this length shows as well as the longest whether time grows with it. */
    private static final int LARGE = 1_000_000;

    private static String filled(String head, String line) {
        return head + line.repeat((LARGE - head.length()) / line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n   \n\t\n", "// a\n// b\n", "\uFEFF", "\r\r\r", "\f", "\u00A0\n\u3000"})
    void whatSaysNothingHasNoPlan(String text) {
        assertEquals("plan-missing", compile(text).rules().get(0).replace("outside-steps", "plan-missing"));
    }

    @Test
    void readsALargePlan() {
        Plans.Compiled compiled =
                compile(HEAD + "target:\n  persona claire: Claire\n" + "    needs: quiet\n".repeat(LARGEST / 17 - 10));
        assertEquals(List.of(), compiled.rules());
    }

    @Test
    void readsALargeText() {
        assertEquals(
                List.of(),
                compile(filled(HEAD + "  summary:\n", "    all is quiet\n")).rules());
    }

    @Test
    void readsALargeFileThatIsAllWrong() {
        assertTrue(compile(filled(HEAD, "  brandd: Lumen\n")).findings().size() > 1);
    }

    @Test
    void readsALargeFileWithoutLineFeeds() {
        assertEquals(
                List.of(),
                compile(filled("plan: Lumen\r  summary:\r", "    a\r")).rules());
        assertTrue(compile(filled("plan: Lumen\r", "a\r")).findings().size() > 1);
    }

    @Test
    void readsManyNamesThatNobodyDeclared() {
        StringBuilder text = new StringBuilder(HEAD).append("target:\n");
        for (int i = 0; i < 30_000; i++) {
            text.append("  persona somebody")
                    .append(i)
                    .append(": S\n    within: nobody")
                    .append(i)
                    .append("\n");
        }
        List<String> rules = compile(text.toString()).rules();
        assertEquals(Findings.MOST + 1, rules.size());
        assertEquals("ref-undefined", rules.get(0));
        assertEquals("too-many-findings", rules.get(Findings.MOST));
    }

    @Test
    void readsManyPersonsThatAreAlmostDeclared() {
        StringBuilder text = new StringBuilder(HEAD).append("target:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  persona a")
                    .append(i)
                    .append(": S\n    owner: somebodi")
                    .append(i)
                    .append("\n");
        }
        text.append("resources:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  person somebody").append(i).append(": S\n");
        }
        compile(text.toString());
    }

    @Test
    void readsManyAmountsWithoutCurrency() {
        StringBuilder text = new StringBuilder("plan: Lumen\nresources:\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("  cost c").append(i).append(": C\n    amount: 5\n").append(i < 5_000 ? "    brandd: x\n" : "");
        }
        assertTrue(compile(text.toString()).rules().contains("currency-missing"));
    }

    @Test
    void refusesLevelsBeyondReason() {
        StringBuilder text = new StringBuilder(HEAD).append("strategy:\n");
        for (int depth = 1; text.length() < LARGEST - 5_000; depth++) {
            text.append(" ".repeat(depth)).append("campaign c").append(depth).append(": C\n");
        }
        assertTrue(compile(text.toString()).rules().contains("nesting-too-deep"));
    }

    @Test
    void refusesALineBeyondReason() {
        List<String> rules = compile(HEAD + "  brand: " + "a".repeat(1_000_000) + "\n  sector: candles\n")
                .rules();
        assertEquals(List.of("line-too-long"), rules);
    }

    @Test
    void refusesMoreItemsThanAPlanCanHave() {
        StringBuilder text = new StringBuilder(HEAD).append("message:\n  posts:\n    | date |\n");
        text.append("    | 2027 |\n".repeat(50_001));
        assertEquals(List.of("too-many-items"), compile(text.toString()).rules());
    }

    @Test
    void readsATableOfFiftyThousandRows() {
        String table = "message:\n  posts:\n    | date |\n" + "    | 2027 |\n".repeat(49_000);
        assertEquals(49_000, compile(HEAD + table).items());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "((a",
                "()",
                "\"",
                ", ",
                ",",
                "- ",
                "..",
                "?",
                "9",
                "9 ",
                "a ",
                "a, ",
                "|",
                "/",
                "`",
                "{",
                "+",
                "a+",
                "2027-",
                "\u00A0",
                "\uD83D\uDCA9",
                "\u0301",
                "\u202E",
                "1 000 ",
                "x",
                "%",
                "1/a, ",
                "mon ",
                "a.",
                "a-",
                "#"
            })
    void readsValuesOfOneThingOverAndOver(String part) {
        String value = part.repeat(30_000 / part.length());
        String plan = HEAD
                + "  period: " + value + "\n  type: " + value + "\n  timezone: " + value + "\n  colours: " + value
                + "\n  values: " + value + "\n  turnover: " + value + "\n  accept: " + value + "\n  date: " + value
                + "\n  owner: " + value + "\n  logo: " + value + "\n  authors: " + value
                + "\ntarget:\n  persona a: A\n    size: " + value + "\n    within: " + value
                + "\nobjectives:\n  objective b: B\n    target: " + value + "\n    deadline: " + value
                + "\n    target:\n      " + value + "\n      2027" + value + "\n    stage: " + value
                + "\n" + value + "\n    " + value + ": 5\n  objective " + value + ": B"
                + "\nmessage:\n  forbidden terms: " + value + "\n  pillar c: C\n    share: " + value
                + "\n    season: " + value + "\n  posts:\n    |" + value + "|\n    |" + value
                + "\ntechnologies:\n  netiquette: " + value + "\n  channel d: D\n    cadence: " + value
                + "\n    slots: " + value + "\n    mix: " + value + "\n    quiet hours: " + value
                + "\nevaluate:\n  kpi e: E\n    formula: " + value + "\n    every: " + value + "\n    measured:\n      "
                + value + "\n      2027: " + value
                + "\nresources:\n  person f: F\n    time: " + value + "\n    term: " + value + "\n";
        assertTrue(compile(plan).findings().size() > 5);
    }

    @Test
    void readsParenthesesBeyondReason() {
        compile(HEAD + "target:\n  persona a: A\n    size: 5 " + "(".repeat(49_000) + ")".repeat(49_000) + "\n");
    }

    @Test
    void readsCharactersThatCannotBeSeen() {
        String odd = "\u0000\u0001\u0007\u001B[31m\u007F\u0085\u2028\u2029\u202E\u2066\u200B\uFEFF\uD800\uDFFF\uFFFF";
        for (String text : List.of(
                odd,
                HEAD + odd,
                HEAD + "  " + odd,
                HEAD + "  brand: " + odd,
                HEAD + "  date: " + odd,
                HEAD + "target:\n  persona " + odd + ": A\n",
                HEAD + "  date:\n    " + odd,
                HEAD + "  posts:\n    |" + odd)) {
            compile(text);
        }
        for (int i = 0; i < odd.length(); i++) {
            char c = odd.charAt(i);
            compile(HEAD + c + "\n  " + c + ": " + c + "\n    " + c + "\n  size:" + c + "\n" + c + c + "\ntarget:" + c
                    + "\n");
            compile(HEAD + "target:\n  persona a: A\n    size: 5 -" + c + "\n    age:\n      " + c + "\n    needs:\n"
                    + c);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u3000", "\f", "\u000B", "\u001C", "\u0085", "\u2028", "\u00A0", "\t", "\u180E"})
    void readsSpacesThatOnlySomeProgramsTakeForSpaces(String space) {
        compile(HEAD + "target:" + space + "\n" + space + "\n  persona" + space + "a: A" + space + "\n    age: 5 -"
                + space
                + "\n    size:\n      " + space + "\n    needs:\n      " + space + "\n      -" + space + "\n"
                + "message:\n  posts:\n    |" + space + "\n    |\n    | " + space + "|\nstrategy:\n" + space + space
                + "campaign b: B"
                + "\nevaluate:\n  kpi c: C\n    measured:\n      " + space + "\n      2027" + space + ":" + space
                + "5\n    formula:"
                + space + "\nlanguage:" + space + "fr\n");
    }

    @Test
    void readsManyBracesAndBackticksThatNothingCloses() {
        assertEquals(
                List.of(),
                compile(filled(HEAD + "  summary:\n", "    { { { { { {\n")).rules());
        String line = "    `" + "a".repeat(90_000) + "{".repeat(9_000) + "\n";
        assertEquals(List.of(), compile(filled(HEAD + "  summary:\n", line)).rules());
    }

    @Test
    void aFenceThatNobodyClosesEndsWithItsBlock() {
        Plans.Compiled compiled = compile(HEAD + "  summary:\n    ```\n    // code\ntarget:\n  persona a: A\n");
        assertEquals(List.of(), compiled.rules());
        assertEquals(1, compiled.items());
    }

    /** Each text names the next one twice: printed, the first would have more characters than the universe has atoms. */
    @Test
    void textsThatNameEachOtherTwice() {
        StringBuilder plan = new StringBuilder(HEAD + "target:\n");
        for (int i = 0; i < 90; i++) {
            plan.append("  persona p")
                    .append(i)
                    .append(": P\n    note: {p")
                    .append(i + 1)
                    .append(".note}");
            plan.append("{p").append(i + 1).append(".note}\n");
        }
        plan.append("  persona p90: P\n    note: the end\n");
        assertEquals(List.of("insertion-endless.long"), messages(plan.toString()));
    }

    @Test
    void textsThatNameEachOtherInALongRow() {
        StringBuilder plan = new StringBuilder(HEAD + "target:\n");
        for (int i = 0; i < 20_000; i++) {
            plan.append("  persona p")
                    .append(i)
                    .append(": P\n    note: {p")
                    .append(i + 1)
                    .append(".note}\n");
        }
        plan.append("  persona p20000: P\n    note: the end\n");
        assertEquals(List.of("insertion-endless.deep"), messages(plan.toString()));
    }

    private static List<String> messages(String plan) {
        return compile(plan).findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
