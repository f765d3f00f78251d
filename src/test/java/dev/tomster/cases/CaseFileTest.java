package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said of small plans, in {@code src/test/cases}: what is not announced there and what does not come both fail.
 * With {@code -Dtomster.accept=true} the files are rewritten, and the run fails all the same: review the difference and
 * run again.
 */
class CaseFileTest {
    private static final Path CASES = Path.of("src/test/cases");

    @TestFactory
    Stream<DynamicContainer> everyCase() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".tomster"))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty());
            return found.stream().map(CaseFileTest::container);
        }
    }

    private static DynamicContainer container(Path path) {
        try {
            CaseFile file = new CaseFile(path);
            List<CaseFile.Case> cases = file.cases();
            boolean accept = Boolean.getBoolean("tomster.accept");
            if (accept) {
                file.accept();
            }
            return DynamicContainer.dynamicContainer(
                    CASES.relativize(path).toString(),
                    cases.stream()
                            .map(each -> DynamicTest.dynamicTest(
                                    each.name(),
                                    () -> assertEquals(
                                            String.join("\n", each.lines()),
                                            String.join("\n", file.annotated(each)),
                                            accept ? "accepted: review the difference and run again" : ""))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
