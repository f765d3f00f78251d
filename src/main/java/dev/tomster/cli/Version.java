package dev.tomster.cli;

import dev.tomster.app.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"tomster " + Program.version()};
    }
}
