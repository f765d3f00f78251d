package dev.tomster.check.message;

import dev.tomster.check.message.PublishedTexts.Published;
import dev.tomster.check.message.TermIndex.Listed;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;

/** Looks for the terms of a list in what is published. */
final class TermUsed {
    private TermUsed() {}

    /** Tells each term in each text, with the reason that the list gives. */
    static void check(Strategy strategy, Report report, String property) {
        TermIndex terms = new TermIndex(strategy, property);
        if (terms.isEmpty()) {
            return;
        }
        for (Published published : PublishedTexts.of(strategy)) {
            for (Listed listed : terms.in(published)) {
                Found found = report.on(published.element())
                        .at(published.place())
                        .with("element", published.name())
                        .with("term", listed.term().text())
                        .related(listed.place());
                listed.remark()
                        .map(remark -> found.worded("remark").with("remark", remark))
                        .orElse(found)
                        .add();
            }
        }
    }
}
