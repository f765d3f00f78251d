package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * A test for each case of a file. With {@code -Dtomster.accept=true} the file is rewritten, and they fail all the same:
 * review the difference and run again.
 */
final class CaseTests {
    private CaseTests() {}

    static DynamicContainer of(CaseFile file) {
        // The file is read when its tests are run: a run of one case does not read the others.
        return DynamicContainer.dynamicContainer(
                file.name(),
                Stream.of(file).flatMap(each -> cases(each).stream()).map(each -> test(file, each)));
    }

    private static DynamicTest test(CaseFile file, CaseFile.Case each) {
        return DynamicTest.dynamicTest(
                each.name(),
                () -> assertEquals(
                        String.join("\n", each.lines()),
                        String.join("\n", file.annotated(each)),
                        isAccepted() ? "accepted: review the difference and run again" : ""));
    }

    private static List<CaseFile.Case> cases(CaseFile file) {
        try {
            List<CaseFile.Case> cases = file.cases();
            if (isAccepted()) {
                file.accept();
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAccepted() {
        return Boolean.getBoolean("tomster.accept");
    }
}
