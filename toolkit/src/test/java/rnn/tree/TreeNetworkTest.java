package rnn.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.tree.TreeTest.refuses;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.State;
import rnn.optim.Adam;
import rnn.train.Trainer;

class TreeNetworkTest {
    private static final int D = 3;

    static Stream<BiFunction<Integer, Random, TreeCell>> cells() {
        return Stream.of(PlainTreeCell::new, TensorTreeCell::new);
    }

    private static List<Tree> formulas(Random random) {
        List<Tree> formulas = new ArrayList<>(List.of(new Tree("T"))); // a leaf alone, too
        for (int depth = 1; depth < 5; depth++) {
            formulas.add(Formula.draw("!&|^", depth, random));
        }
        return formulas;
    }

    private static TreeBatch batch(List<Tree> trees) {
        return new TreeBatch(trees, trees.stream().mapToInt(Formula::bit).toArray());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void gradientMatchesCentralDifference(BiFunction<Integer, Random, TreeCell> make) {
        Random random = new Random(1);
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, D, make.apply(D, random), random);
        TreeBatch batch = batch(formulas(random));
        GradientCheck check = GradientCheck.of(network.parameters(), () -> network.loss(batch));
        check.require();
        assertEquals(Parameter.count(network.parameters()), check.elements());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void levelByLevelEqualsNodeByNode(BiFunction<Integer, Random, TreeCell> make) {
        Random random = new Random(2);
        TreeCell cell = make.apply(D, random);
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, D, cell, random);
        Array together = network.predict(batch(formulas(new Random(3)))).value();
        List<Tree> formulas = formulas(new Random(3));
        Var table = network.parameters().get(0);
        for (int n = 0; n < formulas.size(); n++) {
            Array alone = network.predict(batch(formulas.subList(n, n + 1))).value();
            Array root = byRecursion(formulas.get(n), cell, table).value();
            Array last = network.codes(formulas.get(n)).value();
            for (int d = 0; d < D; d++) {
                assertEquals(root.get(d), last.get((last.rows() - 1) * D + d), Tolerances.SINGLE);
            }
            assertEquals(together.get(2 * n), alone.get(0), Tolerances.SINGLE);
            assertEquals(together.get(2 * n + 1), alone.get(1), Tolerances.SINGLE);
        }
    }

    private static Var byRecursion(Tree node, TreeCell cell, Var table) {
        Var label = table.gather(new int[] {Formula.SYMBOLS.indexOf(node.label())});
        return node.isLeaf()
                ? label.tanh()
                : cell.node(byRecursion(node.left(), cell, table), byRecursion(node.right(), cell, table), label);
    }

    @Test
    void tensorFormIsItsEquation() {
        Random random = new Random(4);
        TensorTreeCell cell = new TensorTreeCell(2, random);
        double[] x = {0.5, -1, 0.25, 2};
        Var p = cell.node(
                Var.constant(Nd4j.createFromArray(new float[][] {{0.5f, -1}})),
                Var.constant(Nd4j.createFromArray(new float[][] {{0.25f, 2}})),
                Var.constant(Nd4j.createFromArray(new float[][] {{0.1f, -0.2f}})));
        for (int d = 0; d < 2; d++) {
            double sum = d == 0 ? 0.1 : -0.2;
            for (int i = 0; i < 4; i++) {
                sum += x[i] * cell.W.value().get(i * 2 + d);
                for (int j = 0; j < 4; j++) {
                    sum += x[i] * cell.V.value().get(i * 8 + d * 4 + j) * x[j];
                }
            }
            assertEquals(Math.tanh(sum), p.value().get(d), Tolerances.SINGLE);
        }
    }

    /** (((a b) c) d): the state comes from the left, the next word from the right. */
    @Test
    void combIsAnOrdinaryRecurrentNetwork() {
        Random random = new Random(5);
        PlainTreeCell cell = new PlainTreeCell(D, random);
        List<String> labels = List.of("node", "a", "b", "c", "d");
        TreeNetwork network = new TreeNetwork(labels, 2, D, cell, random);
        Tree comb = new Tree("a");
        for (String word : List.of("b", "c", "d", "c")) {
            comb = new Tree("node", comb, new Tree(word));
        }
        Var table = network.parameters().get(0);
        INDArray W = cell.W.toINDArray();
        ElmanCell elman = new ElmanCell(
                W.getRows(3, 4, 5).dup(),
                W.getRows(0, 1, 2).dup(),
                table.toINDArray().getRow(0).dup());
        State state = new State(List.of(word(table, 1)));
        for (int id : new int[] {2, 3, 4, 3}) {
            state = elman.step(word(table, id), state).state();
        }
        Array codes = network.codes(comb).value();
        for (int d = 0; d < D; d++) {
            assertEquals(state.get(0).value().get(d), codes.get((codes.rows() - 1) * D + d), Tolerances.SINGLE);
        }
    }

    private static Var word(Var table, int id) {
        return table.gather(new int[] {id}).tanh();
    }

    @Test
    void learnsFormulasDeeperThanAnyItHasSeen() {
        Random random = new Random(6);
        List<Tree> studied = Stream.generate(() -> Formula.draw("!&|", 1 + random.nextInt(3), random))
                .limit(1000)
                .toList();
        List<Tree> deeper =
                Stream.generate(() -> Formula.draw("!&|", 6, random)).limit(100).toList();
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, 8, new PlainTreeCell(8, random), random);
        Trainer<TreeBatch> trainer =
                new Trainer<>(network, new Adam(0.01)).clip(1).quiet();
        trainer.train(TreeBatch.shuffled(studied, Formula::bit, 25, random), 40);
        assertTrue(network.accuracy(batch(deeper)) > 0.95);
        double[][] opinions = network.opinions(deeper.get(0));
        assertEquals(deeper.get(0).size(), opinions.length);
        assertEquals(1, opinions[0][0] + opinions[0][1], Tolerances.SINGLE);
        int[] thought = IntStream.range(0, opinions.length)
                .map(i -> opinions[i][1] > 0.5 ? 1 : 0)
                .toArray();
        assertArrayEquals(
                deeper.get(0).postOrder().stream().mapToInt(Formula::bit).toArray(), thought);
        assertEquals(100, network.items(batch(deeper)));
    }

    @Test
    void deepestTreeIsComputedAndSendsItsGradientBack() {
        Random random = new Random(7);
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, D, new PlainTreeCell(D, random), random);
        TreeBatch deepest = batch(List.of(Formula.parse("!".repeat(64) + "T")));
        assertTrue(Double.isFinite(network.loss(deepest).backward()));
    }

    @Test
    void whatItCannotReadIsNamed() {
        Random random = new Random(8);
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, D, new PlainTreeCell(D, random), random);
        Tree leaf = new Tree("T");
        refuses("knows no label 'X'", () -> network.codes(new Tree("&", leaf, new Tree("X"))));
        refuses(
                "a cell reads two children, and the node '&' has 3",
                () -> network.codes(new Tree("&", leaf, leaf, leaf)));
        refuses(
                "'T' is in the list twice",
                () -> new TreeNetwork(List.of("T", "T"), 2, D, new PlainTreeCell(D, random), random));
    }

    /** The example of {@link TreeCell}. */
    record MyCell(Parameter W) implements TreeCell {
        @Override
        public Var node(Var left, Var right, Var label) {
            return left.times(right).matmul(W).plus(label).tanh();
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(W);
        }
    }

    @Test
    void cellOfALearnersOwn() {
        Random random = new Random(9);
        MyCell cell = new MyCell(new Parameter("W", rnn.array.Init.glorot(random, D, D)));
        TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, D, cell, random);
        GradientCheck.of(network.parameters(), () -> network.loss(batch(formulas(random))))
                .elements();
        assertTrue(Operation.noGradient(() -> network.codes(Formula.parse("T ^ F")))
                .value()
                .isFinite());
    }
}
