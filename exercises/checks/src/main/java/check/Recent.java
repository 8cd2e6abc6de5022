package check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The values that were used last, by their keys. Several threads may ask.
 *
 * @param <K> a key
 * @param <V> a value
 */
final class Recent<K, V> {
    private final Map<K, V> values;

    /**
     * Remembers nothing yet.
     *
     * @param most how many values it keeps
     */
    Recent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key, made anew if it has been forgotten. */
    synchronized V get(K key, Supplier<V> made) {
        V value = values.get(key);
        if (value == null) {
            value = made.get();
            values.put(key, value);
        }
        return value;
    }
}
