package dev.tomster.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that once broke a promise break none any more. */
class FindsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TestFactory
    List<DynamicTest> everyFindIsMended() throws IOException {
        try (Stream<Path> files = Files.walk(Campaign.FINDS)) {
            List<DynamicTest> tests = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(FindsTest::test)
                    .toList();
            assertFalse(tests.isEmpty());
            return tests;
        }
    }

    private static DynamicTest test(Path file) {
        String folder = Campaign.FINDS.relativize(file).getName(0).toString();
        Target target = Target.valueOf(folder.toUpperCase(Locale.ROOT));
        return DynamicTest.dynamicTest(
                folder + "/" + file.getFileName(), () -> within(target, Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @EnumSource(value = Target.class, names = "ANY", mode = EnumSource.Mode.EXCLUDE)
    void whatTheFuzzerStartsFromKeepsThePromises(Target target) throws IOException {
        Set<String> seeds = Seeds.of(target);
        assertFalse(seeds.isEmpty());
        seeds.forEach(seed -> within(target, seed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void within(Target target, byte[] input) {
        assertTimeoutPreemptively(LIMIT, () -> target.take(input));
    }
}
