package dev.tomster.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the formatter makes of plans in files: in {@code src/test/format} each has its canonical form beside it. With {@code
 * -Dtomster.accept=true} the forms are rewritten, and the run fails all the same: review the difference and run again.
 */
class PlansTest {
    private static final Path FOLDER = Path.of("src/test/format");
    private static final String GIVEN = ".in.tomster";
    private static final String WANTED = ".out.tomster";
    /** The plans of a case file stand below such lines. */
    private static final Pattern TITLE = Pattern.compile("(?m)^//// .*\\n");

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertTrue(!found.isEmpty(), folder);
            return found;
        }
    }

    private static Optional<String> format(String text) {
        return Formatter.format(new Source("plan.tomster", text));
    }

    @TestFactory
    Stream<DynamicTest> everyFormStandsBesideItsPlan() throws IOException {
        return files(FOLDER.toString(), GIVEN).stream()
                .map(given -> DynamicTest.dynamicTest(
                        FOLDER.relativize(given).toString(),
                        () -> compare(given, Path.of(given.toString().replace(GIVEN, WANTED)))));
    }

    private static void compare(Path given, Path wanted) throws IOException {
        String text = Files.readString(given);
        String form = format(text).orElse("refused");
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(wanted, form);
            throw new AssertionError("accepted: review the difference and run again");
        }
        assertEquals(Files.readString(wanted), form);
        assertTrue(Laws.hold(text));
        Laws.holdOfLineEnds(text);
    }

    @TestFactory
    Stream<DynamicTest> theLawsHoldOfEveryCase() throws IOException {
        return files("src/test/cases", ".tomster").stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    for (String plan : TITLE.split(Files.readString(file), -1)) {
                        Laws.hold(plan);
                        Laws.holdOfLineEnds(plan);
                    }
                }));
    }

    static List<Path> examples() throws IOException {
        return files("examples", ".tomster");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsCanonical(Path example) {
        try {
            String text = Files.readString(example);
            assertEquals(Optional.of(text), format(text));
            assertTrue(Laws.hold(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
