package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Code;
import dev.tomster.model.Fact;
import dev.tomster.model.Plan;
import dev.tomster.render.Assets.Picture;
import dev.tomster.text.PlanFiles;
import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.Span;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pictures that a plan names, from inside its root only. */
final class Pictures {
    /** Larger files are left out. */
    private static final long LARGEST_FILE = 5_000_000;
    /** Larger pictures are left out; the size is read from the header first (threat S7). */
    private static final long MOST_PIXELS = 40_000_000;

    private final PlanFiles files;
    private final Findings findings;

    Pictures(PlanFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The pictures of a plan by the path that it names; one that cannot be used is reported and left out. */
    Map<String, Picture> read(Plan plan) throws IOException {
        Map<String, Picture> pictures = new HashMap<>();
        List<Fact> logos =
                plan.step("plan").flatMap(step -> step.fact("logo")).stream().toList();
        for (Fact fact : logos) {
            if (fact.entries().get(0).value() instanceof Code path) {
                picture(path.text(), fact.entries().get(0).span()).ifPresent(found -> pictures.put(path.text(), found));
            }
        }
        return Map.copyOf(pictures);
    }

    private Optional<Picture> picture(String path, Span span) throws IOException {
        Resolution resolution = files.resolve(span.source(), path);
        if (resolution instanceof Resolution.Outside) {
            return leaveOut("outside", path, span);
        }
        if (!(resolution instanceof Resolution.Inside inside) || !Files.isRegularFile(inside.path())) {
            return leaveOut("missing", path, span);
        }
        if (Files.size(inside.path()) > LARGEST_FILE) {
            return leaveOut("large", path, span);
        }
        byte[] bytes = read(inside.path());
        Optional<PictureHeader> header = PictureHeader.read(bytes);
        if (header.isEmpty()) {
            return leaveOut("format", path, span);
        }
        if ((long) header.get().width() * header.get().height() > MOST_PIXELS) {
            return leaveOut("large", path, span);
        }
        return Optional.of(header.get().picture(bytes));
    }

    private static byte[] read(Path file) throws IOException {
        // Not a channel, for the reason that SourceReader gives.
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    private Optional<Picture> leaveOut(String wording, String path, Span span) {
        findings.add(Finding.of(AppRules.PICTURE, span)
                .worded(wording)
                .with("path", path)
                .help(Message.of("picture." + wording + ".help")));
        return Optional.empty();
    }
}
