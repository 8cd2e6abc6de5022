import contract.NodeLevels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import rnn.tree.Tree;

class MyNodeLevels implements NodeLevels {
    @Override
    public int[][] levels(Tree tree) {
        List<Tree> nodes = tree.postOrder();
        int[] heights = new int[nodes.size()];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < heights.length; i++) {
            int highest = -1;
            for (int child = 0; child < nodes.get(i).children().size(); child++) {
                highest = Math.max(highest, waiting.pop());
            }
            heights[i] = highest + 1;
            waiting.push(heights[i]);
        }
        return IntStream.rangeClosed(0, heights[heights.length - 1])
                .mapToObj(h -> IntStream.range(0, heights.length).filter(i -> heights[i] == h).toArray())
                .toArray(int[][]::new);
    }
}
