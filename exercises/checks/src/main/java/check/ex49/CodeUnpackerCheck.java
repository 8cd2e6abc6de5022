package check.ex49;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.CodeUnpacker;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.tree.Tree;
import worker.Numbers;

/** Task 49.3: unpacking a code until its halves are leaves. */
public final class CodeUnpackerCheck extends TaskCheck<CodeUnpacker> {
    private static final Style PLAIN = new Style();

    /** What may be wrong about an unpacking. */
    private static class Style {
        /** The leaf that a code is, or −1. */
        int leaf(double[] z, int leaves) {
            return near(
                    z, leaves, 0.5, distances -> Arrays.stream(distances).max().orElse(0));
        }

        double squashed(double sum) {
            return Math.tanh(sum);
        }

        double bias(double b) {
            return b;
        }

        boolean exchanges() {
            return false;
        }

        /** The leaf that takes the place of what is lost, or −1 for "?". */
        int lost() {
            return -1;
        }

        final Tree unpack(double[] z, double[] Wd, double[] bd, String[] leaves, int most) {
            int leaf = leaf(z, leaves.length);
            return leaf >= 0 ? new Tree(leaves[leaf]) : inner(z, Wd, bd, leaves, most);
        }

        final Tree inner(double[] z, double[] Wd, double[] bd, String[] leaves, int most) {
            if (most <= 0) {
                return new Tree(lost() < 0 ? "?" : leaves[lost()]);
            }
            int K = z.length;
            double[] both = new double[2 * K];
            for (int j = 0; j < 2 * K; j++) {
                double sum = bias(bd[j]);
                for (int k = 0; k < K; k++) {
                    sum += z[k] * Wd[k * 2 * K + j];
                }
                both[j] = squashed(sum);
            }
            Tree left = unpack(Arrays.copyOf(both, K), Wd, bd, leaves, most - 1);
            Tree right = unpack(Arrays.copyOfRange(both, K, 2 * K), Wd, bd, leaves, most - 1);
            return exchanges() ? new Tree("", right, left) : new Tree("", left, right);
        }

        final CodeUnpacker answer() {
            return (z, Wd, bd, leaves, most) -> unpack(Numbers.of(z), Numbers.of(Wd), Numbers.of(bd), leaves, most);
        }
    }

    private static int near(double[] z, int leaves, double limit, ToDoubleFunction<double[]> distance) {
        for (int i = 0; i < leaves; i++) {
            int place = i;
            double[] distances = IntStream.range(0, z.length)
                    .mapToDouble(k -> Math.abs(z[k] - (k == place ? 1 : -1)))
                    .toArray();
            if (distance.applyAsDouble(distances) < limit) {
                return i;
            }
        }
        return -1;
    }

    /** For the exercise, and for JUnit. */
    public CodeUnpackerCheck() {
        super("49.3", "a tree out of a code", CodeUnpacker.class);
        right(PLAIN.answer());
        calls(draw -> drawn(draw, 0));
        Law<CodeUnpacker> cut = law(draw -> drawn(draw, -1));
        Law<CodeUnpacker> leaf = special(CodeUnpackerCheck::leafAlone);

        mistake(
                "exchanged",
                "Your left and right halves are exchanged: the first K numbers are the left child.",
                new Style() {
                    @Override
                    boolean exchanges() {
                        return true;
                    }
                }.answer());
        mistake(
                "no-tanh",
                "You leave tanh out when unpacking.",
                new Style() {
                    @Override
                    double squashed(double sum) {
                        return sum;
                    }
                }.answer());
        mistake(
                "no-bias",
                "You leave bd out.",
                new Style() {
                    @Override
                    double bias(double b) {
                        return 0;
                    }
                }.answer());
        mistake(
                "sign",
                "You look at signs alone: each number must be less than 0.5 away from the leaf's.",
                limited(1, distances -> Arrays.stream(distances).max().orElse(0)));
        mistake(
                "mean",
                "You look at the mean distance: not one of the numbers may be 0.5 or more away.",
                limited(0.5, distances -> Arrays.stream(distances).average().orElse(0)));
        mistake(
                "too-strict",
                "You take for leaves only what is nearly equal: less than 0.5 away is near enough.",
                limited(0.1, distances -> Arrays.stream(distances).max().orElse(0)));
        mistake(
                "nearest",
                "You take the nearest leaf, however far it is: what is near none is unpacked.",
                limited(9, distances -> Arrays.stream(distances).max().orElse(0)));
        mistake(
                "one-level-more",
                "Your tree may be one level deeper than most allows: at most = 0 nothing may be unpacked.",
                (z, Wd, bd, leaves, most) -> PLAIN.answer().unpack(z, Wd, bd, leaves, most + 1));
        mistake(
                "one-level-less",
                "You stop one level too early: with most = 1 one unpacking is allowed.",
                (z, Wd, bd, leaves, most) -> PLAIN.answer().unpack(z, Wd, bd, leaves, Math.max(0, most - 1)));
        mistake(
                cut,
                "lost-nearest",
                "What may not be unpacked any more becomes a leaf \"?\", not the first of the leaves.",
                new Style() {
                    @Override
                    int lost() {
                        return 0;
                    }
                }.answer());
        mistake(
                leaf,
                "root-always-unpacked",
                "You unpack the root without looking whether it is a leaf.",
                (z, Wd, bd, leaves, most) -> PLAIN.inner(Numbers.of(z), Numbers.of(Wd), Numbers.of(bd), leaves, most));

        check(0, "one pair by hand", CodeUnpackerCheck::equalsHandArithmetic);
        obeys(3, "random memories");
        obeys(1, "where nothing may be unpacked any more", cut);
        obeys(1, "a code that is a leaf", leaf);
    }

    private static CodeUnpacker limited(double limit, ToDoubleFunction<double[]> distance) {
        return new Style() {
            @Override
            int leaf(double[] z, int leaves) {
                return near(z, leaves, limit, distance);
            }
        }.answer();
    }

    private static void equalsHandArithmetic(Trial<CodeUnpacker> trial) {
        INDArray row = Nd4j.createFromArray(1f, -1f, -1f, -1f, 1f, -1f);
        INDArray Wd = Nd4j.zeros(3, 6);
        Wd.putRow(2, row);
        INDArray z = Nd4j.createFromArray(new float[][] {{-1, -1, 1}});
        trial.gives(
                new Tree("", new Tree("D"), new Tree("N")),
                new Call<>("K=3", answer -> answer.unpack(z.dup(), Wd.dup(), row.dup(), new String[] {"D", "N"}, 2)));
    }

    /**
     * A memory that holds a random tree: a code for each leaf, and one for each other node, which is +1 or 0 at a place
     * of its own. That of every second one is otherwise a leaf's, but for this one number.
     */
    private static Call<CodeUnpacker> drawn(Draw draw, int more) {
        int leaves = draw.size(2, 4);
        int inner = draw.size(4, 6);
        int K = leaves + inner;
        double[][] codes = new double[K][K];
        for (int i = 0; i < K; i++) {
            Arrays.fill(codes[i], -1);
            boolean isLike = i >= leaves && (i - leaves) % 2 == 1;
            codes[i][i] = isLike ? 0 : 1;
            codes[i][isLike ? draw.size(0, leaves - 1) : i] = isLike ? 1 : codes[i][i];
        }
        INDArray Wd = Nd4j.zeros(K, 2 * K);
        INDArray bd = Nd4j.zeros(2 * K);
        for (int node = K - 1; node >= leaves; node--) {
            int deeper = node + 1 < K ? node + 1 : draw.size(0, leaves - 1);
            int other = draw.size(0, leaves - 1);
            boolean turned = draw.size(0, 1) == 0;
            double own = 1 + codes[node][node];
            for (int k = 0; k < K; k++) {
                put(Wd, bd, node, k, sum(codes[turned ? other : deeper][k], k < leaves, draw) / own);
                put(Wd, bd, node, K + k, sum(codes[turned ? deeper : other][k], k < leaves, draw) / own);
            }
        }
        INDArray z = Nd4j.createFromArray(codes[leaves]).castTo(Wd.dataType()).reshape(1, K);
        String[] names = IntStream.range(0, leaves)
                .mapToObj(i -> "" + (char) ('a' + (i * 7 + draw.size(0, 6)) % 26))
                .toArray(String[]::new);
        int most = inner + more;
        return new Call<>(
                "K=" + K + ", " + leaves + " leaves, most=" + most,
                answer -> answer.unpack(z.dup(), Wd.dup(), bd.dup(), names.clone(), most));
    }

    /** Only a code that is not −1 at the node's place feels its row: the bias takes the others back. */
    private static void put(INDArray Wd, INDArray bd, int node, int column, double weight) {
        Wd.putScalar(node, column, weight);
        bd.putScalar(column, bd.getDouble(column) + weight);
    }

    /** What tanh makes the number of: well within a leaf's 0.5, or at the 0 of a node. No node reads a leaf's place. */
    private static double sum(double number, boolean isOfLeaf, Draw draw) {
        double size = isOfLeaf && draw.size(0, 2) == 0 ? 0.8 : 3; // tanh(0.8) = 0.66
        return number == 0 ? 0 : Math.signum(number) * size;
    }

    private static Call<CodeUnpacker> leafAlone(Draw draw) {
        int K = draw.size(4, 6);
        int leaf = draw.size(0, 2);
        INDArray z = Nd4j.zeros(1, K).sub(0.8);
        z.putScalar(0, leaf, 0.9);
        INDArray Wd = draw.normal(K, 2 * K);
        INDArray bd = draw.normal(2 * K);
        String[] names = {"x", "y", "z"};
        return new Call<>(
                "K=" + K + ", the code near leaf " + leaf,
                answer -> answer.unpack(z.dup(), Wd.dup(), bd.dup(), names.clone(), 3));
    }
}
