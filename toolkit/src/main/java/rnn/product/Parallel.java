package rnn.product;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Splits work into one share per core. If numbers are added across items, the order of the additions must not depend on
 * the shares: machines differ in their number of cores, and the same seed must give the same numbers on all of them.
 */
public final class Parallel {
    private static final int CORES = Math.min(16, Runtime.getRuntime().availableProcessors());

    /**
     * How many nanoseconds a thread waits awake for work. Waking a thread takes longer than many a share, above all on
     * a virtual machine.
     */
    private static final long AWAKE = 1_000_000;

    /** How many times a thread that waits awake looks for work before it offers its core to others. */
    private static final int SPINS = 32;

    /**
     * How many nanoseconds of work are worth a thread. Handing work to a thread that waits awake, and waiting for its
     * end, took 600 to 2,300 (median of 4,000 empty shares, two Zen 4 cores). If all of the work takes less than twice
     * this, one thread does it.
     */
    private static final double WORTH = 10_000;

    /**
     * How many nanoseconds one multiplication and sum takes in a product on vectors: about 100 GF/s on 512 bits. If it
     * takes longer, even a smaller share is worth a thread.
     */
    public static final double PRODUCT = 0.02;

    private static final ExecutorService WORKERS = workers(Math.max(1, CORES - 1));

    private Parallel() {}

    /** Work on a range of items. */
    public interface Share {
        /**
         * Does the work.
         *
         * @param index the number of the share, from 0
         * @param from the first item
         * @param to the item after the last
         */
        void run(int index, int from, int to);
    }

    /**
     * {@return the number of shares into which {@link #run} splits the items}
     *
     * @param items how many items
     * @param grain as for {@link #run}
     */
    public static int shares(int items, int grain) {
        return Math.max(1, Math.min(CORES, items / grain));
    }

    /**
     * {@return how many items are worth a thread: the grain for {@link #run}} This is the only estimate of what threads
     * cost; whoever splits work says how long an item takes.
     *
     * @param nanoseconds roughly how long one item takes on one thread
     */
    public static int grain(double nanoseconds) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.ceil(WORTH / nanoseconds)));
    }

    /**
     * Runs the work on all items, an equal share on each core, and waits for the end.
     *
     * @param items how many items
     * @param grain how many items are worth a thread: no share is smaller, unless there are fewer items
     * @param share the work; a share must not touch what another share writes
     */
    public static void run(int items, int grain, Share share) {
        int shares = shares(items, grain);
        if (shares == 1) {
            share.run(0, 0, items);
            return;
        }
        Work work = new Work(items, shares, share);
        for (int i = 1; i < shares; i++) {
            WORKERS.execute(work);
        }
        try {
            share.run(0, 0, begin(items, shares, 1));
        } finally {
            work.run(); // what no other thread has begun: on a busy machine they come late
            awaitUninterruptibly(work.open);
        }
        Throwable failure = work.failure.get();
        if (failure instanceof IllegalArgumentException wrongInput) {
            throw wrongInput; // the caller sees why, whichever share found it
        }
        if (failure != null) {
            throw new IllegalStateException("a share of the work failed", failure);
        }
    }

    private static ExecutorService workers(int count) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new Tasks(), task -> {
            Thread thread = new Thread(task, "rnn worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The shares of one call. Each is done once, by the first thread that is free. */
    private static final class Work implements Runnable {
        private final int items;
        private final int shares;
        private final Share share;
        private final AtomicInteger latest = new AtomicInteger(); // the share that was begun last; 0 is the caller's
        private final CountDownLatch open;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Work(int items, int shares, Share share) {
            this.items = items;
            this.shares = shares;
            this.share = share;
            open = new CountDownLatch(shares - 1);
        }

        /** Does shares until each has been begun by somebody. */
        @Override
        public void run() {
            for (int index = latest.incrementAndGet(); index < shares; index = latest.incrementAndGet()) {
                doShare(index);
            }
        }

        private void doShare(int index) {
            try {
                share.run(index, begin(items, shares, index), begin(items, shares, index + 1));
            } catch (RuntimeException | Error e) {
                failure.set(e);
            } finally {
                open.countDown();
            }
        }
    }

    /** The queue of work that waits for a thread. */
    private static final class Tasks extends LinkedBlockingQueue<Runnable> {
        @Override
        public Runnable take() throws InterruptedException {
            awaitAwake(() -> !isEmpty());
            return super.take();
        }
    }

    /**
     * Returns as soon as the condition holds, or when it is time to sleep. Whoever else needs the core gets it
     * meanwhile: on an idle machine that costs a call of the system now and then, on a busy one it saves most of what
     * the waiting would take.
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: a hint is all that this needs
    private static void awaitAwake(BooleanSupplier holds) {
        long asleep = System.nanoTime() + AWAKE;
        while (!holds.getAsBoolean() && System.nanoTime() < asleep) {
            for (int i = 0; i < SPINS && !holds.getAsBoolean(); i++) {
                Thread.onSpinWait();
            }
            Thread.yield();
        }
    }

    private static int begin(int items, int shares, int index) {
        return (int) ((long) items * index / shares);
    }

    /** An interrupt must not leave a step half done. It is kept for the training loop, which checks for it. */
    private static void awaitUninterruptibly(CountDownLatch done) {
        awaitAwake(() -> done.getCount() == 0);
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
