package check.ex42;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.SymbolMatrices;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import worker.Numbers;

/** Task 42.1: a second-order cell reads a string. */
public final class SymbolMatricesCheck extends TaskCheck<SymbolMatrices> {
    /** For the exercise, and for JUnit. */
    public SymbolMatricesCheck() {
        super("42.1", "a matrix for each symbol", SymbolMatrices.class);
        right((W, b, symbols) -> read(W, b, symbols, first(b.length)));
        calls(SymbolMatricesCheck::drawn);

        mistake(
                "from-zeros",
                "You start from zeros, so the first symbol does not count: h_0 is (1, 0, …, 0).",
                (W, b, symbols) -> read(W, b, symbols, new double[b.length]));
        mistake(
                "all-units-on",
                "You start with all units at 1: h_0 is (1, 0, …, 0).",
                (W, b, symbols) -> read(W, b, symbols, b.clone(), 1));
        mistake(
                "without-bias",
                "The bias is missing: add b to each product.",
                (W, b, symbols) -> read(W, new double[b.length], symbols, first(b.length)));
        mistake(
                "transposed",
                "You multiply with the transposed matrix: unit j gets Σ_i h[i] W[k][i][j], row i, column j.",
                (W, b, symbols) -> read(
                        Arrays.stream(W).map(SymbolMatricesCheck::transposed).toArray(double[][][]::new),
                        b,
                        symbols,
                        first(b.length)));
        mistake(
                "one-matrix",
                "You take the matrix of symbol 0 for every symbol: symbol k has W[k].",
                (W, b, symbols) -> read(W, b, new int[symbols.length], first(b.length)));
        mistake(
                "backwards",
                "You read the string from its end: the first symbol comes first.",
                (W, b, symbols) -> read(W, b, reversed(symbols), first(b.length)));
        mistake(
                "no-sigmoid",
                "The sigmoid is missing.",
                (W, b, symbols) -> read(W, b, symbols, first(b.length), a -> a));
        mistake(
                "tanh",
                "You take tanh: this cell has σ(a) = 1 / (1 + e^−a).",
                (W, b, symbols) -> read(W, b, symbols, first(b.length), Math::tanh));
        mistake(
                "first-symbol-only",
                "You stop after the first symbol: each step starts from the state before it.",
                (W, b, symbols) -> read(W, b, Arrays.copyOf(symbols, 1), first(b.length)));

        check(
                0,
                "two symbols by hand",
                trial -> trial.gives(
                        new double[] {0.9214430, 0.5668330},
                        call(new double[][][] {{{1, -1}, {0, 2}}, {{3, 0}, {1, 1}}}, new double[2], new int[] {0, 1})));
        obeys(3, "random strings over two, three and four symbols");
        leavesArgumentsAlone(1);
    }

    private static Call<SymbolMatrices> drawn(Draw draw) {
        int H = draw.size(2, 5);
        double[][][] W = new double[draw.size(2, 4)][H][];
        for (double[][] matrix : W) {
            Arrays.setAll(matrix, i -> Numbers.of(draw.normal(1, H)));
        }
        int[] symbols = new int[draw.size(3, 7)];
        Arrays.setAll(symbols, t -> t < 2 ? 1 - t : draw.size(0, W.length - 1));
        return call(W, Numbers.of(draw.normal(1, H)), symbols);
    }

    private static Call<SymbolMatrices> call(double[][][] W, double[] b, int[] symbols) {
        return new Call<>(
                "H=" + b.length + ", " + W.length + " symbols, the string " + Arrays.toString(symbols),
                answer -> answer.last(W, b, symbols));
    }

    private static double[] first(int H) {
        double[] h = new double[H];
        h[0] = 1;
        return h;
    }

    private static double[] read(double[][][] W, double[] b, int[] symbols, double[] h, double all) {
        Arrays.fill(h, all);
        return read(W, b, symbols, h);
    }

    private static double[] read(double[][][] W, double[] b, int[] symbols, double[] start) {
        return read(W, b, symbols, start, a -> 1 / (1 + Math.exp(-a)));
    }

    private static double[] read(
            double[][][] W, double[] b, int[] symbols, double[] start, DoubleUnaryOperator function) {
        double[] h = start;
        for (int k : symbols) {
            double[] a = b.clone();
            for (int i = 0; i < h.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    a[j] += h[i] * W[k][i][j];
                }
            }
            h = Arrays.stream(a).map(function).toArray();
        }
        return h;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    private static int[] reversed(int[] symbols) {
        int[] turned = new int[symbols.length];
        Arrays.setAll(turned, t -> symbols[symbols.length - 1 - t]);
        return turned;
    }
}
