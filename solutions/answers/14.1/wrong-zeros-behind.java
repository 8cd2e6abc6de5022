// expects: Behind the labels stand zeros: the array has one place for each label.
import contract.Collapse;
import java.util.stream.IntStream;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        return java.util.Arrays.copyOf(IntStream.range(0, path.length)
                .filter(t -> path[t] != 0 && (t == 0 || path[t] != path[t - 1]))
                .map(t -> path[t])
                .toArray(), path.length);
    }
}
