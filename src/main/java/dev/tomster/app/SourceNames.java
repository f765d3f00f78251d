package dev.tomster.app;

import dev.tomster.model.Plan;
import dev.tomster.render.Assets.SourceFile;
import dev.tomster.text.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the files that a plan is made of so that they find each other again wherever they are put together. */
final class SourceNames {
    private SourceNames() {}

    /** The files with their paths below the nearest folder that holds them all: the folders above are nobody's concern. */
    static List<SourceFile> of(Plan plan) {
        List<Source> sources = new ArrayList<>(plan.sources());
        plan.resultsFile().ifPresent(sources::add);
        List<Path> folders = sources.stream()
                .flatMap(source -> source.file().map(Path::getParent).stream())
                .toList();
        Optional<Path> common = folders.stream().reduce(SourceNames::common);
        return sources.stream()
                .map(source -> new SourceFile(name(source, common), source))
                .toList();
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common) && common.getParent() != null) {
            common = common.getParent();
        }
        return common;
    }

    private static String name(Source source, Optional<Path> folder) {
        Path path = source.file().isPresent() && folder.isPresent()
                ? folder.get().relativize(source.file().get())
                : Path.of(source.name()).getFileName();
        return path.toString().replace('\\', '/');
    }
}
