package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.Aftermath;
import dev.tomster.app.PlanFixer;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every repair that the case files call for is made once: then its finding is gone, and there is no new error. */
class FixTest {
    private record Repair(String file, CaseFile.Case plan, Finding finding) {}

    private static List<Repair> repairs() throws IOException {
        List<Repair> repairs = new ArrayList<>();
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case each : file.cases()) {
                if (each.parts().size() == 1) {
                    file.findings(each).stream()
                            .filter(finding -> !finding.fix().isEmpty())
                            .forEach(finding -> repairs.add(new Repair(file.name(), each, finding)));
                }
            }
        }
        return repairs;
    }

    @TestFactory
    Stream<DynamicTest> everyRepairLeadsToNothingNew() throws IOException {
        return repairs().stream()
                .map(repair -> DynamicTest.dynamicTest(
                        repair.file() + " " + repair.plan().name() + " "
                                + repair.finding().rule().id() + " "
                                + repair.finding().span().from().line(),
                        () -> check(repair)));
    }

    private static void check(Repair repair) {
        Source source = repair.finding().span().source();
        List<Finding> before = read(source.text());
        String text = Edit.apply(source.text(), repair.finding().fix());
        List<Finding> after = read(text);
        int place = Edit.moved(repair.finding().span().start(), repair.finding().fix());
        assertTrue(
                after.stream()
                        .noneMatch(finding -> finding.span().start() == place
                                && finding.rule().equals(repair.finding().rule())),
                () -> "still there in\n" + text + "\n" + told(after));
        List<String> fresh = errors(after.stream()
                .filter(finding -> !Aftermath.isReadNow(finding, List.of(repair.finding())))
                .toList());
        errors(before).forEach(fresh::remove);
        assertTrue(fresh.isEmpty(), () -> fresh + " are new in\n" + text);
    }

    private static List<Finding> read(String text) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source("plan.tomster", text), findings);
        return findings.sorted();
    }

    private static List<String> errors(List<Finding> findings) {
        return new ArrayList<>(told(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList()));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.span().text())
                .collect(Collectors.toList());
    }

    /** Whatever a plan looks like, repairs make no new errors, come to an end, and leave nothing for a second time. */
    @Test
    void repairsOfWholePlansComeToAnEnd(@TempDir Path folder) throws IOException {
        Path plan = folder.resolve("plan.tomster");
        int repaired = 0;
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case each : file.cases()) {
                if (each.parts().size() > 1
                        || file.findings(each).stream().allMatch(f -> f.fix().isEmpty())) {
                    continue;
                }
                String before = each.parts().get(0).text();
                Files.writeString(plan, before);
                List<Finding> fixed = PlanFixer.fix(plan, Optional.of(folder), Optional.empty(), Optional.empty());
                String after = Files.readString(plan);
                repaired += fixed.size();
                assertTrue(!fixed.isEmpty() || after.equals(before), before);
                assertTrue(errors(read(after)).size() <= errors(read(before)).size(), () -> before + "\n" + after);
                PlanFixer.fix(plan, Optional.of(folder), Optional.empty(), Optional.empty());
                assertEquals(after, Files.readString(plan), before);
            }
        }
        assertTrue(repaired > 200, () -> "only a few");
    }

    @Test
    void theUsualSlipsHaveARepair() throws IOException {
        Set<String> rules = repairs().stream()
                .map(repair -> repair.finding().rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                rules.containsAll(Set.of(
                        "keyword-unknown",
                        "colon-missing",
                        "colon-wide",
                        "indentation-tab",
                        "bullet",
                        "ref-undefined",
                        "value-choice",
                        "step-unknown",
                        "step-indented",
                        "comment-behind",
                        "table-head",
                        "language")),
                rules::toString);
        assertFalse(rules.contains("cadence-scope"), "the author decides");
    }
}
