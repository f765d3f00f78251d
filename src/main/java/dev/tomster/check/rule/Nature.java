package dev.tomster.check.rule;

/** Why a rule speaks, which decides how much it weighs in a draft and in a final plan. */
public enum Nature {
    /** Two things are stated that cannot both be true. It is told of unfinished plans, too. */
    CONTRADICTION,
    /** Something is not stated that the authors of the model say a strategy needs. */
    GAP,
    /** Something is stated as not decided yet: a draft may say so, an approved plan may not. */
    UNDECIDED,
    /** What is stated is known to fail, or a rule of thumb speaks against it. */
    ADVICE
}
