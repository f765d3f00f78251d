package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.diff.Level;
import dev.tomster.diff.Summary;
import java.util.ArrayList;
import java.util.List;

/** The line above the changes: how many commitments, how much money, and what is not worth a row. */
final class ChangesHeadline {
    private static final String SEPARATOR = " \u00B7 ";

    private final Changes changes;
    private final Writing writing;

    ChangesHeadline(Changes changes) {
        this.changes = changes;
        this.writing = changes.after().writing();
    }

    Words words() {
        List<String> parts = new ArrayList<>();
        List<Change> commitments = changes.of(Level.COMMITMENT);
        if (!commitments.isEmpty()) {
            parts.add(writing.count("changes.commitment", commitments.size()) + weaker(commitments));
        }
        boolean showsBudget =
                changes.diff().after().step("resources").filter(changes::shows).isPresent();
        if (showsBudget) {
            changes.diff().summary().budgets().forEach(budget -> parts.add(budget(budget)));
        }
        count(parts, "changes.content", changes.of(Level.CONTENT).size());
        count(parts, "changes.wording", changes.of(Level.WORDING).size());
        return parts.isEmpty()
                ? Words.plain(writing.label("changes.none"))
                : Words.plain(String.join(SEPARATOR, parts));
    }

    private void count(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(writing.count(key, count));
        }
    }

    private String weaker(List<Change> commitments) {
        int weaker = (int) commitments.stream()
                .filter(change -> change.strength().isLess())
                .count();
        if (weaker == 0) {
            return "";
        }
        return ", "
                + (commitments.size() == 1
                        ? writing.label("changes.weaker")
                        : writing.count("changes.of-them", weaker));
    }

    private String budget(Summary.Budget budget) {
        if (budget.delta().isPresent()) {
            String delta = budget.delta().get().fold(new DeltaText(writing.format()));
            return writing.labels().get("changes.budget", delta);
        }
        return budget.after().isPresent()
                ? writing.labels()
                        .get(
                                "changes.budget.new",
                                writing.format().money(budget.after().get()))
                : writing.labels()
                        .get(
                                "changes.budget.gone",
                                writing.format().money(budget.before().orElseThrow()));
    }
}
