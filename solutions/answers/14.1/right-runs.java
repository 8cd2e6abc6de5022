import contract.Collapse;
import java.util.ArrayList;
import java.util.List;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        List<Integer> said = new ArrayList<>();
        int t = 0;
        while (t < path.length) {
            int symbol = path[t];
            while (t < path.length && path[t] == symbol) {
                t++;
            }
            if (symbol != 0) {
                said.add(symbol);
            }
        }
        return said.stream().mapToInt(Integer::intValue).toArray();
    }
}
