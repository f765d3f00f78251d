package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.render.paper.EmbeddedSources;
import dev.tomster.render.paper.EmbeddedSources.EmbeddedSource;
import dev.tomster.render.paper.EmbeddedSources.Extraction;
import dev.tomster.text.Source;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes the sources of a plan out of its white paper. */
public final class SourceExtractor {
    /** Larger files are refused unread (threat S7: resource exhaustion). */
    private static final int LARGEST_PAPER = 100_000_000;

    /**
     * What came of it.
     *
     * @param files what lies there now; nothing if there are findings
     */
    public record Outcome(List<Finding> findings, List<Path> files) {}

    private final Path paper;
    private final Path out;

    private SourceExtractor(Path paper, Path out) {
        this.paper = paper;
        this.out = out;
    }

    /**
     * Writes the sources of a paper below a folder, all or none. A file that is there already is left as it is if it is the
     * same, and is a finding otherwise.
     *
     * @throws IOException if the system refuses a file
     */
    public static Outcome extract(Path paper, Path out) throws IOException {
        return new SourceExtractor(paper, out).extract();
    }

    private Outcome extract() throws IOException {
        if (!Files.exists(paper)) {
            return refused("missing");
        }
        if (!Files.isRegularFile(paper)) {
            return refused("not-a-file");
        }
        if (Files.size(paper) > LARGEST_PAPER) {
            return refused("too-large");
        }
        Extraction extraction = EmbeddedSources.read(read(paper));
        if (extraction instanceof Extraction.Refused refused) {
            return refused(refused.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return write(((Extraction.Found) extraction).sources());
    }

    private Outcome write(List<EmbeddedSource> sources) throws IOException {
        Optional<Finding> objection = objection(sources);
        if (objection.isPresent()) {
            return new Outcome(List.of(objection.get()), List.of());
        }
        try (Outputs outputs = new Outputs()) {
            for (EmbeddedSource source : sources) {
                Path file = out.resolve(source.name());
                if (!Files.exists(file)) {
                    outputs.write(file, source.bytes());
                }
            }
            outputs.commit();
        }
        return new Outcome(
                List.of(),
                sources.stream().map(source -> out.resolve(source.name())).toList());
    }

    /** The first thing that is wrong with the names or the places of the files; nothing is written before it is mended. */
    private Optional<Finding> objection(List<EmbeddedSource> sources) throws IOException {
        Set<String> names = new HashSet<>();
        for (EmbeddedSource source : sources) {
            if (!ForeignName.isHarmless(source.name())) {
                return Optional.of(finding("name").with("name", source.name()));
            }
            if (!names.add(ForeignName.folded(source.name()))) {
                return Optional.of(finding("twice").with("name", source.name()));
            }
            Optional<String> place = place(out.resolve(source.name()), source);
            if (place.isPresent()) {
                return Optional.of(finding(place.get())
                        .with("name", out.resolve(source.name()).toString()));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the place of a file: something else lies there, or a link on the way leads somewhere else. */
    private Optional<String> place(Path file, EmbeddedSource source) throws IOException {
        for (Path at = file; at != null && !at.equals(out); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return Optional.of("link");
            }
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        boolean isSame = Files.isRegularFile(file) && Arrays.equals(read(file), source.bytes());
        return isSame ? Optional.empty() : Optional.of("exists");
    }

    private static byte[] read(Path file) throws IOException {
        // Not a channel, for the reason that SourceReader gives.
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readNBytes(LARGEST_PAPER);
        }
    }

    private Outcome refused(String wording) {
        return new Outcome(List.of(finding(wording)), List.of());
    }

    private Finding finding(String wording) {
        return Finding.of(AppRules.PAPER, new Source(paper.toString(), "").span(0, 0))
                .worded(wording)
                .help(Message.of("paper." + wording + ".help"));
    }
}
