package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.autodiff.Operation;
import rnn.cell.ElmanCell;
import rnn.cell.LstmCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.net.Bidirectional;
import rnn.net.Embedding;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;

/** A diagram tells the truth: an output moves with an input exactly where the wiring says that it can. */
class WiringTest {
    private static final int D = 2;
    private static final int H = 5;
    private static final Random RANDOM = new Random(3);

    private static Recurrent elman() {
        return new Unroll(new ElmanCell(D, H, RANDOM));
    }

    private static Linear linear(int inputs, int outputs) {
        return new Linear(inputs, outputs, RANDOM);
    }

    private static SequenceBatch batch(int inputs, int targets) {
        INDArray x = Nd4j.createFromArray(new float[inputs * D]).reshape(inputs, D);
        return new SequenceBatch(Numbers.sequence(x), Tokens.sequence(new int[targets]));
    }

    /** Moves each input in turn, and records which outputs move with it. */
    private static void assertTrueOf(
            Model<SequenceBatch> model, Function<SequenceBatch, Wiring> wired, SequenceBatch batch) {
        Wiring wiring = wired.apply(batch);
        int[] inputs = columns(wiring, column -> column.input().startsWith("x"));
        int[] outputs = columns(wiring, column -> !column.output().isEmpty());
        assertEquals(batch.inputs().steps(), inputs.length);
        double[][] before = outputs(model, batch);
        assertEquals(before.length, outputs.length);
        for (int i = 0; i < inputs.length; i++) {
            INDArray x = Nd4j.createFromArray(new float[inputs.length * D]).reshape(inputs.length, D);
            x.putScalar(i, 0, 0.3);
            double[][] after = outputs(model, new SequenceBatch(Numbers.sequence(x), batch.targets()));
            for (int o = 0; o < outputs.length; o++) {
                boolean moved = !java.util.Arrays.equals(before[o], after[o]);
                assertEquals(wiring.reaches(outputs[o], inputs[i]), moved, "output " + o + ", input " + i);
            }
        }
    }

    private static int[] columns(Wiring wiring, Function<Wiring.Column, Boolean> which) {
        return IntStream.range(0, wiring.columns().size())
                .filter(t -> which.apply(wiring.columns().get(t)))
                .toArray();
    }

    private static double[][] outputs(Model<SequenceBatch> model, SequenceBatch batch) {
        var y = Operation.noGradient(() -> model.predict(batch)).value();
        double[][] rows = new double[y.rows()][y.columns()];
        for (int i = 0; i < y.size(); i++) {
            rows[i / y.columns()][i % y.columns()] = y.get(i);
        }
        return rows;
    }

    @Test
    void oneToOne() {
        OneToOne model = new OneToOne(linear(D, H), linear(H, 3));
        assertTrueOf(model, model::wiring, batch(3, 3));
        assertEquals(
                List.of(new Wiring.Column("", "x0 [2]", "layer [5]", "y0 [3]", false)),
                model.wiring(batch(1, 1)).columns());
    }

    @Test
    void oneToMany() {
        OneToMany model = new OneToMany(linear(D, D), new Embedding(3, D, RANDOM), elman(), linear(H, 3));
        assertTrueOf(model, model::wiring, batch(1, 4));
        assertTrue(model.wiring(batch(1, 4)).columns().get(1).fedBack());
    }

    @Test
    void manyToOne() {
        ManyToOne model = new ManyToOne(elman(), linear(H, 3));
        assertTrueOf(model, model::wiring, batch(4, 1));
    }

    @Test
    void manyToManyInStepAndInBothDirections() {
        ManyToMany inStep = new ManyToMany(new Unroll(new LstmCell(D, H, RANDOM)), linear(H, 3));
        assertTrueOf(inStep, inStep::wiring, batch(4, 4));
        assertEquals("h0 [5+5]", inStep.wiring(batch(4, 4)).columns().get(0).state());
        Recurrent both = new Bidirectional(elman(), elman(), Bidirectional.Merge.CONCATENATE);
        ManyToMany stacked =
                new ManyToMany(new Layers(both, new Unroll(new ElmanCell(2 * H, H, RANDOM))), linear(H, 3));
        assertTrueOf(stacked, stacked::wiring, batch(4, 4));
    }

    @Test
    void encoderDecoder() {
        EncoderDecoder model = new EncoderDecoder(elman(), new Embedding(3, D, RANDOM), elman(), linear(H, 3), 2);
        assertTrueOf(model, model::wiring, batch(3, 4));
        assertEquals("end [2]", model.wiring(batch(3, 4)).columns().get(3).input());
    }

    @Test
    void anAnswerThatBeginsAtBothEndsIsNotDrawn() {
        Recurrent both = new Bidirectional(elman(), elman(), Bidirectional.Merge.SUM);
        ManyToOne model = new ManyToOne(both, linear(H, 3));
        assertThrows(UnsupportedOperationException.class, () -> model.wiring(batch(3, 1)));
    }
}
