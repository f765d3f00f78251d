package dev.tomster.check.rule;

/** Why a rule speaks, which decides how much it weighs in a draft and in a final plan. */
public enum Nature {
    /** Two things are stated that cannot both be true. It is told of unfinished plans, too. */
    CONTRADICTION,
    /** Something is not stated that the authors of the model say a strategy needs. */
    GAP,
    /** What is stated is known to fail, or a rule of thumb speaks against it. */
    ADVICE
}
