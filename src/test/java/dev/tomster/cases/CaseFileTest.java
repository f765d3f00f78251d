package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said of small plans, in {@code src/test/cases} and {@code src/test/rules}: what is not announced there and what does not come both fail.
 * With {@code -Dtomster.accept=true} the files are rewritten, and the run fails all the same: review the difference and
 * run again.
 */
class CaseFileTest {

    @TestFactory
    Stream<DynamicContainer> everyCase() throws IOException {
        List<CaseFile> files = CaseFile.all();
        List<CaseFile> ofRules = CaseFile.ofRules();
        assertFalse(files.isEmpty());
        assertFalse(ofRules.isEmpty());
        return Stream.concat(files.stream(), ofRules.stream()).map(CaseFileTest::container);
    }

    @Test
    void thirtyMistakesAreThirtyFindingsInOrder() throws IOException {
        CaseFile thirty = CaseFile.all().stream()
                .filter(file -> file.name().equals("thirty.tomster"))
                .findFirst()
                .orElseThrow();
        List<Integer> places = thirty.findings(thirty.cases().get(0)).stream()
                .map(finding -> finding.span().start())
                .toList();
        assertEquals(30, places.size());
        assertEquals(places.stream().sorted().toList(), places);
    }

    private static DynamicContainer container(CaseFile file) {
        try {
            List<CaseFile.Case> cases = file.cases();
            boolean accept = Boolean.getBoolean("tomster.accept");
            if (accept) {
                file.accept();
            }
            return DynamicContainer.dynamicContainer(
                    file.name(),
                    cases.stream()
                            .map(each -> DynamicTest.dynamicTest(
                                    each.name(),
                                    () -> assertEquals(
                                            String.join("\n", each.lines()),
                                            String.join("\n", file.annotated(each)),
                                            accept ? "accepted: review the difference and run again" : ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
