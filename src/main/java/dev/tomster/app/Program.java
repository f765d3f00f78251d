package dev.tomster.app;

import java.util.Optional;

/** What is known of the program itself. */
public final class Program {
    private Program() {}

    /** The version of the release, or {@code dev} where the program does not run from its jar. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
