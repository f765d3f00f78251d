package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pages that are generated and kept with the sources. With {@code -Dtomster.accept=true} they are written anew, and the run
 * fails all the same: review the difference and run again.
 */
final class FreshPages {
    private FreshPages() {}

    /** A test for each page. */
    static Stream<DynamicTest> tests(Map<Path, String> pages) throws IOException {
        boolean accept = Boolean.getBoolean("tomster.accept");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            String old = Files.exists(page.getKey()) ? Files.readString(page.getKey()) : "";
            if (accept) {
                Files.createDirectories(page.getKey().toAbsolutePath().getParent());
                Files.writeString(page.getKey(), page.getValue());
            }
            String advice = accept
                    ? "accepted: review the difference and run again"
                    : "run this test with -Dtomster.accept=true, review the difference and run again";
            tests.add(DynamicTest.dynamicTest(
                    page.getKey().toString(), () -> assertEquals(page.getValue(), old, advice)));
        }
        return tests.stream();
    }

    /** Fails if a folder holds pages that are not made any more. */
    static void areAll(Map<Path, String> pages, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    new TreeSet<>(pages.keySet()),
                    files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
