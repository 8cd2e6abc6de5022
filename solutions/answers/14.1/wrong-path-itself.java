// expects: Nothing is merged or taken out: this is the path.
import contract.Collapse;
import java.util.stream.IntStream;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        return IntStream.range(0, path.length)
                .map(t -> path[t])
                .toArray();
    }
}
