package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is true: its plans compile, its links lead somewhere. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>|(?m)^#+ (.+)$");

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
        for (Snippet snippet : Snippet.all(Files.readString(page))) {
            if (snippet.rule().isEmpty()) {
                Frame frame = frame(page, snippet);
                assertEquals("no findings\n", said(snippet.findings(frame)), snippet.plan(frame));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsShownAsRefusedIsRefusedByThatRuleAlone(Path page) throws IOException {
        for (Snippet snippet : Snippet.all(Files.readString(page))) {
            if (snippet.rule().isPresent()) {
                Frame frame = frame(page, snippet);
                Set<String> rules = snippet.findings(frame).stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet());
                assertEquals(Set.of(snippet.rule().get()), rules, snippet.plan(frame));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            if (!link.group(1).contains(":")) {
                Path target =
                        link.group(1).isEmpty() ? page : page.toAbsolutePath().resolveSibling(link.group(1));
                assertTrue(Files.exists(target), link.group());
                assertTrue(link.group(2) == null || anchors(target).contains(link.group(2)), link.group());
            }
        }
    }

    /** The places in a page that a link may name: its anchors, and its headings as GitHub names them. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        Matcher anchor = ANCHOR.matcher(Files.readString(page));
        while (anchor.find()) {
            anchors.add(
                    anchor.group(1) != null
                            ? anchor.group(1)
                            : anchor.group(2)
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                    .replace(' ', '-'));
        }
        return anchors;
    }

    /** The plan around a fragment, in the language that the fragment names, otherwise in that of the page. */
    private static Frame frame(Path page, Snippet snippet) throws IOException {
        String folder =
                page.getParent() == null ? "" : page.getParent().getFileName().toString();
        String ofPage = Vocabulary.LANGUAGES.contains(folder) ? folder : Vocabulary.LANGUAGES.get(0);
        String language = snippet.language().orElse(ofPage);
        return Frame.of(language, Files.readString(Reference.page(language, "README.md")));
    }

    @Test
    void theReadmeShowsWhatTheProgramSaysOfItsMistake() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<Snippet> plans = Snippet.all(readme);
        String last = plans.get(plans.size() - 1).main().text();
        String wrong = last.replace("for: claire", "for: clare");
        assertFalse(wrong.equals(last));
        String said = said(Snippet.findings(wrong));
        assertTrue(readme.contains("```text\n" + said + "```"), said);
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("```sh\n./tomster build examples/lumen/lumen.tomster\n```"));
        assertTrue(readme.contains("```sh\nmvn verify\n```"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("mvn -B -ntp verify"), "CI runs the same");
    }

    private static String said(List<Finding> findings) {
        StringBuilder said = new StringBuilder();
        try {
            new TextReporter(Catalogue.of("en"), false).report(findings, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.toString();
    }
}
