package dev.tomster.cli;

/** What the exit status of the program says. A contract: scripts rely on it. */
final class ExitStatus {
    static final int DONE = 0;
    /** The plan has findings at or above the severity that was asked for. */
    static final int FINDINGS = 1;

    static final int WRONG_USAGE = 2;
    /** A file could not be read or written, or a fault of the program. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
