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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the paths that a plan names, and says why one leads to nothing that can be read. */
final class NamedFile {
    private static final Pattern COMMENT = Pattern.compile("\\h+//.*$");
    private static final Pattern QUOTED = Pattern.compile("^[\"'\u201C\u00AB]\\h*(.*?)\\h*[\"'\u201D\u00BB]$");
    private static final Pattern SEPARATOR = Pattern.compile("\\h*[,;]\\h*");

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
        Optional<Message> help = meant(path);
        if (resolution instanceof Resolution.Outside outside && help.isEmpty()) {
            refuse(path, word(outside.way()));
        } else {
            refuse(path, "missing", help.orElse(Message.of("named-file.missing.help")));
        }
        return Optional.empty();
    }

    /** What to write instead, if files are there that the path almost names. */
    private Optional<Message> meant(Phrase path) throws IOException {
        String text = path.text();
        Set<String> candidates = new LinkedHashSet<>();
        for (String name : List.of(text, COMMENT.matcher(text).replaceFirst(""))) {
            String plain = QUOTED.matcher(name).replaceFirst("$1");
            candidates.add(plain);
            candidates.add(plain + ".tomster");
        }
        candidates.remove(text);
        for (String candidate : candidates) {
            if (isThere(candidate, path)) {
                return Optional.of(Message.of("help.write").with("form", candidate));
            }
        }
        List<String> several = List.of(SEPARATOR.split(text, -1));
        boolean areThere = several.size() > 1;
        for (String one : several) {
            areThere = areThere && isThere(one, path);
        }
        return areThere ? Optional.of(Message.of("named-file.several.help")) : Optional.empty();
    }

    private boolean isThere(String candidate, Phrase path) throws IOException {
        return files.resolve(path.span().source(), candidate) instanceof Resolution.Inside;
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
        refuse(path, wording, Message.of("named-file." + wording + ".help"));
    }

    private void refuse(Phrase path, String wording, Message help) {
        Message message = Message.of("named-file." + wording).with("path", path.text());
        Finding finding = new Finding(rule, path.span(), message, Optional.of(help), Optional.empty());
        findings.add(path.isLiteral() ? finding.mended(path.span()) : finding);
    }
}
