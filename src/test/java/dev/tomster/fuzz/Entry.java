package dev.tomster.fuzz;

import java.io.IOException;

/** Where the fuzzer comes in: it calls these two methods by their names. */
public final class Entry {
    private static Target target = Target.READER;

    private Entry() {}

    /** Called once, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0]);
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        target.take(input);
    }
}
