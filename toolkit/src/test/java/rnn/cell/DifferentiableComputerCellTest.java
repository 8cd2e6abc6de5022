package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.memory.DifferentiableComputerCell;
import rnn.net.Unroll;

class DifferentiableComputerCellTest extends CellContract {
    private static final int SLOTS = 3;
    private static final int WIDTH = 3;
    private static final int HEADS = 2;

    /** Its keys are far from 0: the cosine of a key that is next to nothing turns too fast for a central difference. */
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        DifferentiableComputerCell computer =
                new DifferentiableComputerCell(inputSize, 4, hiddenSize, SLOTS, WIDTH, HEADS, random);
        for (int head = 0; head <= HEADS; head++) {
            for (int j = 0; j < WIDTH; j++) {
                computer.bp.value().set(head * (WIDTH + 5) + j, j % 2 == 0 ? 2 : -1);
            }
        }
        return computer;
    }

    /** Usage, precedence, links and the weights of the heads are shares. */
    @Override
    protected State drawState(int batch) {
        State drawn = super.drawState(batch);
        List<Var> parts = new ArrayList<>(drawn.parts());
        for (int i = 4; i < parts.size(); i++) {
            int columns = parts.get(i).value().columns();
            parts.set(
                    i,
                    new Parameter(
                            "shares " + i, draw("", batch, columns).softmax().value()));
        }
        return new State(parts);
    }

    /** Everything after h and c, in plain loops for one sequence, from the columns of p. */
    @Test
    void memoryMovesAsThePaperSays() {
        DifferentiableComputerCell computer = computer(3);
        for (int i = 0; i < computer.Wp.value().size(); i++) {
            computer.Wp.value().set(i, 3 * computer.Wp.value().get(i));
        }
        Var x = Var.constant(Init.uniform(new Random(1), 2, 6, 1, D));
        State state = computer.start(1);
        Plain plain = new Plain();
        for (int t = 0; t < 6; t++) {
            state = computer.step(x.step(t), state).state();
            plain.step(state.get(0).affine(computer.Wp, computer.bp).value());
            assertNumbers("usage", t, plain.u, state.get(4));
            assertNumbers("write", t, plain.w, state.get(7));
            for (int i = 0; i < SLOTS; i++) {
                assertNumbers("slot " + i, t, plain.M[i], state.get(3).columns(i * WIDTH, WIDTH));
                assertNumbers("links of " + i, t, plain.L[i], state.get(6).columns(i * SLOTS, SLOTS));
            }
            assertNumbers("precedence", t, plain.p, state.get(5));
            for (int head = 0; head < HEADS; head++) {
                assertNumbers("read", t, plain.read[head], state.get(8 + head));
                assertNumbers(
                        "r", t, mixed(plain.read[head], plain.M), state.get(2).columns(head * WIDTH, WIDTH));
            }
        }
    }

    private static void assertNumbers(String what, int t, double[] expected, Var actual) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual.value().get(i), Tolerances.SINGLE, what + " " + i + " at step " + t);
        }
    }

    private static double[] mixed(double[] w, double[][] M) {
        double[] mixed = new double[WIDTH];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < WIDTH; j++) {
                mixed[j] += w[i] * M[i][j];
            }
        }
        return mixed;
    }

    /** The memory of the paper's methods, number by number. */
    private static final class Plain {
        private final double[][] M = new double[SLOTS][WIDTH];
        private final double[][] L = new double[SLOTS][SLOTS];
        private final double[][] read = new double[HEADS][SLOTS];
        private final double[] u = new double[SLOTS];
        private final double[] p = new double[SLOTS];
        private double[] w = new double[SLOTS];

        void step(Array told) {
            int own = HEADS * (WIDTH + 5);
            for (int i = 0; i < SLOTS; i++) {
                u[i] = u[i] + w[i] - u[i] * w[i];
                for (int head = 0; head < HEADS; head++) {
                    u[i] *= 1 - sigmoid(told.get(head * (WIDTH + 5) + WIDTH + 1)) * read[head][i];
                }
            }
            write(told, own, sigmoid(told.get(own + 3 * WIDTH + 1)), sigmoid(told.get(own + 3 * WIDTH + 2)));
            for (int head = 0; head < HEADS; head++) {
                read[head] = read(told, head * (WIDTH + 5), read[head]);
            }
        }

        private void write(Array told, int own, double toFree, double all) {
            double[] content = content(told, own);
            int[] order = IntStream.range(0, SLOTS)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> u[i]))
                    .mapToInt(i -> i)
                    .toArray();
            w = new double[SLOTS];
            double left = 1;
            for (int slot : order) {
                w[slot] = all * (toFree * left * (1 - u[slot]) + (1 - toFree) * content[slot]);
                left *= u[slot];
            }
            for (int i = 0; i < SLOTS; i++) {
                for (int j = 0; j < WIDTH; j++) {
                    double erased = sigmoid(told.get(own + WIDTH + 1 + j));
                    M[i][j] = M[i][j] * (1 - w[i] * erased) + w[i] * told.get(own + 2 * WIDTH + 1 + j);
                }
                for (int j = 0; j < SLOTS; j++) {
                    L[i][j] = i == j ? 0 : (1 - w[i] - w[j]) * L[i][j] + w[i] * p[j];
                }
            }
            double written = Arrays.stream(w).sum();
            for (int i = 0; i < SLOTS; i++) {
                p[i] = (1 - written) * p[i] + w[i];
            }
        }

        private double[] read(Array told, int first, double[] before) {
            double[] modes = softmax(IntStream.range(0, 3)
                    .mapToDouble(mode -> told.get(first + WIDTH + 2 + mode))
                    .toArray());
            double[] now = content(told, first);
            for (int i = 0; i < SLOTS; i++) {
                now[i] *= modes[1];
                for (int j = 0; j < SLOTS; j++) {
                    now[i] += modes[0] * L[j][i] * before[j] + modes[2] * L[i][j] * before[j];
                }
            }
            return now;
        }

        private double[] content(Array told, int first) {
            double[] alike = new double[SLOTS];
            for (int i = 0; i < SLOTS; i++) {
                double dot = 0;
                double key = 1e-6;
                double slot = 1e-6;
                for (int j = 0; j < WIDTH; j++) {
                    dot += told.get(first + j) * M[i][j];
                    key += told.get(first + j) * told.get(first + j);
                    slot += M[i][j] * M[i][j];
                }
                double strength = 1 + Math.log1p(Math.exp(told.get(first + WIDTH)));
                alike[i] = strength * dot / Math.sqrt(key * slot);
            }
            return softmax(alike);
        }

        private static double[] softmax(double[] x) {
            double sum = Arrays.stream(x).map(Math::exp).sum();
            return Arrays.stream(x).map(Math::exp).map(e -> e / sum).toArray();
        }

        private static double sigmoid(double x) {
            return 1 / (1 + Math.exp(-x));
        }
    }

    /** With the gates open toward free slots, each step fills the next slot, and the links know the order. */
    @Test
    void whatIsNewGoesToAFreeSlot() {
        DifferentiableComputerCell computer = computer(3);
        computer.Wp.value().fill(0);
        int gates = HEADS * (WIDTH + 5) + 3 * WIDTH + 1;
        computer.bp.value().set(gates, 30);
        computer.bp.value().set(gates + 1, 30);
        for (int head = 0; head < HEADS; head++) {
            computer.bp.value().set(head * (WIDTH + 5) + WIDTH + 1, -30); // nothing is set free
        }
        Map<String, Var> inside = watch(computer, SLOTS);
        for (int t = 0; t < SLOTS; t++) {
            for (int i = 0; i < SLOTS; i++) {
                assertEquals(i == t ? 1 : 0, inside.get("write").value().get(t * SLOTS + i), 1e-4);
            }
        }
        assertEquals(1, inside.get("links").value().get(2 * SLOTS * SLOTS + 2 * SLOTS + 1), 1e-4);
    }

    @Test
    void aHeadStartTurnsOnlyBiases() {
        DifferentiableComputerCell plain = computer(3);
        DifferentiableComputerCell started = computer(3).withHeadStart();
        assertEquals(
                0, started.Wp.value().copy().addScaled(-1, plain.Wp.value()).sumOfSquares());
        assertEquals(4 * (3 * HEADS + 2), started.bp.value().sumOfSquares());
        assertEquals(0, plain.bp.value().sumOfSquares());
    }

    @Test
    void aLargerMemorySharesTheParameters() {
        DifferentiableComputerCell computer = computer(3);
        DifferentiableComputerCell larger = computer.withSlots(9);
        assertEquals(computer.parameters(), larger.parameters());
        assertEquals(81, larger.start(2).get(6).value().columns());
    }

    @Test
    void namesTellTheHeadsApart() {
        assertEquals(
                List.of(true, true, false),
                List.of("read1", "modes2", "read").stream()
                        .map(name -> watch(computer(3), 2).containsKey(name))
                        .toList());
    }

    @Test
    void sizesBelowOneAreRefused() {
        Random random = new Random(1);
        assertThrows(IllegalArgumentException.class, () -> new DifferentiableComputerCell(3, 5, 2, 0, 2, 1, random));
        assertThrows(IllegalArgumentException.class, () -> new DifferentiableComputerCell(3, 5, 2, 4, 2, 0, random));
        assertThrows(IllegalArgumentException.class, () -> computer(3).withSlots(0));
    }

    private static DifferentiableComputerCell computer(int seed) {
        return new DifferentiableComputerCell(D, 5, H, SLOTS, WIDTH, HEADS, new Random(seed));
    }

    private static Map<String, Var> watch(DifferentiableComputerCell computer, int steps) {
        return new Unroll(computer).watch(Var.constant(Init.uniform(new Random(1), 1, steps, 1, D)));
    }

    /** All that is learned, the controller's weights too. */
    @Test
    void theControllerIsLearnedToo() {
        List<String> names =
                computer(3).parameters().stream().map(Parameter::name).toList();
        assertEquals(16, names.size());
        assertEquals("Wxi", names.get(0));
        assertEquals(List.of("Wp", "bp", "Wy", "by"), names.subList(12, 16));
    }
}
