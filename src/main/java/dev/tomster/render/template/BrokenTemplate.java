package dev.tomster.render.template;

import java.io.IOException;

/** A template of the user's that cannot be printed. Nothing is written then. */
public final class BrokenTemplate extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /**
     * @param file the template, as its user calls it
     * @param line from 1; 0 if no line of it is to blame
     * @param cause what is wrong, as the library says it
     */
    public BrokenTemplate(String file, int line, String cause) {
        super(cause);
        this.file = file;
        this.line = line;
    }

    /** {@code templates/paper/document.ftl:12}. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
