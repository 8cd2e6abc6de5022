package check.ex49;

import check.Draw;
import java.util.ArrayList;
import java.util.List;
import rnn.tree.Tree;

/** Random trees. */
final class Trees {
    private Trees() {}

    /**
     * {@return a random tree}
     *
     * @param draw the source
     * @param leaves how many leaves it has
     * @param most the most children of a node, 2 or 3
     * @param labels how many labels there are for leaves: numbers from 0
     */
    static Tree drawn(Draw draw, int leaves, int most, int labels) {
        if (leaves == 1) {
            Tree leaf = new Tree("" + draw.size(0, labels - 1));
            return draw.size(0, 3) == 0 ? new Tree("", leaf) : leaf;
        }
        List<Tree> children = new ArrayList<>();
        int left = leaves;
        int parts = Math.min(leaves, draw.size(2, most));
        for (int part = parts; part > 1; part--) {
            int size = draw.size(1, left - part + 1);
            children.add(drawn(draw, size, most, labels));
            left -= size;
        }
        children.add(drawn(draw, left, most, labels));
        return new Tree("", children);
    }
}
