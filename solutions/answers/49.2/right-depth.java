import contract.NodeLevels;
import java.util.List;
import java.util.stream.IntStream;
import rnn.tree.Tree;

class MyNodeLevels implements NodeLevels {
    @Override
    public int[][] levels(Tree tree) {
        List<Tree> nodes = tree.postOrder();
        int[][] rows = new int[tree.depth() + 1][];
        for (int h = 0; h < rows.length; h++) {
            int height = h;
            rows[h] = IntStream.range(0, nodes.size())
                    .filter(i -> nodes.get(i).depth() == height)
                    .toArray();
        }
        return rows;
    }
}
