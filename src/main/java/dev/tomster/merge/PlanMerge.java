package dev.tomster.merge;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Severity;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Merges the changes of two sides to a plan.
 *
 * <ul>
 *   <li>Items are found by kind and name, renamed ones by what they say, moved ones wherever they are; properties by their
 *       key, entries of a list, dated values and rows each for itself. What only one side changed is as that side has it.
 *   <li>Lists keep what both sides add and lose what one of them takes out. What both add in one place is kept, ours first.
 *   <li>Between markers stands what both sides changed in the same value, and what one side changed and the other took out.
 *   <li>An item that one side renamed has its new name in what the other side wrote as well.
 *   <li>Comments and blank lines go with the line that they belong to, as the formatter has it. A file that one side
 *       indented anew stays so.
 *   <li>Where a side moved things, the others follow; where both did, the order of ours holds, and nobody is asked.
 *   <li>A version with a line that cannot be read, in another language or with mixed line ends has no structure to go by:
 *       then the texts are merged line by line. What cannot be read after that is not called done.
 * </ul>
 */
public final class PlanMerge {
    private PlanMerge() {}

    /** Merges three versions of a file. Nothing that a side wrote is lost: it is in the text, or between markers. */
    public static Merged merge(Source base, Source ours, Source theirs, MarkerStyle style) {
        String old = base.text();
        String mine = ours.text();
        String yours = theirs.text();
        if (mine.equals(yours) || old.equals(yours)) {
            return Merged.of(mine, 0);
        }
        if (old.equals(mine)) {
            return Merged.of(yours, 0);
        }
        Findings findings = new Findings();
        List<SyntaxTree> trees = Stream.of(base, ours, theirs)
                .map(source -> SyntaxReader.read(source, findings))
                .toList();
        Optional<Finding> obstacle = error(findings);
        Optional<Merged> merged = obstacle.isEmpty() && areAlike(trees) ? byMeaning(trees, style) : Optional.empty();
        return merged.orElseGet(() -> {
            Merged byLines = LineMerge.merge(old, mine, yours, style);
            return byLines.because(obstacle, byLines.conflicts() > 0 || isReadable(byLines.text()));
        });
    }

    private static Optional<Finding> error(Findings findings) {
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }

    /** True if all versions are in one language, and have line ends of one kind each. A file that is empty is like any. */
    private static boolean areAlike(List<SyntaxTree> trees) {
        return trees.stream().allMatch(tree -> hasOneLineEnd(tree.source().text()))
                && trees.stream()
                                .filter(tree -> !tree.lines().isEmpty())
                                .map(tree -> tree.lexicon().language())
                                .distinct()
                                .count()
                        <= 1;
    }

    private static boolean hasOneLineEnd(String text) {
        boolean hasReturn = text.indexOf('\r') >= 0;
        return !hasReturn || text.replace("\r\n", "").chars().noneMatch(c -> c == '\r' || c == '\n');
    }

    /** The merge of trees without errors; none if it would not be one. */
    static Optional<Merged> byMeaning(List<SyntaxTree> trees, MarkerStyle style) {
        Optional<List<Part>> read = parts(trees);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Part base = read.get().get(0);
        Part ours = read.get().get(1);
        Part theirs = read.get().get(2);
        Renames mine = Renames.of(base, Family.descend(base, ours), ours);
        Renames yours = Renames.of(base, Family.descend(base, theirs), theirs);
        if (!mine.areNone() || !yours.areNone()) {
            List<SyntaxTree> renamed =
                    List.of(with(yours, with(mine, trees.get(0))), with(yours, trees.get(1)), with(mine, trees.get(2)));
            Optional<List<Part>> again = parts(renamed);
            base = again.map(files -> files.get(0)).orElse(base);
            ours = again.map(files -> files.get(1)).orElse(ours);
            theirs = again.map(files -> files.get(2)).orElse(theirs);
        }
        Output out = new Output(style);
        Family family = new Family(base, ours, theirs);
        new Merger(family, out).part(family.of(base), 0);
        String text = written(
                out, trees.get(0).source(), trees.get(1).source(), trees.get(2).source());
        boolean isBroken = out.isGivenUp() || (out.conflicts() == 0 && !isReadable(text));
        return isBroken ? Optional.empty() : Optional.of(Merged.of(text, out.conflicts()));
    }

    private static SyntaxTree with(Renames renames, SyntaxTree tree) {
        return renames.areNone() ? tree : SyntaxReader.read(renames.in(tree), new Findings());
    }

    /** The parts of the versions; none if a line belongs nowhere, or if the reader left out one. */
    private static Optional<List<Part>> parts(List<SyntaxTree> trees) {
        List<Part> files = trees.stream().map(PartReader::read).toList();
        boolean areWhole = true;
        for (int i = 0; i < files.size(); i++) {
            areWhole &= files.get(i).isInPlace()
                    && isWhole(files.get(i), trees.get(i).source());
        }
        return areWhole ? Optional.of(files) : Optional.empty();
    }

    private static boolean isWhole(Part file, Source source) {
        String text = source.text().replace("\r\n", "\n");
        String lines = String.join("\n", file.text(0));
        return text.equals(lines) || text.equals(lines + "\n");
    }

    private static boolean isReadable(String text) {
        Findings findings = new Findings();
        SyntaxReader.read(new Source("merged", text), findings);
        return error(findings).isEmpty();
    }

    private static String written(Output out, Source base, Source ours, Source theirs) {
        String end = changed(lineEnd(base), lineEnd(ours), lineEnd(theirs));
        boolean isClosed = changed(isClosed(base), isClosed(ours), isClosed(theirs)) || out.conflicts() > 0;
        String text = String.join(end, out.lines());
        return isClosed && !out.lines().isEmpty() ? text + end : text;
    }

    private static String lineEnd(Source source) {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    private static boolean isClosed(Source source) {
        return source.text().isEmpty() || source.text().endsWith("\n");
    }

    private static <T> T changed(T base, T ours, T theirs) {
        return ours.equals(base) ? theirs : ours;
    }
}
