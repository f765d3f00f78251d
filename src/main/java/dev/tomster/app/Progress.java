package dev.tomster.app;

/** Is told what a long piece of work is about to do. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = what -> {};

    /** Hears of a file that is about to be read or written. */
    void begin(String what);
}
