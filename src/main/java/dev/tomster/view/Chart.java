package dev.tomster.view;

import java.util.List;
import java.util.Optional;

/** What a picture shows: words ready to print, and where things stand, from 0 to 1. The package chart draws it. */
public sealed interface Chart {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of picture. */
    interface Visitor<R> {
        R gantt(Gantt chart);

        R shares(Shares chart);

        R bars(Bars chart);

        R matrix(Matrix chart);

        R wheel(Wheel chart);

        R week(Week chart);

        R scores(Scores chart);

        R tree(Tree chart);

        R flow(Flow chart);

        R traces(Traces chart);
    }

    /**
     * Operations and milestones over time.
     *
     * @param bands the years above the ticks; none if the ticks are years
     * @param more how to say that {@code {n}} lanes or marks have no room
     */
    record Gantt(List<Stretch> bands, List<Stretch> ticks, List<Lane> lanes, List<Mark> marks, String more)
            implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.gantt(this);
        }
    }

    /** A stretch of time with its name. */
    record Stretch(String label, double from, double to) {}

    /**
     * An operation or one of its phases.
     *
     * @param when its dates in words
     * @param days its dates as a machine reads them
     */
    record Lane(String label, LaneKind kind, String when, double from, double to, Days days) {}

    /** What stands in a lane. */
    enum LaneKind {
        ALWAYS_ON,
        CAMPAIGN,
        PHASE
    }

    /** Something on one day. */
    record Mark(String label, String when, double at, Days days) {}

    /** From one day to another, both included: ISO 8601. */
    record Days(String first, String last) {}

    /**
     * Parts of a whole.
     *
     * @param whole what the parts should add up to; if they are more, they are the whole
     */
    record Shares(List<Part> parts, double whole, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.shares(this);
        }
    }

    /** Amounts beside each other. */
    record Bars(List<Part> parts, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.bars(this);
        }
    }

    /**
     * A part of a whole.
     *
     * @param value in words
     * @param size 0 if nothing is known of it
     */
    record Part(String label, String value, double size) {}

    /**
     * Things with two properties, such as risks with likelihood and impact.
     *
     * @param across the name of the property that grows to the right
     * @param up the name of the property that grows upwards
     * @param stepsAcross the values of the one, the smallest first
     * @param stepsUp the values of the other, as many; words for them may agree with its name
     */
    record Matrix(String across, String up, List<String> stepsAcross, List<String> stepsUp, List<Entry> entries)
            implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.matrix(this);
        }
    }

    /** A thing in a matrix or in a week: its column and its row from 0. */
    record Entry(String label, int column, int row) {}

    /** What was chosen, in a circle of what could have been. */
    record Wheel(List<Sector> sectors, List<Legend> legend, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.wheel(this);
        }
    }

    /** One of the things to choose from. */
    record Sector(String label, Rank rank) {}

    /** What a rank is called. */
    record Legend(Rank rank, String label) {}

    /** How much something was chosen. */
    enum Rank {
        PRIMARY,
        SECONDARY,
        UNDECIDED,
        NONE
    }

    /**
     * When something is published, day by day.
     *
     * @param hours the parts of the day that have a row
     */
    record Week(List<String> days, List<String> hours, List<Entry> entries) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.week(this);
        }
    }

    /**
     * What results come to, a row for each indicator; at most {@link #MOST}, so that each has room.
     *
     * @param heads of the columns: indicator, course, last value, value to date, target, pace, decision
     */
    record Scores(List<String> heads, List<Score> scores) implements Chart {
        /** How many rows a picture has room for below a sentence. */
        public static final int MOST = 8;

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.scores(this);
        }
    }

    /**
     * What the results of an indicator come to; words are empty where nothing is known.
     *
     * @param movement where the values lead; none if there are too few
     * @param trend the same in words
     * @param latest the value of the last period
     * @param value what is held against the target
     * @param pace the share of the expected way that was made, from 0 to 1; none if it is unknown
     * @param progress the same in words
     * @param standing what follows; none if nothing does
     * @param decision the same in words
     * @param hint that the results are too few to prove it; empty if they are not
     */
    record Score(
            String label,
            Optional<Course> course,
            Optional<Movement> movement,
            String trend,
            String latest,
            String value,
            String target,
            Optional<Double> pace,
            String progress,
            Optional<Standing> standing,
            String decision,
            String hint) {}

    /** Where values lead. */
    enum Movement {
        RISING,
        STEADY,
        FALLING
    }

    /** What results suggest. */
    enum Standing {
        CONTINUE,
        ADJUST,
        CHANGE
    }

    /**
     * The values of an indicator over time.
     *
     * @param strokes from left to right and from below; a new one begins behind a period without a value
     * @param due where it was to be; empty if that cannot be compared
     * @param results the same in numbers, from the first period that has a value to the last
     * @param isOver false if the last period is not over yet
     */
    record Course(List<List<Point>> strokes, List<Point> due, List<Result> results, boolean isOver) {}

    /**
     * What was measured, and when.
     *
     * @param amount none if nothing was
     * @param due what it was to be; none if that cannot be compared
     */
    record Result(String when, Optional<Double> amount, Optional<Double> due) {}

    /** A place, from 0 to 1 to the right and upwards. */
    record Point(double x, double y) {}

    /** What serves what, each thing before those that serve it. */
    record Tree(List<Node> nodes, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.tree(this);
        }
    }

    /**
     * A thing in a tree.
     *
     * @param depth from 0, at most one more than that of the node before it
     */
    record Node(String kind, String label, int depth) {}

    /** What leads to what. Nothing leads to itself, and no arrow is said twice; arrows may run in circles. */
    record Flow(List<Place> places, List<Arrow> arrows, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.flow(this);
        }
    }

    /**
     * Where people meet a brand, or what they are led to.
     *
     * @param key unlike that of every other place, and the same after the others have changed
     * @param type what it is, in a word or two
     */
    record Place(String key, PlaceKind kind, String type, String label) {}

    /** What a place is to the brand. */
    enum PlaceKind {
        TOUCHPOINT,
        CHANNEL,
        OTHER
    }

    /** From one place to another: their indices. */
    record Arrow(int from, int to) {}

    /**
     * Who is served by what, row by row: names first, then how much of each thing there is.
     *
     * @param heads of the columns
     * @param names how many columns hold names; the others hold marks
     * @param rows the cells of each row; an empty one is a hole
     * @param hole what stands in a hole
     * @param more what is said of rows that have no room, with {n}
     */
    record Traces(List<String> heads, int names, List<List<String>> rows, String hole, String more) implements Chart {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.traces(this);
        }
    }
}
