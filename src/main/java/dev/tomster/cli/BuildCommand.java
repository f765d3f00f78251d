package dev.tomster.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tomster build}: the documents of plans. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Write the documents of plans.")
final class BuildCommand implements Callable<Integer> {
    private final Tomster tomster;

    @Parameters(arity = "1..*", paramLabel = "PLAN", description = "The plans' main files.")
    private List<Path> plans = List.of();

    BuildCommand(Tomster tomster) {
        this.tomster = tomster;
    }

    @Override
    public Integer call() {
        tomster.console().out().println(plans);
        return ExitStatus.DONE;
    }
}
