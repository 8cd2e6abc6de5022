import contract.NodeLevels;
import java.util.ArrayList;
import java.util.List;
import rnn.tree.Tree;

class MyNodeLevels implements NodeLevels {
    private final List<List<Integer>> rows = new ArrayList<>();
    private int next;

    @Override
    public int[][] levels(Tree tree) {
        rows.clear();
        next = 0;
        visit(tree);
        int[][] levels = new int[rows.size()][];
        for (int h = 0; h < levels.length; h++) {
            levels[h] = rows.get(h).stream().mapToInt(i -> i).toArray();
        }
        return levels;
    }

    private int visit(Tree node) {
        int height = 0;
        for (Tree child : node.children()) {
            height = Math.max(height, 1 + visit(child));
        }
        while (rows.size() <= height) {
            rows.add(new ArrayList<>());
        }
        rows.get(height).add(next++);
        return height;
    }
}
