package dev.tomster.app.review;

import java.io.IOException;
import java.util.List;

/** A form in which comparisons are told. */
public interface DiffForm {

    /**
     * Writes reports, one for each plan.
     *
     * @throws IOException if the output refuses them
     */
    void write(List<Report> reports, Appendable out) throws IOException;
}
