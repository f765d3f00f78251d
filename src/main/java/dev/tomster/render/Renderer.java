package dev.tomster.render;

import dev.tomster.view.Document;
import java.io.IOException;

/** Prints a document in one format. */
public interface Renderer {

    /** The ending of the file's name, without the dot. */
    String extension();

    /**
     * Prints a document. The same document gives the same bytes.
     *
     * @throws IOException if the format's library fails to write
     */
    byte[] render(Document document, Assets assets) throws IOException;
}
