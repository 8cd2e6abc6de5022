package io.github.spencerpark.ijava;

/** Plays a notebook's kernel for the tests that need one; for other tests there is none. */
public final class IJava {
    private static Object kernel;

    private IJava() {}

    /** {@return the kernel that runs, or null} */
    public static Object getKernelInstance() {
        return kernel;
    }

    /** Begins or, with null, ends a kernel. */
    public static void run(Object started) {
        kernel = started;
    }
}
