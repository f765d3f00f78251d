package dev.tomster.view;

import java.util.List;
import java.util.Optional;

/** A part of a section. Every format prints every kind of block. */
public sealed interface Block {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of block. */
    interface Visitor<R> {
        R text(Text block);

        R lead(Lead block);

        R facts(Facts block);

        R bullets(Bullets block);

        R quote(Quote block);

        R figures(Figures block);

        R panels(Panels block);

        R table(Table block);

        R cards(Cards block);

        R bars(Bars block);

        R tree(Tree block);

        R smart(Smart block);

        R canvas(Canvas block);

        R month(Month block);

        R picture(Picture block);
    }

    /** Markdown of the plan. */
    record Text(String markdown) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A sentence of the document itself. */
    record Lead(Words words) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.lead(this);
        }
    }

    /** Labelled statements. */
    record Facts(List<LabelledFact> facts) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** A list. */
    record Bullets(Optional<String> title, List<Words> items) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** Somebody's own words. */
    record Quote(String markdown) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** Figures that matter, large. */
    record Figures(List<Figure> figures) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.figures(this);
        }
    }

    /** A figure with what it counts. */
    record Figure(String value, String label) {}

    /** Lists side by side. */
    record Panels(List<Panel> panels) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.panels(this);
        }
    }

    /** One of several lists side by side. */
    record Panel(String title, Tone tone, List<Words> items) {}

    /** What colour a panel or badge has; never the only sign of what it says. */
    enum Tone {
        NEUTRAL,
        GOOD,
        BAD,
        STRONG
    }

    /** Rows and columns. All rows have as many cells as there are columns. */
    record Table(Optional<String> caption, List<Column> columns, List<Row> rows) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A column of a table.
     *
     * @param weight the share of the width that it gets, relative to the others
     * @param inDeck false if slides leave it out
     */
    record Column(String head, Align align, int weight, boolean inDeck) {}

    /** Where the text of a column stands. */
    enum Align {
        START,
        END,
        CENTER
    }

    /**
     * A row of a table.
     *
     * @param anchor where links to its item lead
     * @param isTotal true for a row that sums up the rows above it
     */
    record Row(Optional<String> anchor, List<Words> cells, boolean isTotal) {}

    /**
     * Things that each have a sheet of their own.
     *
     * @param across how many sheets stand beside each other on paper, 1 or 2
     */
    record Cards(List<Card> cards, int across) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.cards(this);
        }
    }

    /** Parts of a whole, as bars. */
    record Bars(List<Bar> bars) implements Block {
        public Bars {
            int longest = bars.stream().mapToInt(Bar::share).max().orElse(0);
            bars = bars.stream()
                    .map(bar -> new Bar(bar.label, bar.value, bar.share, longest == 0 ? 0 : bar.share * 100 / longest))
                    .toList();
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /**
     * A part of a whole.
     *
     * @param share 0 to 100 of the whole
     * @param length 0 to 100, the longest bar being 100
     */
    record Bar(Words label, String value, int share, int length) {
        Bar(Words label, String value, int share) {
            this(label, value, share, 0);
        }
    }

    /** A tree, as lines with their depth from 0. */
    record Tree(List<Branch> branches) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.tree(this);
        }
    }

    /** A line of a tree. */
    record Branch(int depth, String kind, Words words) {}

    /** What an objective says for each letter of SMART. */
    record Smart(List<Letter> letters) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.smart(this);
        }
    }

    /**
     * A letter of SMART.
     *
     * @param words what fulfils it, or that it is missing
     */
    record Letter(String letter, String word, Words words, boolean fulfilled) {}

    /** The plan on one page. */
    record Canvas(List<Panel> boxes) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.canvas(this);
        }
    }

    /** A month of the editorial calendar; a day that is not of the month has an empty number. */
    record Month(String title, List<String> weekdays, List<List<Day>> weeks) implements Block {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.month(this);
        }
    }

    /** A day of a month with what is published on it. */
    record Day(String number, List<String> entries) {}

    /**
     * A picture.
     *
     * @param title its accessible name
     * @param description what it shows, for those who do not see it
     * @param words the same as text: in Markdown beside the diagram or instead of it, on paper below the picture if that
     *     leaves something out, on slides not at all
     * @param isComplete true if the picture leaves nothing out
     * @param notes what only the speaker sees on slides
     */
    record Picture(
            String title, String description, Chart chart, List<Block> words, boolean isComplete, List<Words> notes)
            implements Block {

        /** A picture of which the speaker has nothing to add. */
        public Picture(String title, String description, Chart chart, List<Block> words, boolean isComplete) {
            this(title, description, chart, words, isComplete, List.of());
        }

        /** The same with what the speaker says of it. */
        Picture with(List<Words> others) {
            return new Picture(title, description, chart, words, isComplete, others);
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }
}
