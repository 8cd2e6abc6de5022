package worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rnn.tree.Tree;
import worker.AnswerException.Kind;

/**
 * Trees cross from the root downward: a node's label, how many children it has, and the children. Each node is counted
 * and its depth looked at before anything is made of it, so a forged message can hold no more than a {@link Tree} may.
 */
final class TreeType implements ValueType<Tree> {
    @Override
    public void write(Tree tree, Outgoing out) throws IOException {
        write(tree, 0, out);
    }

    /**
     * A tree that was made by its constructor is neither too deep nor too large, but an answer may have other means.
     */
    private static void write(Tree node, int depth, Outgoing out) throws IOException {
        if (node == null) {
            throw unreadable("a tree with null instead of a child");
        }
        if (depth > Tree.MOST_DEPTH) {
            throw unreadable("a tree deeper than " + Tree.MOST_DEPTH + ", as if it contained itself");
        }
        out.take(1, Tree.class);
        out.writeText(node.label());
        out.writeInt(node.children().size());
        for (Tree child : node.children()) {
            write(child, depth + 1, out);
        }
    }

    @Override
    public Tree read(Incoming in) throws IOException {
        return read(in, 0);
    }

    private static Tree read(Incoming in, int depth) throws IOException {
        if (depth > Tree.MOST_DEPTH) {
            throw new IOException("a tree deeper than " + Tree.MOST_DEPTH);
        }
        in.take(1, Tree.class);
        String label = in.readText();
        int count = in.readLength();
        List<Tree> children = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            children.add(read(in, depth + 1));
        }
        return new Tree(label, children);
    }

    private static AnswerException unreadable(String what) {
        return new AnswerException(Kind.FAILED, "What your answer returned cannot be read: " + what + ".");
    }
}
