import contract.LeaklessSplit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

class MyLeaklessSplit implements LeaklessSplit {
    @Override
    public boolean[] heldOut(String[] sources, long seed) {
        Map<String, Boolean> sides = new HashMap<>();
        boolean[] held = new boolean[sources.length];
        for (int i = 0; i < sources.length; i++) {
            String key = sources[i].strip().toUpperCase(Locale.ROOT);
            held[i] = sides.computeIfAbsent(key, k -> new SplittableRandom(seed * 31 + k.hashCode()).nextDouble() < 0.15);
        }
        return held;
    }
}
