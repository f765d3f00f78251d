package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Follows the paths that a plan names, and says why one leads to nothing that can be read. */
final class NamedFile {
    private final PlanFiles files;
    private final Rule rule;
    private final Findings findings;

    /** @param rule that is broken by a path that leads to no text */
    NamedFile(PlanFiles files, Rule rule, Findings findings) {
        this.files = files;
        this.rule = rule;
        this.findings = findings;
    }

    /** The file that a path leads to; none if it leads to none that may be read, which is reported. */
    Optional<Path> find(Phrase path) throws IOException {
        Resolution resolution = files.resolve(path.span().source(), path.text());
        if (resolution instanceof Resolution.Inside inside) {
            return Optional.of(inside.path());
        }
        refuse(path, resolution instanceof Resolution.Outside outside ? word(outside.way()) : "missing");
        return Optional.empty();
    }

    /** What is in the file; none if that is no text, which is reported. */
    Optional<Reading> read(Phrase path, Path file) throws IOException {
        Reading reading = files.read(file, name(path));
        if (!reading.hasText()) {
            refuse(path, word(reading.obstacle().orElseThrow()));
            return Optional.empty();
        }
        return Optional.of(reading);
    }

    /** The path of the file as somebody would type it who typed that of the file in which it is named. */
    private static String name(Phrase path) {
        Path file = Path.of(path.span().source().name()).resolveSibling(path.text());
        return file.normalize().toString().replace('\\', '/');
    }

    static String word(Enum<?> obstacle) {
        return obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void refuse(Phrase path, String wording) {
        Message message = Message.of("named-file." + wording).with("path", path.text());
        Message help = Message.of("named-file." + wording + ".help");
        findings.add(new Finding(rule, path.span(), message, Optional.of(help), Optional.empty()));
    }
}
