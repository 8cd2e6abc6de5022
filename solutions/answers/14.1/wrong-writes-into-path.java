// expects: Your answer writes into path
import contract.Collapse;
import java.util.Arrays;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        for (int t = path.length - 1; t > 0; t--) {
            path[t] = path[t] == path[t - 1] ? 0 : path[t];
        }
        return Arrays.stream(path).filter(symbol -> symbol != 0).toArray();
    }
}
