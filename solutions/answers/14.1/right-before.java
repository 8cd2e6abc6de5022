import contract.Collapse;
import java.util.Arrays;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        int[] said = new int[path.length];
        int count = 0;
        int before = 0;
        for (int symbol : path) {
            if (symbol != 0 && symbol != before) {
                said[count++] = symbol;
            }
            before = symbol;
        }
        return Arrays.copyOf(said, count);
    }
}
