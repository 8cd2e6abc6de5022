// expects: Only labels that stay for two frames are said in your answer: one frame is enough.
import contract.Collapse;
import java.util.stream.IntStream;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        return IntStream.range(1, path.length)
                .filter(t -> path[t] != 0 && path[t] == path[t - 1] && (t == 1 || path[t] != path[t - 2]))
                .map(t -> path[t])
                .toArray();
    }
}
