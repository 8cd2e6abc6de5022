import contract.LeaklessSplit;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

class MyLeaklessSplit implements LeaklessSplit {
    @Override
    public boolean[] heldOut(String[] sources, long seed) {
        boolean[] held = new boolean[sources.length];
        for (int i = 0; i < sources.length; i++) {
            held[i] = number(sources[i].toLowerCase().trim(), seed) % 100 < 20;
        }
        return held;
    }

    private long number(String key, long seed) {
        CRC32 sum = new CRC32();
        sum.update((seed + ":" + key).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
