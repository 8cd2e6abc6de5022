package rnn.array;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Splits work into one share a core. The shares depend on the number of cores alone, so that the same machine always
 * adds the same numbers in the same order, idle or loaded.
 */
public final class Parallel {
    private static final int CORES = Math.min(16, Runtime.getRuntime().availableProcessors());

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(Math.max(1, CORES - 1), task -> {
        Thread thread = new Thread(task, "rnn worker");
        thread.setDaemon(true);
        return thread;
    });

    private Parallel() {}

    /** Work on a range of items. */
    public interface Share {
        /**
         * Does the work.
         *
         * @param index which share it is, from 0
         * @param from the first item
         * @param to the item after the last
         */
        void run(int index, int from, int to);
    }

    /**
     * {@return into how many shares {@link #run} splits the items}
     *
     * @param items how many
     * @param grain as for {@link #run}
     */
    public static int shares(int items, int grain) {
        return Math.max(1, Math.min(CORES, items / grain));
    }

    /**
     * Runs the work on all items, an equal share on each core, and waits for the end.
     *
     * @param items how many
     * @param grain how many items are worth a thread: no share is smaller, unless there are fewer items
     * @param share the work, which must not touch what another share writes
     */
    public static void run(int items, int grain, Share share) {
        int shares = shares(items, grain);
        CountDownLatch open = new CountDownLatch(shares - 1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int i = 1; i < shares; i++) {
            int index = i;
            WORKERS.execute(() -> {
                try {
                    share.run(index, begin(items, shares, index), begin(items, shares, index + 1));
                } catch (RuntimeException | Error e) {
                    failure.set(e);
                } finally {
                    open.countDown();
                }
            });
        }
        try {
            share.run(0, 0, begin(items, shares, 1));
        } finally {
            awaitUninterruptibly(open);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("a share of the work failed", failure.get());
        }
    }

    private static int begin(int items, int shares, int index) {
        return (int) ((long) items * index / shares);
    }

    /** An interrupt must not leave a step half done: it is kept for the training loop, which looks for it. */
    private static void awaitUninterruptibly(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
