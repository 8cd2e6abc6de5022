import contract.LeaklessSplit;
import java.util.Locale;
import java.util.Random;

class MyLeaklessSplit implements LeaklessSplit {
    @Override
    public boolean[] heldOut(String[] sources, long seed) {
        boolean[] held = new boolean[sources.length];
        for (int i = 0; i < sources.length; i++) {
            String key = sources[i].strip().toLowerCase(Locale.ROOT);
            Random random = new Random(1_000_003 * seed + key.hashCode());
            held[i] = random.nextInt(5) == 0;
        }
        return held;
    }
}
