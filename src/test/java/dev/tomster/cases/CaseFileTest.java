package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said of small plans in {@code src/test/cases}: what is not announced there and what does not come both fail.
 */
class CaseFileTest {

    @TestFactory
    Stream<DynamicContainer> everyCase() throws IOException {
        return CaseFile.all().stream().map(CaseTests::of);
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
}
