package dev.tomster.diagnostic;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The plan contradicts itself or cannot be read: a document made from it would be false. */
    ERROR,
    /** Something that the authors of the model say a strategy needs. */
    WARNING,
    /** A rule of thumb. */
    INFO;

    /** The identifier in machine formats and on the command line. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** True if this weighs as much as the other or more. */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
