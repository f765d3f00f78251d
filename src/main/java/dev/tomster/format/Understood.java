package dev.tomster.format;

import dev.tomster.syntax.Line;
import dev.tomster.syntax.Orphans;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether each line is a step, an item or a property in a place where it may stand. What is stated a second time
 * may belong to an item whose first line was lost: where the line stands is all that is known of it, and it must not move.
 */
final class Understood implements Line.Visitor<Boolean> {
    private final Lexicon lexicon;
    private final Optional<Concept> owner;
    private final Set<String> stated = new HashSet<>();

    private Understood(Lexicon lexicon, Optional<Concept> owner) {
        this.lexicon = lexicon;
        this.owner = owner;
    }

    static boolean all(SyntaxTree tree) {
        return new Understood(tree.lexicon(), Optional.empty()).all(tree.lines());
    }

    private boolean all(List<Line> lines) {
        return lines.stream().allMatch(line -> line.fold(this));
    }

    private boolean allIn(Concept concept, List<Line> block) {
        return new Understood(lexicon, Optional.of(concept)).all(block);
    }

    /** Only the plan has a title; a step with a value may be a property that lost its indentation. */
    @Override
    public Boolean step(Line.Step line) {
        boolean mayHaveValue = line.concept().id().equals(Vocabulary.STEPS.get(0));
        return line.hasColon() && (mayHaveValue || line.value().isEmpty()) && allIn(line.concept(), line.block());
    }

    @Override
    public Boolean item(Line.Item line) {
        return line.hasColon()
                && !Orphans.isMarked(line.head().text())
                && line.extra().isEmpty()
                && owner.filter(line.concept()::mayStandIn).isPresent()
                && allIn(line.concept(), line.block());
    }

    @Override
    public Boolean property(Line.Property line) {
        boolean isTable = line.text()
                .filter(text -> PipeTable.begins(text) && !PipeTable.isBroken(text))
                .isPresent();
        if (Orphans.isMarked(line.head().text())) {
            // A bullet before a keyword: nobody knows whether the keyword or the bullet was meant.
            return false;
        }
        return owner.filter(concept ->
                        (isTable && PipeTable.kind(line, concept, lexicon).isPresent())
                                || lexicon.property(concept, line.head().text())
                                        .filter(this::isNew)
                                        .isPresent())
                .isPresent();
    }

    private boolean isNew(Property property) {
        return property.shape().accumulates() || stated.add(property.id());
    }

    @Override
    public Boolean include(Line.Include line) {
        return true;
    }

    @Override
    public Boolean stray(Line.Stray line) {
        return false;
    }
}
