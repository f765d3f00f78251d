package dev.tomster.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while a plan is read. The same finding at the same place counts once. */
public final class Findings {
    /** Nobody reads more; the rest is counted as one (threat S7). */
    public static final int MOST = 10_000;

    /** There are more findings than {@link #MOST}. */
    public static final Rule TOO_MANY = Rule.error("too-many-findings");

    private final Set<Finding> all = new LinkedHashSet<>();
    private final Set<Rule> rules = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    public void add(Finding finding) {
        if (all.size() < MOST) {
            all.add(finding);
            rules.add(finding.rule());
        } else if (!isFull()) {
            Finding rest =
                    Finding.of(TOO_MANY, finding.span()).with("bound", MOST).help(Message.of("too-many-findings.help"));
            all.add(rest);
            rules.add(TOO_MANY);
        }
    }

    /** True if nothing more is taken in: then it is not worth the while to look for repairs. */
    public boolean isFull() {
        return all.size() > MOST;
    }

    /** Adds a finding unless there is one of its rule already: what is wrong with the whole plan is said once. */
    public void addOnce(Finding finding) {
        if (!rules.contains(finding.rule())) {
            add(finding);
        }
    }

    /** Adds a finding unless there is one of its rule about the same text already. */
    public void addOnce(String text, Finding finding) {
        if (texts.add(finding.rule().id() + " " + text)) {
            add(finding);
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
