package dev.tomster.check.rule;

/** One thing that makes a strategy false or weak, and how it shows in a plan. Rules have no state. */
public interface PlanRule {

    /** What is fixed of the rule. */
    Definition definition();

    /** Tells where the rule is broken. */
    void check(Strategy strategy, Report report);
}
