package dev.tomster.view;

/** A piece of running text. */
public sealed interface Run {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of run. */
    interface Visitor<R> {
        R plain(Plain plain);

        R title(Title title);

        R strong(Strong strong);

        R prose(Prose prose);

        R remark(Remark remark);

        R internal(Internal link);

        R external(External link);

        R missing(Missing missing);

        R lineBreak(Break lineBreak);

        R earlier(Earlier earlier);
    }

    /** Words of the document itself, in its language, that are printed as they are. */
    record Plain(String text) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** Words of the plan, in its language, that are no Markdown: a title, a name, a word of a list. */
    record Title(String text) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.title(this);
        }
    }

    /** Words of the document itself that stand out. */
    record Strong(String text) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Markdown of the plan. */
    record Prose(String markdown) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** What a value's remark says: Markdown of the plan, printed in parentheses and quietly. */
    record Remark(String markdown) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.remark(this);
        }
    }

    /** Leads to an item of this document. */
    record Internal(String text, String anchor) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.internal(this);
        }
    }

    /** Leads out of the document. */
    record External(String text, String url) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.external(this);
        }
    }

    /** Says that something is missing or not decided: printed so that it is seen. */
    record Missing(String text) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /** Begins a new, quieter line: the details below a title. */
    record Break() implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * What stood here at an earlier time, or that nothing did: printed in square brackets and quietly, behind what stands
     * here now.
     */
    record Earlier(Words words) implements Run {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.earlier(this);
        }
    }
}
