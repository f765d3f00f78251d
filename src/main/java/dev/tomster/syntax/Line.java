package dev.tomster.syntax;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import java.util.List;
import java.util.Optional;

/** A line of a plan with the lines that belong to it. */
public sealed interface Line {

    /** The words before the colon; the whole line where there is no colon. */
    Span head();

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of line. */
    interface Visitor<R> {
        R step(Step line);

        R item(Item line);

        R property(Property line);

        R include(Include line);

        R stray(Stray line);
    }

    /**
     * {@code target:} with its items and properties.
     *
     * @param hasColon false if the colon is missing
     * @param value what stands behind the colon: a title in {@code plan}, an error elsewhere
     */
    record Step(Concept concept, Span head, boolean hasColon, Optional<Span> value, List<Line> block) implements Line {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.step(this);
        }
    }

    /**
     * {@code persona claire: Claire} with its items and properties, or with its text if it is a section.
     *
     * @param extra words behind the name that should not be there
     * @param hasColon false if the colon is missing
     */
    record Item(
            Concept concept,
            Span kind,
            Span name,
            Optional<Span> extra,
            boolean hasColon,
            Optional<Span> title,
            List<Line> block,
            Optional<TextBlock> text)
            implements Line {
        @Override
        public Span head() {
            return kind.through(extra.orElse(name));
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.item(this);
        }
    }

    /** {@code age: 28..45}, with the deeper lines below it. */
    record Property(Span head, Optional<Span> value, Optional<TextBlock> text) implements Line {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.property(this);
        }
    }

    /** {@code include: personas.tomster} */
    record Include(Span head, Optional<Span> value) implements Line {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.include(this);
        }
    }

    /**
     * A line without colon, or with nothing before it.
     *
     * @param text lines below it that have no keyword either, or are deeper
     */
    record Stray(Span head, Optional<TextBlock> text) implements Line {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.stray(this);
        }
    }
}
