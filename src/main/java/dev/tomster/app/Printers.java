package dev.tomster.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Prints documents side by side, since a paper takes longer than all others together. */
final class Printers implements AutoCloseable {
    /** More would print at once what does not fit into memory together. */
    private static final int MOST = 2;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.min(MOST, Runtime.getRuntime().availableProcessors()), work -> {
                Thread thread = new Thread(work, "printer");
                thread.setDaemon(true);
                return thread;
            });

    /** Begins to print. */
    Future<byte[]> print(Callable<byte[]> document) {
        return threads.submit(document);
    }

    /**
     * Waits for a document.
     *
     * @throws IOException what printing it has thrown, as is every other exception
     */
    static byte[] await(Future<byte[]> document) throws IOException {
        try {
            return document.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.toString());
        }
    }

    /** What was thrown in another thread, to be thrown in this one. An error is thrown at once. */
    static RuntimeException unchecked(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
    }

    /** Gives up what is not printed yet: something else has failed. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
