package dev.tomster.app;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Teaches the git of one repository, on one machine, to compare and to merge plans. */
public final class GitSetup {
    /** What the shared file says of plans; without it git never asks for what is set up here. */
    public static final String ATTRIBUTES = "*.tomster text eol=lf diff=tomster merge=tomster";

    private static final String FILE = ".gitattributes";
    private static final String PLAN = "a.tomster";
    /** The heads of hunks: steps, and items by kind and name. */
    private static final String HEADS = "^([^[:space:]/|-].*|  [^[:space:]:|/-]+ [^[:space:]:]+ ?:.*)$";

    /** What was found of the line in {@code .gitattributes}. */
    public enum Attributes {
        /** It was there. */
        KNOWN,
        /** There was no such file, and now there is one. */
        WRITTEN,
        /** There is a file that does not say it; it was left alone. */
        MISSING
    }

    /**
     * What was done.
     *
     * @param written the keys of the configuration with their values
     */
    public record Outcome(Map<String, String> written, Attributes attributes, Path file) {}

    private GitSetup() {}

    /**
     * Writes the configuration.
     *
     * @param command how a shell calls this program
     * @return nothing if the folder is in no repository with a work tree
     * @throws IOException if there is no git, or if it may not write its configuration
     */
    public static Optional<Outcome> write(Path folder, String command) throws IOException {
        Optional<String> top = new GitProgram(folder).run("rev-parse", "--show-toplevel");
        if (top.isEmpty()) {
            return Optional.empty();
        }
        GitProgram git = new GitProgram(Path.of(top.get()));
        Map<String, String> settings = settings(command);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (git.run("config", "--local", setting.getKey(), setting.getValue())
                    .isEmpty()) {
                throw new IOException("git config --local " + setting.getKey() + " was refused");
            }
        }
        Path file = Path.of(top.get()).resolve(FILE);
        return Optional.of(new Outcome(settings, attributes(git, file), file));
    }

    private static Map<String, String> settings(String command) {
        Map<String, String> settings = new LinkedHashMap<>();
        // A file that nobody can show any more would make git give up: then it is shown as it is.
        settings.put("diff.tomster.textconv", "f() { " + command + " fmt --print \"$1\" || cat \"$1\"; }; f");
        settings.put("diff.tomster.cachetextconv", "true");
        settings.put("diff.tomster.xfuncname", HEADS);
        settings.put("merge.tomster.name", "plans by items and properties");
        // Where the program is missing or fails, git merges lines: otherwise it would keep one side only.
        settings.put(
                "merge.tomster.driver",
                command + " merge --marker-size %L --path %P --ours %X --theirs %Y %O %A %B"
                        + " || { test $? -eq 1 && exit 1; git merge-file --marker-size=%L %A %O %B; }");
        return settings;
    }

    private static Attributes attributes(GitProgram git, Path file) throws IOException {
        Optional<String> said = git.run("check-attr", "diff", "merge", "--", PLAN);
        boolean isKnown = said.filter(lines -> lines.contains("diff: tomster") && lines.contains("merge: tomster"))
                .isPresent();
        if (isKnown || Files.exists(file)) {
            return isKnown ? Attributes.KNOWN : Attributes.MISSING;
        }
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write((ATTRIBUTES + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Attributes.WRITTEN;
    }
}
