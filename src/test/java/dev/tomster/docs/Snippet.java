package dev.tomster.docs;

import dev.tomster.cases.PlanOnDisk;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan that a page shows: a block that is marked {@code tomster}. {@code fragment} marks some lines of a plan, whose
 * rest is a {@link Frame}; {@code rule=id} marks what is refused, by that rule and no other. {@code file=path} names the
 * file, and blocks below it that are marked {@code beside=path} are further files of the same plan.
 */
record Snippet(Block main, List<Block> beside) {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```(?:tomster|csv)([^\\n]*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("\\A(?:language|langue) ?: ([a-z]+)\n");
    private static final String MAIN = "plan.tomster";

    /** A file as it stands on a page. */
    record Block(String marks, String text) {

        /** What stands behind a mark and an equals sign. */
        Optional<String> mark(String name) {
            Matcher mark = Pattern.compile("(?:^|\\h)" + name + "=(\\S+)").matcher(marks);
            return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
        }

        /** The name of the file, if readers are to see it. */
        Optional<String> path() {
            return mark("file").or(() -> mark("beside"));
        }
    }

    /** The plans of a page, in order. */
    static List<Snippet> all(String page) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            Block block = new Block(matcher.group(1).strip(), matcher.group(2));
            if (block.mark("beside").isPresent()) {
                snippets.get(snippets.size() - 1).beside().add(block);
            } else {
                snippets.add(new Snippet(block, new ArrayList<>()));
            }
        }
        return snippets;
    }

    /** True if a block is one of its files. */
    boolean has(Block block) {
        return main.equals(block) || beside.contains(block);
    }

    /** True if it is the plan that fragments are lines of. */
    boolean isFrame() {
        return main.marks().equals("frame");
    }

    /** The language that its first line names. */
    Optional<String> language() {
        Matcher language = LANGUAGE.matcher(main.text());
        return language.find() ? Optional.of(language.group(1)) : Optional.empty();
    }

    /** The rule that refuses it; none if it is legal. */
    Optional<String> rule() {
        return Stream.concat(Stream.of(main), beside.stream())
                .flatMap(block -> block.mark("rule").stream())
                .findFirst();
    }

    /** The main file that it is, or is a part of. */
    String plan(Frame frame) {
        return main.marks().contains("fragment") ? frame.around(main.text()) : main.text();
    }

    /** What is said of it. */
    List<Finding> findings(Frame frame) {
        if (beside.isEmpty()) {
            return findings(plan(frame));
        }
        String path = main.path().orElse(MAIN);
        Map<String, String> files = new LinkedHashMap<>(Map.of(path, plan(frame)));
        beside.forEach(block -> files.put(block.path().orElseThrow(), block.text()));
        return PlanOnDisk.findings(path, files);
    }

    /** What is said of a plan in one file. */
    static List<Finding> findings(String plan) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source(MAIN, plan), findings);
        return findings.sorted();
    }
}
