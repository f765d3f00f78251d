package dev.tomster.cli;

import dev.tomster.app.PlanReview;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.util.Optional;

/**
 * Reads and checks a small plan beside the real one, on the second core: what a virtual machine does only once, such as
 * linking, is done when the real plan needs it. It saves about a fifth of a cold {@code check} on JDK 17.
 */
final class Rehearsal extends Thread {
    /** The kinds of lines and values that most plans have. */
    private static final String PLAN = """
            language: en
            plan: Rehearsal
              period: 2027-01-01 .. 2027-06-30
              currency: EUR
              values: slow, warm
              timezone: Europe/Paris
            target:
              persona a: A
                size: 420 000 (a remark)
                needs:
                  - one
            objectives:
              objective o: O
                for: a
                target: >= 3 %
                baseline: 9 h
                deadline: 2027-11-30
            message:
              posts:
                | date       | time  | channel | title |
                | 2027-01-05 | 18:30 | c       | T     |
            technologies:
              channel c: C
                status: active
                cadence: 2..3/week
                slots: tue 08:00
                mix: a 80 %, b 20 %
            evaluate:
              kpi k: K
                formula: a / b
                unit: percent
                measured:
                  2027-01: 310
            resources:
              budget: 3 x 96 000 EUR
              person p: P
                time: 4 days/week
              cost t: T
                amount: 4.5k
                period: 2027
            """;

    Rehearsal() {
        super("rehearsal");
        setDaemon(true);
    }

    @Override
    public void run() {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("rehearsal", PLAN), findings);
        PlanReview.of(plan, findings, Optional.of(Profile.FINAL), Optional.empty());
    }
}
