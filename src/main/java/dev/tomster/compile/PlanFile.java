package dev.tomster.compile;

import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of a plan with the files that it includes.
 *
 * @param included by the keyword of the line that includes them; a line whose file was read before has none
 * @param isWhole false if this file, or one that it includes, includes what could not be read
 */
record PlanFile(SyntaxTree tree, Map<Span, PlanFile> included, boolean isWhole) {

    /** This file and all that it includes, in the order in which they are read. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        addTo(sources);
        return sources;
    }

    /** The words of the language of one of these files. */
    Optional<Lexicon> lexicon(Source source) {
        if (tree.source() == source) {
            return Optional.of(tree.lexicon());
        }
        return included.values().stream()
                .flatMap(file -> file.lexicon(source).stream())
                .findFirst();
    }

    private void addTo(List<Source> sources) {
        sources.add(tree.source());
        tree.lines().stream()
                .map(line -> included.get(line.head()))
                .filter(Objects::nonNull)
                .forEach(file -> file.addTo(sources));
    }
}
