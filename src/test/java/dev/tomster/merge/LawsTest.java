package dev.tomster.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Findings;
import dev.tomster.generate.PlanGenerator;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds of every merge, tried on plans that nobody would write and changes that nobody would make. */
class LawsTest {
    private static final int TRIES = 5_000;
    private static final MarkerStyle STYLE = new MarkerStyle(MarkerStyle.USUAL_SIZE, "ours", "theirs");
    private static final Pattern ADDED = Pattern.compile("(ours|theirs)x\\d+");

    private static int tried;
    private static int byMeaning;
    private static int clean;

    private static Source source(String text) {
        return new Source("plan.tomster", text);
    }

    private static Merged merge(String base, String ours, String theirs) {
        return PlanMerge.merge(source(base), source(ours), source(theirs), STYLE);
    }

    private static boolean isReadable(String text) {
        Findings findings = new Findings();
        SyntaxReader.read(source(text), findings);
        return !findings.hasErrors();
    }

    /** The merge by meaning, without the short way for versions that are equal; none where a version cannot be read. */
    private static Optional<String> byMeaning(String base, String ours, String theirs) {
        Findings findings = new Findings();
        List<SyntaxTree> trees = Stream.of(base, ours, theirs)
                .map(text -> SyntaxReader.read(source(text), findings))
                .toList();
        return findings.hasErrors()
                ? Optional.empty()
                : PlanMerge.byMeaning(trees, STYLE).map(Merged::text);
    }

    @Property(tries = TRIES / 2, seed = "20270103", edgeCases = EdgeCasesMode.NONE)
    void oneSidesChangesAreTheResult(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed,
            @ForAll @IntRange(min = 1, max = 25) int size,
            @ForAll @IntRange(max = 6) int count) {
        String a = PlanGenerator.plan(seed, size);
        String b = Edits.of(a, seed, count, "oursx");
        assertEquals(b, merge(a, a, b).text(), "theirs");
        assertEquals(b, merge(a, b, a).text(), "ours");
        assertEquals(b, merge(a, b, b).text(), "both");
        byMeaning(a, a, b).ifPresent(text -> assertEquals(b, text, "theirs by meaning"));
        byMeaning(a, b, a).ifPresent(text -> assertEquals(b, text, "ours by meaning"));
        byMeaning(a, b, b).ifPresent(text -> assertEquals(b, text, "both by meaning"));
    }

    @Property(tries = TRIES, seed = "20270104", edgeCases = EdgeCasesMode.NONE)
    void nothingThatWasTypedIsLost(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed,
            @ForAll @IntRange(min = 1, max = 25) int size,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        String base = PlanGenerator.plan(seed, size);
        String ours = Edits.of(base, seed + 1L, count, "oursx");
        String theirs = Edits.of(base, seed + 2L, count, "theirsx");
        Merged merged = merge(base, ours, theirs);
        tried++;
        byMeaning += merged.isByLines() ? 0 : 1;
        clean += merged.isDone() ? 1 : 0;
        Set<String> found = added(merged.text());
        assertTrue(found.containsAll(added(ours)), () -> added(ours) + " in\n" + merged.text());
        assertTrue(found.containsAll(added(theirs)), () -> added(theirs) + " in\n" + merged.text());
        if (merged.isDone()) {
            boolean isOneSides = ours.equals(base) || theirs.equals(base) || ours.equals(theirs);
            assertTrue(isOneSides || isReadable(merged.text()), merged::text);
        }
    }

    @Property(tries = TRIES / 5, seed = "20270105", edgeCases = EdgeCasesMode.NONE)
    void aConflictIsOneFromBothSides(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        String base = PlanGenerator.plan(seed, 20);
        String ours = Edits.of(base, seed + 1L, 3, "oursx");
        String theirs = Edits.of(base, seed + 2L, 3, "theirsx");
        assertEquals(
                merge(base, ours, theirs).isDone(), merge(base, theirs, ours).isDone());
    }

    private static Set<String> added(String text) {
        return ADDED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Laws about plans that are merged by lines, or never cleanly, would say little. */
    @AfterContainer
    static void mostPlansAreMergedByMeaning() {
        assertTrue(tried == 0 || byMeaning > tried / 2, () -> byMeaning + " of " + tried);
        assertTrue(tried == 0 || clean > tried / 4, () -> clean + " of " + tried);
    }
}
