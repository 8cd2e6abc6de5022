package check.ex49;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import contract.ExclusiveTree;
import contract.ExclusiveWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nd4j.linalg.factory.Nd4j;
import rnn.tree.Formula;
import rnn.tree.Tree;
import worker.Numbers;

/** Task 49.4: judged by the trees whose truth the network says, whatever its weights. */
public final class ExclusiveTreeCheck extends TaskCheck<ExclusiveTree> {
    private static final List<String> PAIRS = List.of("F^F", "F^T", "T^F", "T^T");

    /** What each mistake judges wrongly, of the four pairs. */
    private static final Map<Set<String>, String> MISTAKES = Map.of(
            Set.of("T^T"), "or",
            Set.of("F^T", "T^F", "T^T"), "and",
            Set.of("F^F"), "nand",
            Set.of("F^T", "T^T"), "left-only",
            Set.of("T^F", "T^T"), "right-only",
            Set.of("F^F", "F^T", "T^F", "T^T"), "turned");

    /** Two numbers: at least one of both, and not both. A node is true if both of them are. */
    private static final ExclusiveTree ANSWER = () -> new ExclusiveWeights(
            Nd4j.createFromArray(new float[][] {{-1, 1}, {1, 1}}),
            Nd4j.createFromArray(new float[][] {{3, -3}, {3, -3}, {3, -3}, {3, -3}}),
            Nd4j.createFromArray(-3f, 9f),
            Nd4j.createFromArray(1f, 1f),
            -1);

    /** For the exercise, and for JUnit. */
    public ExclusiveTreeCheck() {
        super("49.4", "exclusive or, built by hand", ExclusiveTree.class);
        right(ANSWER);

        mistake(
                "or",
                "Your network says of T ^ T that it is true, and of the other pairs what it should: it computes an or. What"
                        + " else must a node know than that one of its children is true?");
        mistake("and", "Your network computes an and: it is true only where both children are.");
        mistake("nand", "Your network says true of all pairs but T ^ T: F ^ F is false, too.");
        mistake("left-only", "Your network says what the left child is: the right one must turn it over.");
        mistake("right-only", "Your network says what the right child is: the left one must turn it over.");
        mistake("turned", "Your network is wrong about every pair: turn v and c round.");
        mistake("leaf", "Your network is wrong about a leaf alone: v and c must read E as they read any other code.");
        mistake(
                "fades",
                "Pairs are right, and deeper trees are not: a node gets the codes of its children, not T and F themselves. Do"
                        + " your codes look like those of the leaves, and are the sums large enough for tanh to reach ±1?");

        check(
                0,
                "leaves and pairs",
                trial -> trial.gives(
                        new Verdict("right", "every tree is judged rightly"),
                        new Call<>("the leaves, and the four pairs", answer -> shallow(answer.weights()))));
        check(4, "deep trees and combs", trial -> {
            Draw draw = trial.draw();
            Tree[] deep = {drawn(draw, 12), drawn(draw, 25), drawn(draw, 40), comb(draw, 60), comb(draw, 61)};
            trial.gives(
                    new Verdict("right", "every tree is judged rightly"),
                    new Call<>("trees of 12 to 40 leaves, and combs of 60 levels", answer -> {
                        ExclusiveWeights weights = answer.weights();
                        Verdict first = shallow(weights);
                        return first.equals(new Verdict("right", "")) ? judge(weights, deep) : first;
                    }));
        });
    }

    private static Tree drawn(Draw draw, int leaves) {
        if (leaves == 1) {
            return new Tree(draw.size(0, 1) == 0 ? "F" : "T");
        }
        int left = draw.size(1, leaves - 1);
        return new Tree("^", drawn(draw, left), drawn(draw, leaves - left));
    }

    private static Tree comb(Draw draw, int levels) {
        Tree comb = drawn(draw, 1);
        for (int level = 0; level < levels; level++) {
            comb = new Tree("^", comb, drawn(draw, 1));
        }
        return comb;
    }

    private static Verdict shallow(ExclusiveWeights weights) {
        long D = weights.v().length();
        boolean fits = Arrays.equals(weights.E().shape(), new long[] {2, D})
                && Arrays.equals(weights.W().shape(), new long[] {2 * D, D})
                && weights.b().length() == D;
        if (!fits || D < 1 || D > 4) {
            return Verdict.misfit(
                    "E [2,D], W [2D,D], b [D] and v [D], with D from 1 to 4",
                    weights.E(),
                    weights.W(),
                    weights.b(),
                    weights.v());
        }
        Set<String> wrong = new TreeSet<>();
        for (String pair : PAIRS) {
            if (isWrong(weights, Formula.parse(pair))) {
                wrong.add(pair);
            }
        }
        if (!wrong.isEmpty()) {
            return new Verdict(
                    MISTAKES.getOrDefault(wrong, wrong.toString()), "judged wrongly: " + String.join(", ", wrong));
        }
        return isWrong(weights, new Tree("T")) || isWrong(weights, new Tree("F"))
                ? new Verdict("leaf", "a leaf alone is judged wrongly")
                : new Verdict("right", "every tree is judged rightly");
    }

    private static Verdict judge(ExclusiveWeights weights, Tree... trees) {
        List<String> wrong = Arrays.stream(trees)
                .filter(tree -> isWrong(weights, tree))
                .map(tree -> tree.depth() + " levels")
                .toList();
        return wrong.isEmpty()
                ? new Verdict("right", "every tree is judged rightly")
                : new Verdict("fades", "judged wrongly: trees of " + String.join(", ", wrong));
    }

    private static boolean isWrong(ExclusiveWeights weights, Tree tree) {
        double[] code = code(weights, tree);
        double[] v = Numbers.of(weights.v());
        double verdict = weights.c();
        for (int d = 0; d < v.length; d++) {
            verdict += code[d] * v[d];
        }
        return Formula.isTrue(tree) ? !(verdict > 0) : !(verdict <= 0);
    }

    private static double[] code(ExclusiveWeights weights, Tree tree) {
        double[] b = Numbers.of(weights.b());
        int D = b.length;
        if (tree.isLeaf()) {
            double[] E = Numbers.of(weights.E());
            int row = tree.label().equals("T") ? D : 0;
            return Arrays.copyOfRange(E, row, row + D);
        }
        double[] W = Numbers.of(weights.W());
        double[] left = code(weights, tree.left());
        double[] right = code(weights, tree.right());
        double[] p = new double[D];
        for (int d = 0; d < D; d++) {
            double sum = b[d];
            for (int i = 0; i < D; i++) {
                sum += left[i] * W[i * D + d] + right[i] * W[(D + i) * D + d];
            }
            p[d] = Math.tanh(sum);
        }
        return p;
    }
}
