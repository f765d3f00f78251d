package dev.tomster.diagnostic;

import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells findings to anything that shows the results of tests: JUnit's XML, a suite for each file and a test for each
 * finding. A finding for which the run fails is a failure, a lighter one a test that passes with something to say.
 */
public final class JUnitReporter implements Reporter {
    private final Catalogue catalogue;
    private final Function<Source, String> paths;
    private final Severity failOn;
    private final List<String> plans;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     * @param failOn the severity from which on the run fails
     * @param plans the paths of the plans that were checked: one without findings is a test that passes
     */
    public JUnitReporter(Catalogue catalogue, Function<Source, String> paths, Severity failOn, List<String> plans) {
        this.catalogue = catalogue;
        this.paths = paths;
        this.failOn = failOn;
        this.plans = List.copyOf(plans);
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        Map<String, List<Finding>> suites = new LinkedHashMap<>();
        plans.forEach(plan -> suites.put(plan, new ArrayList<>()));
        for (Finding finding : findings) {
            suites.computeIfAbsent(paths.apply(finding.span().source()), path -> new ArrayList<>())
                    .add(finding);
        }
        int tests = suites.values().stream().mapToInt(JUnitReporter::tests).sum();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tomster\"");
        counts(tests, failures(findings), out);
        for (Map.Entry<String, List<Finding>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue(), out);
        }
        out.append("</testsuites>\n");
    }

    private static int tests(List<Finding> suite) {
        return Math.max(1, suite.size());
    }

    private int failures(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().reaches(failOn))
                .count();
    }

    private static void counts(int tests, int failures, Appendable out) throws IOException {
        out.append(" tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    }

    private void suite(String path, List<Finding> findings, Appendable out) throws IOException {
        out.append("  <testsuite name=\"").append(escaped(path)).append('"');
        counts(tests(findings), failures(findings), out);
        if (findings.isEmpty()) {
            test(path, catalogue.word("summary.none"), out);
            out.append("/>\n");
        }
        for (Finding finding : findings) {
            finding(path, finding, out);
        }
        out.append("  </testsuite>\n");
    }

    private static void test(String path, String name, Appendable out) throws IOException {
        out.append("    <testcase name=\"").append(escaped(name));
        out.append("\" classname=\"").append(escaped(path)).append("\" time=\"0\"");
    }

    private void finding(String path, Finding finding, Appendable out) throws IOException {
        String sentence = catalogue.say(finding.message());
        Span span = finding.span();
        String text = path + ":" + span.from().line() + ":" + span.from().column() + "\n"
                + catalogue.sayWithRepair(finding) + "\n";
        test(path, finding.rule().id() + ": " + sentence, out);
        out.append(">\n      ");
        if (finding.severity().reaches(failOn)) {
            out.append("<failure message=\"").append(escaped(sentence));
            out.append("\" type=\"").append(finding.severity().id()).append("\">");
            out.append(content(text)).append("</failure>");
        } else {
            out.append("<system-out>")
                    .append(catalogue.word("severity." + finding.severity().id()))
                    .append(": ")
                    .append(content(text))
                    .append("</system-out>");
        }
        out.append("\n    </testcase>\n");
    }

    /** Text between elements, where a line feed is one. */
    private static String content(String text) {
        return escaped(text).replace("&#10;", "\n");
    }

    /** Text in XML; characters that XML 1.0 does not have are replaced, and so are those that turn the direction of a text. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                default -> out.appendCodePoint(isXml(c) ? c : '\uFFFD');
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c >= ' '
                && Character.getType(c) != Character.FORMAT
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
