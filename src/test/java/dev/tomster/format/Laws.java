package dev.tomster.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Outline;
import dev.tomster.model.Plan;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds of the canonical form of every plan. */
public final class Laws {
    /** What the formatter repairs. */
    private static final String STEP_ORDER = "step-order";

    private Laws() {}

    /** Fails if a law is broken; tells whether the plan has a canonical form. */
    public static boolean hold(String text) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(source(text), findings);
        Optional<String> canonical = Formatter.format(source(text));
        if (canonical.isEmpty()) {
            assertTrue(findings.hasErrors(), "refused without an error");
            return false;
        }
        String after = canonical.get();
        assertEquals(after, Formatter.format(source(after)).orElse("refused"), "idempotent");
        Findings findingsAfter = new Findings();
        Plan planAfter = PlanLoader.compile(source(after), findingsAfter);
        assertEquals(Outline.of(plan), Outline.of(planAfter), "the same plan");
        assertEquals(rules(findings), rules(findingsAfter), "the same findings");
        sameWords(tree(text), tree(after));
        tidy(after);
        return true;
    }

    /** Fails unless the form with other line ends is the same form with these line ends. */
    public static void holdOfLineEnds(String text) {
        Optional<String> canonical = Formatter.format(source(text)).map(Laws::carriage);
        assertEquals(canonical, Formatter.format(source(carriage(text))), "CRLF");
    }

    private static Source source(String text) {
        return new Source("plan.tomster", text);
    }

    private static String carriage(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static SyntaxTree tree(String text) {
        return SyntaxReader.read(source(text), new Findings());
    }

    private static List<String> rules(Findings findings) {
        return findings.sorted().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .filter(rule -> !rule.equals(STEP_ORDER))
                .sorted()
                .toList();
    }

    /** The words and the comments are the same, in the same order unless lines moved. */
    private static void sameWords(SyntaxTree before, SyntaxTree after) {
        Heads heads = Heads.of(before);
        Heads headsAfter = Heads.of(after);
        List<String> comments = comments(before);
        List<String> commentsAfter = comments(after);
        boolean moved = !heads.names.equals(headsAfter.names);
        assertEquals(sorted(heads.names), sorted(headsAfter.names), "the same lines");
        assertEquals(moved ? sorted(heads.words) : heads.words, moved ? sorted(headsAfter.words) : headsAfter.words);
        assertEquals(moved ? sorted(comments) : comments, moved ? sorted(commentsAfter) : commentsAfter, "comments");
    }

    private static List<String> comments(SyntaxTree tree) {
        return tree.comments().stream().map(Span::text).map(Spelling::strip).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static void tidy(String text) {
        for (String line : text.split("\n", -1)) {
            assertEquals(Spelling.stripTrailing(line), line, "a blank at the end of a line");
        }
        assertTrue(text.isEmpty() || (text.endsWith("\n") && !text.endsWith("\n\n") && !text.startsWith("\n")), text);
    }

    /** What stands before the colons and behind them. */
    private static final class Heads implements Line.Visitor<Boolean> {
        private final List<String> names = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final Lexicon lexicon;
        private Concept owner = Vocabulary.standard().concept(Vocabulary.STEPS.get(0));

        Heads(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        static Heads of(SyntaxTree tree) {
            Heads heads = new Heads(tree.lexicon());
            tree.lines().forEach(line -> line.fold(heads));
            return heads;
        }

        private boolean add(String name, Optional<Span> value, Optional<TextBlock> text) {
            names.add(name);
            value.ifPresent(span -> words(span.text()));
            boolean isProperty = !name.contains(" ");
            text.ifPresent(block -> block.lines().stream()
                    .skip(isProperty && PipeTable.begins(block) ? 1 : 0)
                    .forEach(line -> words(line.text())));
            return true;
        }

        private static String bare(String line) {
            return line.replaceAll("[-|:\\s\\h]+", "");
        }

        /** What a table and a series gain and lose are pipes, dashes, and spaces behind colons. */
        private void words(String line) {
            Arrays.stream(line.split("[|:\\s\\h]+", -1))
                    .filter(word -> !word.matches("-*"))
                    .forEach(words::add);
        }

        @Override
        public Boolean step(Line.Step line) {
            add(line.concept().id(), line.value(), Optional.empty());
            return all(line.concept(), line.block());
        }

        private boolean all(Concept concept, List<Line> block) {
            Concept outer = owner;
            owner = concept;
            boolean isAll = block.stream().allMatch(inner -> inner.fold(this));
            owner = outer;
            return isAll;
        }

        /** What a key means, however it is spelled. */
        private String meaning(String key) {
            return lexicon.property(owner, key)
                    .map(Property::id)
                    .or(() -> lexicon.plurals().id(key))
                    .orElse("");
        }

        @Override
        public Boolean item(Line.Item line) {
            add(line.concept().id() + " " + line.name().text(), line.title(), line.text());
            return all(line.concept(), line.block());
        }

        @Override
        public Boolean property(Line.Property line) {
            String value = line.value().map(Span::text).orElse("");
            // The heads of a table are keywords, and so are no sign of the line that they stand below.
            String below = line.text()
                    .map(text -> text.lines().stream().skip(PipeTable.begins(text) ? 1 : 0))
                    .map(lines -> lines.map(Span::text).collect(Collectors.joining()))
                    .orElse("");
            return add(
                    "property:" + meaning(line.head().text()) + ":" + bare(value + below), line.value(), line.text());
        }

        @Override
        public Boolean include(Line.Include line) {
            return add("include", line.value(), Optional.empty());
        }

        @Override
        public Boolean stray(Line.Stray line) {
            return add("stray", Optional.of(line.head()), Optional.empty());
        }
    }
}
