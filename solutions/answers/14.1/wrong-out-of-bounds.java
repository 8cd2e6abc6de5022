// expects: The first frame has no frame before it: t − 1 is −1 there.
import contract.Collapse;
import java.util.ArrayList;
import java.util.List;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        List<Integer> said = new ArrayList<>();
        for (int t = 0; t < path.length; t++) {
            if (path[t] != 0 && path[t] != path[t - 1]) {
                said.add(path[t]);
            }
        }
        return said.stream().mapToInt(i -> i).toArray();
    }
}
