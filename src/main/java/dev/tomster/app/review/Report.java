package dev.tomster.app.review;

import dev.tomster.diff.Level;
import dev.tomster.diff.Strength;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a compared plan, in the words of a language.
 *
 * @param compared what is told of
 * @param name of the plan
 * @param headline the difference in one line
 * @param rows a row for each change, commitments first
 * @param effects what follows for what was not touched
 * @param appeared findings that only the new side has
 * @param mended findings that only the old side has
 * @param warning why this may not be all
 */
public record Report(
        ComparedPlan compared,
        String name,
        String headline,
        List<Row> rows,
        List<String> effects,
        List<Told> appeared,
        List<Told> mended,
        Optional<String> warning) {

    /**
     * A change.
     *
     * @param kind what happened: the word of the JSON form
     * @param id of the item by kind and name, or of the step
     * @param subject the item, as people call it
     * @param title of the item; empty if it has none
     * @param property the id of the property that is stated anew; empty for other changes
     * @param aspect what of the item: a property, its title, its name, or that it came or went
     * @param values the old and the new
     * @param place where it stands now, or stood before it went; empty for what stands nowhere
     */
    public record Row(
            Level level,
            Strength strength,
            String kind,
            String id,
            String subject,
            String title,
            String property,
            String aspect,
            List<Pair> values,
            String place) {

        /** True if it is worth saying what it does to what was promised: that something new is more goes without. */
        boolean isMarked() {
            return level == Level.COMMITMENT && strength != Strength.SAME && !kind.equals("added");
        }
    }

    /**
     * An old value and a new one.
     *
     * @param label what tells it from other values of the row, such as the date of a dated one; empty if nothing does
     * @param before none if it came
     * @param after none if it went
     * @param delta how far they lie from each other; empty if nobody can count it
     * @param isText true if words are compared
     */
    public record Pair(String label, Optional<String> before, Optional<String> after, String delta, boolean isText) {}

    /**
     * A finding.
     *
     * @param head severity and rule
     * @param place file and line
     */
    public record Told(String head, String place, String message) {}

    /** The rows of a level. */
    public List<Row> rows(Level level) {
        return rows.stream().filter(row -> row.level() == level).toList();
    }
}
