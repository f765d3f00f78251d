package dev.tomster.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while a plan is read. The same finding at the same place counts once. */
public final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds a finding unless there is one of its rule already: what is wrong with the whole plan is said once. */
    public void addOnce(Finding finding) {
        if (all.stream().noneMatch(other -> other.rule().equals(finding.rule()))) {
            all.add(finding);
        }
    }

    public void addAll(Iterable<Finding> findings) {
        findings.forEach(this::add);
    }

    /** All findings so far, by file and place. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Finding.ORDER);
        return List.copyOf(sorted);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    public int size() {
        return all.size();
    }
}
