package dev.tomster.diagnostic;

import java.io.IOException;
import java.util.List;

/** A form in which findings are told. */
public interface Reporter {

    /**
     * Writes the findings.
     *
     * @param findings in the order in which they are told
     * @throws IOException if the output refuses them
     */
    void report(List<Finding> findings, Appendable out) throws IOException;
}
