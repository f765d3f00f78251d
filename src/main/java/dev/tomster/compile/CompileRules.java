package dev.tomster.compile;

import dev.tomster.diagnostic.Rule;
import java.util.List;

/** What can be wrong with keywords, names and the build of a plan. */
public final class CompileRules {
    /** A file that cannot be read as a plan. */
    static final Rule FILE = Rule.error("file");
    /** No {@code plan:} line. */
    static final Rule PLAN_MISSING = Rule.error("plan-missing");
    /** {@code plan:} without a title. */
    static final Rule TITLE_MISSING = Rule.error("plan-title");
    /** A second {@code plan:} in another file of the plan. */
    static final Rule PLAN_TWICE = Rule.error("plan-twice");
    /** A step that is opened twice in a file. */
    static final Rule STEP_TWICE = Rule.error("step-twice");
    /** A step with something behind its colon. */
    static final Rule STEP_VALUE = Rule.error("step-value");
    /** Steps in another order than the model's. */
    static final Rule STEP_ORDER = Rule.warning("step-order");
    /** Lines before the first step. */
    static final Rule OUTSIDE = Rule.error("outside-steps");
    /** A word in the place of a keyword that is none. */
    static final Rule UNKNOWN = Rule.error("keyword-unknown");
    /** A file that cannot be included: what it says must not be missing without a word. */
    static final Rule INCLUDE = Rule.error("include");
    /** A keyword that is legal elsewhere. */
    static final Rule MISPLACED = Rule.error("keyword-misplaced");
    /** A line without a colon. */
    static final Rule COLON = Rule.error("colon-missing");
    /** Bullets, rows or sentences that belong to no keyword. */
    static final Rule ORPHANS = Rule.error("lines-without-keyword");
    /** A bullet that is not a hyphen and a space. */
    static final Rule BULLET = Rule.error("bullet");
    /** A colon with nothing before it. */
    static final Rule KEY_MISSING = Rule.error("key-missing");
    /** An item without a name. */
    static final Rule NAME_MISSING = Rule.error("name-missing");
    /** A name with characters that names do not have. */
    static final Rule NAME_INVALID = Rule.error("name-invalid");
    /** Two items of a kind with one name. */
    static final Rule NAME_TWICE = Rule.error("id-duplicate");
    /** Two names that differ only by case, accents or hyphens. */
    static final Rule NAME_NEAR = Rule.warning("name-near");
    /** A property that is stated twice and can only have one value. */
    static final Rule PROPERTY_TWICE = Rule.error("property-twice");
    /** A line below a value that looks like the next property, indented by mistake. */
    static final Rule TOO_DEEP = Rule.error("indentation-deeper");
    /** Nothing stands behind the colon and nothing below the line. */
    static final Rule VALUE_MISSING = Rule.error("value-missing");
    /** A value on the line of a property that has dated values below it. */
    static final Rule SERIES_VALUE = Rule.error("series-value");
    /** Several channels share a cadence, and it does not say whether it counts for each. */
    static final Rule CADENCE_SCOPE = Rule.error("cadence-scope");
    /** A line of a series that is no {@code date: value}. */
    static final Rule SERIES_LINE = Rule.error("series-line");
    /** A row of a table with more cells than its head. */
    static final Rule TABLE_CELLS = Rule.error("table-cells");
    /** A title that holds what looks like a property of its item. */
    static final Rule TITLE_PROPERTY = Rule.warning("title-property");
    /** A column that is no property of the table's items, or a second one of that name. */
    static final Rule TABLE_HEAD = Rule.error("table-head");
    /** A plural key without a table below it. */
    static final Rule TABLE_MISSING = Rule.error("table-missing");
    /** A file of results that cannot be read, or a row or a cell of it. */
    static final Rule RESULTS = Rule.error("results");
    /** Columns of an export of which its map says nothing. */
    static final Rule RESULTS_COLUMNS = Rule.info("results-columns");
    /** Rows of results that the period of the plan does not hold. */
    static final Rule RESULTS_OUTSIDE = Rule.warning("results-outside");
    /** An export of a platform on which the plan has several channels. */
    static final Rule RESULTS_CHANNEL = Rule.warning("results-channel");
    /** A metric of a formula that nobody measures. */
    static final Rule METRIC_UNKNOWN = Rule.warning("metric-unknown");
    /** Texts that name each other without end. */
    static final Rule INSERTION = Rule.error("insertion-endless");
    /** Milestones that hang on each other in a circle. */
    static final Rule MILESTONE_CIRCLE = Rule.error("milestone-circle");
    /** More than {@link PlanCompiler#MOST_ITEMS} items. */
    static final Rule ITEMS = Rule.error("too-many-items");

    private CompileRules() {}

    /** The rules that a line breaks which is not understood: whatever else the plan says, nobody knows where it belongs. */
    public static List<Rule> ofLines() {
        return List.of(
                FILE,
                STEP_VALUE,
                OUTSIDE,
                UNKNOWN,
                MISPLACED,
                COLON,
                KEY_MISSING,
                NAME_MISSING,
                NAME_INVALID,
                PROPERTY_TWICE,
                TABLE_MISSING,
                TABLE_CELLS);
    }

    /** The rules that a key breaks which is not understood: nobody has read what stands behind it and below. */
    public static List<Rule> ofKeys() {
        return List.of(UNKNOWN, COLON, TABLE_HEAD);
    }

    /** All rules of this package. */
    public static List<Rule> all() {
        return List.of(
                FILE,
                PLAN_MISSING,
                PLAN_TWICE,
                TITLE_MISSING,
                TITLE_PROPERTY,
                STEP_TWICE,
                STEP_VALUE,
                STEP_ORDER,
                OUTSIDE,
                UNKNOWN,
                INCLUDE,
                MISPLACED,
                COLON,
                ORPHANS,
                BULLET,
                KEY_MISSING,
                NAME_MISSING,
                NAME_INVALID,
                NAME_TWICE,
                NAME_NEAR,
                PROPERTY_TWICE,
                TOO_DEEP,
                VALUE_MISSING,
                SERIES_VALUE,
                CADENCE_SCOPE,
                SERIES_LINE,
                TABLE_CELLS,
                TABLE_HEAD,
                TABLE_MISSING,
                RESULTS,
                RESULTS_COLUMNS,
                RESULTS_OUTSIDE,
                RESULTS_CHANNEL,
                METRIC_UNKNOWN,
                INSERTION,
                MILESTONE_CIRCLE,
                ITEMS);
    }
}
