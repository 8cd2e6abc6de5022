// expects: Each label is one too small: symbol 1 is label 1, only the blank is taken out.
import contract.Collapse;
import java.util.stream.IntStream;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        return IntStream.range(0, path.length)
                .filter(t -> path[t] != 0 && (t == 0 || path[t] != path[t - 1]))
                .map(t -> path[t] - 1)
                .toArray();
    }
}
