package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is true: its plans compile, its links lead somewhere. */
class DocumentationTest {
    private static final Pattern PLAN = Pattern.compile("(?m)^```tomster\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPlanIsWithoutFindings(Path page) throws IOException {
        Matcher plan = PLAN.matcher(Files.readString(page));
        while (plan.find()) {
            assertEquals("no findings\n", check(plan.group(1)), plan.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            if (!link.group(1).contains(":")) {
                assertTrue(Files.exists(page.toAbsolutePath().resolveSibling(link.group(1))), link.group(1));
            }
        }
    }

    @Test
    void theReadmeShowsWhatTheProgramSaysOfItsMistake() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher plan = PLAN.matcher(readme);
        String last = "";
        while (plan.find()) {
            last = plan.group(1);
        }
        String wrong = last.replace("for: claire", "for: clare");
        assertFalse(wrong.equals(last));
        assertTrue(readme.contains("```text\n" + check(wrong) + "```"), () -> check(wrong));
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("```sh\n./tomster build examples/lumen/lumen.tomster\n```"));
        assertTrue(readme.contains("```sh\nmvn verify\n```"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("mvn -B -ntp verify"), "CI runs the same");
    }

    private static String check(String plan) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source("plan.tomster", plan), findings);
        StringBuilder said = new StringBuilder();
        try {
            new TextReporter(Catalogue.of("en"), false).report(findings.sorted(), said);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return said.toString();
    }
}
