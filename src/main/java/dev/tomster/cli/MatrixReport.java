package dev.tomster.cli;

import dev.tomster.app.MatrixJson;
import dev.tomster.app.MatrixText;
import dev.tomster.app.PlanMatrix;
import dev.tomster.app.RepositoryPaths;
import dev.tomster.diagnostic.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What plans cover, told to people or to programs. */
final class MatrixReport {
    /** The forms that are not made for findings alone. */
    static final Set<CheckReport.Format> FORMATS = EnumSet.of(CheckReport.Format.TEXT, CheckReport.Format.JSON);

    private MatrixReport() {}

    static void write(List<PlanMatrix> plans, CheckReport.Format format, Catalogue catalogue, Appendable out)
            throws IOException {
        if (format == CheckReport.Format.JSON) {
            MatrixJson.write(plans, RepositoryPaths.from(Path.of("")), out);
        } else {
            MatrixText.write(plans, catalogue, out);
        }
    }
}
