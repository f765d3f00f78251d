package dev.tomster.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change, and how much it matters. */
class PlanDiffTest {
    private static final String PLAN = """
            language: en
            plan: Lumen
              currency: EUR
            target:
              persona claire: Claire, who slows down
                size: 420 000
                needs:
                  - a quiet hour without a screen
                  - a present that is ready to give
              persona marc: Marc, who never knows what to give
                size: 260 000
            objectives:
              objective footfall: Bring new visitors into the shops
                for: claire, marc
                kpi: visits
                target: 9 000
                deadline: 2027-11-30
                owner: hugo
                result tills: The tills ask the question
                  deadline: launch + 2 weeks
            evaluate:
              kpi visits: New visitors
                direction: up
                target:
                  2027-06: 4 000
                  2027-11: 9 000
              kpi answers: Hours until an answer
                direction: down
                target: 4 h
            message:
              posts:
                | date       | channel | title                  |
                | 2027-03-02 |         | The wick               |
                | 2027-03-03 |         | Five evenings          |
            resources:
              budget: 96 000
              person hugo: Hugo
              milestone launch: Launch
                date: 2027-03-01
            """;

    private static Plan plan(String text) {
        return PlanLoader.compile(new Source("plan.tomster", text), new Findings());
    }

    private static PlanDiff edit(String... replacements) {
        String text = PLAN;
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return PlanDiff.of(plan(PLAN), plan(text));
    }

    private static Change.Restated restated(PlanDiff diff) {
        assertEquals(1, diff.changes().size(), () -> Described.of(diff).toString());
        return (Change.Restated) diff.changes().get(0);
    }

    private static String delta(PlanDiff diff) {
        return restated(diff).values().get(0).delta().toString();
    }

    @Test
    void anotherOrderIsNoChange() {
        assertTrue(edit("for: claire, marc", "for: marc, claire").isEmpty());
        assertTrue(edit("    kpi: visits\n    target: 9 000\n", "    target: 9 000\n    kpi: visits\n")
                .isEmpty());
        assertTrue(edit(
                        "    | 2027-03-02 |         | The wick               |\n    | 2027-03-03 |         | Five evenings          |\n",
                        "    | 2027-03-03 | | Five evenings |\n    | 2027-03-02 | | The wick |\n")
                .isEmpty());
    }

    @Test
    void aRenameIsOneChangeWhoeverRefersToIt() {
        PlanDiff diff = edit("claire", "clara");
        assertEquals(1, diff.changes().size());
        assertTrue(diff.changes().get(0) instanceof Change.Renamed);
        assertEquals(ItemId.of("persona", "clara"), diff.renames().now(ItemId.of("persona", "claire")));
        assertEquals(Level.WORDING, diff.changes().get(0).level());
    }

    @Test
    void anItemThatTakesThePlaceOfAnotherIsNoRename() {
        PlanDiff diff = edit(
                "persona marc: Marc, who never knows what to give\n    size: 260 000",
                "persona sofia: A buyer\n    size: 1 900",
                "claire, marc",
                "claire, sofia");
        assertEquals(
                List.of("Restated", "Added", "Removed"),
                diff.changes().stream()
                        .map(change -> change.getClass().getSimpleName())
                        .sorted(java.util.Comparator.comparing(List.of("Restated", "Added", "Removed")::indexOf))
                        .toList());
    }

    @Test
    void aLowerTargetIsWeaker() {
        Change.Restated change = restated(edit("    target: 9 000\n", "    target: 8 000\n"));
        assertEquals(Strength.WEAKER, change.strength());
        assertEquals(Level.COMMITMENT, change.level());
        assertEquals(
                "Optional[Amount[difference=Count[amount=-1000], percent=Optional[-11.1]]]",
                delta(edit("    target: 9 000\n", "    target: 8 000\n")));
    }

    @Test
    void aHigherTargetIsWeakerWhereTheIndicatorHasToFall() {
        assertEquals(
                Strength.WEAKER, restated(edit("target: 4 h", "target: 6 h")).strength());
        assertEquals(
                Strength.STRONGER, restated(edit("target: 4 h", "target: 3 h")).strength());
    }

    @Test
    void timesAreComparedInTheShorterUnitIfOneIsAMultipleOfTheOther() {
        assertEquals(
                "Optional[Amount[difference=TimeSpan[amount=-30, unit=MINUTE], percent=Optional[-12.5]]]",
                delta(edit("target: 4 h", "target: 210 min")));
        assertEquals(
                Strength.WEAKER, restated(edit("target: 4 h", "target: 2 days")).strength());
        assertEquals("Optional.empty", delta(edit("target: 4 h", "target: 1 workday")));
        assertEquals("Optional.empty", delta(edit("target: 4 h", "target: 1 month")));
    }

    @Test
    void anAnswerThatIsPromisedLaterOrNotAnyMoreIsWeaker() {
        String channel = "technologies:\n  response time: <= 4 h\n";
        Plan old = plan(PLAN + channel);
        for (String less : List.of("<= 1 day", "<= 5 h", "?")) {
            assertEquals(
                    Strength.WEAKER,
                    restated(PlanDiff.of(old, plan(PLAN + channel.replace("<= 4 h", less))))
                            .strength(),
                    less);
        }
        assertEquals(Strength.WEAKER, restated(PlanDiff.of(old, plan(PLAN))).strength());
        assertEquals(Strength.STRONGER, restated(PlanDiff.of(plan(PLAN), old)).strength());
    }

    @Test
    void aTargetThatIsOnlyRoughIsWeaker() {
        assertEquals(
                Strength.WEAKER,
                restated(edit("    target: 9 000\n", "    target: ~9 000\n")).strength());
        assertEquals(
                Strength.WEAKER,
                restated(edit("    target: 9 000\n", "    target: ?\n")).strength());
    }

    @Test
    void oneDateOfASeriesIsOneValue() {
        Change.Restated change = restated(edit("2027-06: 4 000", "2027-06: 3 000"));
        assertEquals(1, change.values().size());
        assertTrue(change.values().get(0).at().isPresent());
        assertEquals(Strength.WEAKER, change.strength());
    }

    @Test
    void aLaterDeadlineIsWeakerAndCountedInDays() {
        PlanDiff diff = edit("deadline: 2027-11-30", "deadline: 2027-12-31");
        assertEquals(Strength.WEAKER, restated(diff).strength());
        assertEquals("Optional[Days[count=31]]", delta(diff));
    }

    @Test
    void aRemarkIsWording() {
        Change.Restated change = restated(edit("    target: 9 000\n", "    target: 9 000 (a guess)\n"));
        assertEquals(Level.WORDING, change.level());
        assertEquals(Strength.SAME, change.strength());
    }

    @Test
    void theReasonForASilenceIsWordingAndItsThresholdIsNot() {
        String rule = "    accept: frequency-too-high above 10/week (a service)\n";
        String before = PLAN.replace("    kpi: visits\n", "    kpi: visits\n" + rule);
        Change.Restated reason =
                restated(PlanDiff.of(plan(before), plan(before.replace("a service", "a public service"))));
        assertEquals(Level.WORDING, reason.level());
        Change.Restated threshold = restated(PlanDiff.of(plan(before), plan(before.replace("10/week", "12/week"))));
        assertEquals(Level.COMMITMENT, threshold.level());
        assertEquals(1, threshold.values().size());
    }

    @Test
    void aTextThatIsWrittenAnewIsWordingAndANewOneContent() {
        PlanDiff anew = edit("a quiet hour without a screen", "a calm hour without a screen");
        assertEquals(Level.WORDING, restated(anew).level());
        assertEquals(1, restated(anew).values().size());
        PlanDiff more = edit(
                "      - a present that is ready to give\n",
                "      - a present that is ready to give\n      - refills\n");
        assertEquals(Level.CONTENT, restated(more).level());
    }

    @Test
    void aParagraphWrappedAnewIsNoChange() {
        String text =
                "plan: Lumen\n  summary:\n    One quiet hour, every evening, in\n    a shop near you.\n\n    - not\n    - this\n";
        String wrapped =
                "plan: Lumen\n  summary:\n    One quiet hour,\n    every evening, in a shop near you.\n\n    - not\n    - this\n";
        assertTrue(PlanDiff.of(plan(text), plan(wrapped)).isEmpty());
        String joined = text.replace("- not\n    - this", "- not - this");
        assertFalse(PlanDiff.of(plan(text), plan(joined)).isEmpty());
    }

    @Test
    void theBudgetStandsInTheSummary() {
        Summary summary = edit("budget: 96 000", "budget: 100 000").summary();
        assertEquals(1, summary.commitments());
        assertEquals(
                "Optional[Amount[difference=Money[amount=4000, currency=Optional[EUR]], percent=Optional[4.2]]]",
                summary.budgets().get(0).delta().toString());
    }

    @Test
    void anObjectiveThatLosesItsIndicatorIsToldAndSoIsTheIndicatorThatNobodyNeedsAnyMore() {
        PlanDiff diff = edit("    kpi: visits\n", "");
        assertTrue(restated(diff).strength().isLess());
        assertEquals(
                List.of("BARE footfall", "FORGOTTEN visits"),
                diff.effects().stream()
                        .map(effect -> effect.what() + " "
                                + effect.item().id().orElseThrow().name())
                        .toList());
    }

    @Test
    void whatHangsOnAMilestoneMovesWithIt() {
        PlanDiff diff = edit("date: 2027-03-01", "date: 2027-03-08");
        assertEquals(1, diff.changes().size());
        assertEquals(Effect.Kind.MOVES, diff.effects().get(0).what());
        assertEquals("Optional[Days[count=7]]", diff.effects().get(0).delta().toString());
    }

    @Test
    void rowsWithoutNamesAreKnownByTheirColumns() {
        PlanDiff diff = edit("| 2027-03-02 |         | The wick ", "| 2027-03-04 |         | The wick ");
        assertEquals("date", restated(diff).property().id());
    }

    @Test
    void aUserSaysWhatMatters() {
        Levels.Reading reading = Levels.read("# ours\npersona.needs = commitment\n*.target = wording\n");
        assertTrue(reading.wrong().isEmpty());
        Plan old = plan(PLAN);
        Plan young =
                plan(PLAN.replace("a quiet hour", "a calm hour").replace("    target: 9 000\n", "    target: 1\n"));
        PlanDiff diff = PlanDiff.of(old, young, reading.levels());
        assertEquals(1, diff.changes(Level.COMMITMENT).size());
        assertEquals(1, diff.changes(Level.WORDING).size());
        assertEquals(
                2,
                Levels.read("\npersona.nonsense = content")
                        .wrong()
                        .orElseThrow()
                        .line());
        assertEquals(
                "level",
                Levels.read("persona.needs = grave").wrong().orElseThrow().why());
    }

    @Test
    void everyKeyOfTheProgramsOwnLevelsNamesSomething() {
        dev.tomster.text.Rows.read(Levels.class, "levels.ini")
                .keySet()
                .forEach(key -> assertTrue(Levels.isKey(key), key));
        dev.tomster.text.Rows.readSections(Levels.class, "meaning.ini")
                .forEach((section, rows) ->
                        rows.keySet().forEach(key -> assertTrue(Levels.isKey(key), section + " " + key)));
    }
}
