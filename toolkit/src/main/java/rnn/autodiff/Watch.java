package rnn.autodiff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects values that a computation names but does not return, such as the gates of a cell. A formula names a value
 * with {@link Var#as}; that does nothing unless somebody watches.
 *
 * <pre>{@code
 * Map<String, List<Var>> seen = Watch.during(() -> cell.step(x, before));
 * seen.get("f").get(0);   // the forget gate
 * }</pre>
 */
public final class Watch {
    private static final ThreadLocal<Map<String, List<Var>>> SEEN = new ThreadLocal<>();

    private Watch() {}

    /**
     * {@return all values that were named while a computation ran on this thread, by name, in the order in which the
     * names first appeared}
     *
     * @param computation runs once; if it watches something itself, those values are seen only there
     */
    public static Map<String, List<Var>> during(Runnable computation) {
        Map<String, List<Var>> outer = SEEN.get();
        Map<String, List<Var>> seen = new LinkedHashMap<>();
        SEEN.set(seen);
        try {
            computation.run();
        } finally {
            SEEN.set(outer);
        }
        return Collections.unmodifiableMap(seen);
    }

    static void see(String name, Var value) {
        Map<String, List<Var>> seen = SEEN.get();
        if (seen != null) {
            seen.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        }
    }
}
