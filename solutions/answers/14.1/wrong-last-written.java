// expects: The blanks are taken out before the neighbours are merged: a doubled letter becomes a single one.
import contract.Collapse;
import java.util.ArrayList;
import java.util.List;

class MyCollapse implements Collapse {
    @Override
    public int[] labels(int[] path) {
        List<Integer> said = new ArrayList<>();
        for (int symbol : path) {
            if (symbol != 0 && (said.isEmpty() || said.get(said.size() - 1) != symbol)) {
                said.add(symbol);
            }
        }
        return said.stream().mapToInt(i -> i).toArray();
    }
}
