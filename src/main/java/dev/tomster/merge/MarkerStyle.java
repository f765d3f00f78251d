package dev.tomster.merge;

/**
 * How conflicts are marked.
 *
 * @param size how many characters a marker has, from 1; git asks for more where files hold markers already
 * @param ours what our side is called
 * @param theirs what the other side is called
 */
public record MarkerStyle(int size, String ours, String theirs) {
    /** The markers that git writes where nobody asks for others. */
    public static final int USUAL_SIZE = 7;

    String begin() {
        return "<".repeat(size) + " " + ours;
    }

    String middle() {
        return "=".repeat(size);
    }

    String end() {
        return ">".repeat(size) + " " + theirs;
    }
}
