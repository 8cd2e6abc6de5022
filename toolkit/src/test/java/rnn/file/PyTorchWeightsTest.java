package rnn.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.net.Bidirectional;
import rnn.net.Embedding;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;

/** Networks with PyTorch's weights compute what PyTorch computes; {@code pytorch_state_dicts.py} made the files. */
class PyTorchWeightsTest {
    private static final String FOLDER = "src/test/resources/pytorch/";

    private static PyTorchWeights weights(String name) {
        return PyTorchWeights.read(FOLDER + "state_dict_" + name + ".npz");
    }

    private static Npz run(String name) {
        return new Npz(Path.of(FOLDER + "state_dict_" + name + "_run.npz"));
    }

    private static void assertComputes(String name, Recurrent recurrent) {
        weights(name).restore(recurrent.parameters());
        assertEqual(
                run(name).array("outputs"),
                recurrent.apply(Var.constant(run(name).array("x"))).outputs());
    }

    private static void assertEqual(Array expected, Var actual) {
        assertArrayEquals(expected.shape(), actual.value().shape());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.value().get(i), Tolerances.SINGLE);
        }
    }

    private static String refusal(PyTorchWeights weights, List<Parameter> parameters) {
        return assertThrows(IllegalArgumentException.class, () -> weights.restore(parameters))
                .getMessage();
    }

    private static ElmanCell elman(int inputSize, int hiddenSize) {
        return new ElmanCell(inputSize, hiddenSize, new Random(1));
    }

    @Test
    void anElmanNetworkComputesWhatPyTorchComputes() {
        assertComputes("rnn", new Unroll(elman(3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gru", "gru_deep", "lstm", "lstm_deep", "rnn_deep"})
    void gatesLayersAndDirectionsComputeWhatPyTorchComputes(String name) {
        BiFunction<Integer, Integer, Cell> kind = (inputs, hidden) -> switch (name.substring(0, 3)) {
            case "gru" -> new GruCell(inputs, hidden, new Random(1));
            case "lst" -> new LstmCell(inputs, hidden, new Random(1));
            default -> elman(inputs, hidden);
        };
        assertComputes(
                name,
                name.endsWith("deep")
                        ? new Layers(bothDirections(kind, 3), bothDirections(kind, 8))
                        : new Unroll(kind.apply(3, 4)));
    }

    private static Recurrent bothDirections(BiFunction<Integer, Integer, Cell> kind, int inputs) {
        return new Bidirectional(
                new Unroll(kind.apply(inputs, 4)), new Unroll(kind.apply(inputs, 4)), Bidirectional.Merge.CONCATENATE);
    }

    @Test
    void theModulesOfAModelAreReadOneByOne() {
        Recurrent rnn = new Unroll(elman(3, 4));
        Linear out = new Linear(4, 2, new Random(1));
        weights("parts").module("rnn").restore(rnn.parameters());
        weights("parts").module("out").restore(out.parameters());
        Var x = Var.constant(run("parts").array("x"));
        assertEqual(run("parts").array("outputs"), out.apply(rnn.apply(x).outputs()));
        assertEquals(0, ((ElmanCell) ((Unroll) rnn).cell()).b.value().sumOfSquares(), "made without bias");
        Embedding table = new Embedding(2, 4, new Random(1));
        weights("parts").module("out").restore(table.parameters());
        assertArrayEquals(new int[] {2, 4}, table.E.value().shape());
    }

    /** Its five lines of PyTorch stand in the lesson; {@code Writer} in the Python program repeats them. */
    @Test
    void theNetworkOfLesson13ComputesWhatPyTorchComputes() {
        Embedding embedding = new Embedding(5, 3, new Random(1));
        Recurrent recurrent = new Unroll(new GruCell(3, 4, new Random(1)));
        Linear output = new Linear(4, 5, new Random(1));
        weights("writer").module("embedding").restore(embedding.parameters());
        weights("writer").module("recurrent").restore(recurrent.parameters());
        weights("writer").module("output").restore(output.parameters());
        Array read = run("writer").array("tokens");
        int[][] tokens = new int[6][2];
        for (int i = 0; i < read.size(); i++) {
            tokens[i / 2][i % 2] = (int) read.get(i);
        }
        assertEqual(
                run("writer").array("outputs"),
                output.apply(recurrent.apply(embedding.apply(tokens)).outputs()));
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingChanges() {
        ElmanCell cell = elman(3, 5);
        double before = cell.Wx.value().sum();
        assertTrue(
                refusal(weights("rnn"), cell.parameters()).contains("Wx has the shape [3, 5] in the model and [3, 4]"));
        assertEquals(before, cell.Wx.value().sum());
        String kinds = refusal(weights("lstm"), elman(3, 4).parameters());
        assertTrue(
                kinds.endsWith(
                        "has no Wx: its layer l0 is made of Wxi, Whi, bi, Wxf, Whf, bf, Wxg, Whg, bg, Wxo, Who, bo"),
                kinds);
        String layers = refusal(weights("rnn_deep"), elman(3, 4).parameters());
        assertTrue(layers.contains("has 4 layers [l0, l0_reverse, l1, l1_reverse]"), layers);
        String modules = refusal(weights("parts"), elman(3, 4).parameters());
        assertTrue(
                modules.contains("the file holds rnn.weight_ih_l0, rnn.weight_hh_l0, out.weight, out.bias"), modules);
        String projected = refusal(weights("projected"), elman(3, 4).parameters());
        assertTrue(projected.endsWith("does not belong to an RNN, GRU or LSTM without projection"), projected);
        Parameter own = new Parameter("V", FloatArray.ofZeros(1));
        assertTrue(refusal(weights("rnn"), List.of(own)).contains("has no V: its layer l0 is made of Wx, Wh, b"));
    }
}
