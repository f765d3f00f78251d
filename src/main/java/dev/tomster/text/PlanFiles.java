package dev.tomster.text;

import dev.tomster.text.PlanRoot.Resolution;
import java.io.IOException;
import java.nio.file.Path;

/** Where the files of a plan come from: the disk, and whatever else holds plans. */
public interface PlanFiles {

    /**
     * Reads a file that may be missing, a folder, or no text.
     *
     * @param name the name that findings show
     * @throws IOException if the file is there but the system refuses it
     */
    Reading read(Path file, String name) throws IOException;

    /**
     * Follows a path that a plan names.
     *
     * @param from the file that names it; what is in no file names no other
     * @param path relative to that file's folder
     */
    Resolution resolve(Source from, String path) throws IOException;
}
