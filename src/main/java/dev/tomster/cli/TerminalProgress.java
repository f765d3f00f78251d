package dev.tomster.cli;

import dev.tomster.app.Progress;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Shows what is being done on the last line of a terminal, once it takes longer than a second. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PATIENCE_MILLIS = 1_000;

    private final PrintWriter err;
    private final boolean isShown;
    private final Timer timer;
    private String current = "";
    private boolean isDue;
    private boolean isDirty;

    TerminalProgress(Console console) {
        this.err = console.err();
        this.isShown = console.showsProgress();
        this.timer = new Timer("progress", true);
        if (isShown) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            due();
                        }
                    },
                    PATIENCE_MILLIS);
        }
    }

    private synchronized void due() {
        isDue = true;
        show();
    }

    @Override
    public synchronized void begin(String what) {
        current = what;
        if (isDue) {
            show();
        }
    }

    private void show() {
        err.print("\r\u001B[K" + current + " \u2026");
        err.flush();
        isDirty = true;
    }

    /** Takes the line away, before something else is written. */
    synchronized void clear() {
        if (isDirty) {
            err.print("\r\u001B[K");
            err.flush();
            isDirty = false;
        }
    }

    @Override
    public void close() {
        timer.cancel();
        clear();
    }
}
