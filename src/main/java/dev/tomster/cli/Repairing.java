package dev.tomster.cli;

import dev.tomster.app.PlanFixer;
import dev.tomster.check.rule.Profile;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code check --fix}: makes the repairs that need no thought, and says which. Loaded only when it is asked for. */
final class Repairing {
    private Repairing() {}

    /** @param out where it is said what was repaired */
    static void of(
            List<Path> plans,
            Optional<Path> root,
            Optional<Profile> profile,
            Optional<LocalDate> today,
            Catalogue catalogue,
            PrintWriter out)
            throws IOException {
        List<Finding> fixed = new ArrayList<>();
        for (Path plan : plans) {
            fixed.addAll(PlanFixer.fix(plan, root, profile, today));
        }
        if (!fixed.isEmpty()) {
            out.println(catalogue.count("cli.check.fixed", fixed.size()));
            new TextReporter(catalogue, false).repaired(fixed, out);
            out.println();
        }
    }
}
