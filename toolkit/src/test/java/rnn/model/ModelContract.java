package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.data.SequenceBatch;
import rnn.optim.Adam;
import rnn.optim.Optimiser;
import tech.tablesaw.api.Table;

/** The laws of every type of model: a small model of the type learns a task that suits it. */
abstract class ModelContract {
    /** A model for the task below. */
    abstract Model<SequenceBatch> model(int hidden, Random random);

    /**
     * The whole task, with padding if the type allows any; it is small enough for a gradient check with 3 hidden units.
     */
    abstract SequenceBatch task();

    /** The task's answers must be learned to this loss in the given number of steps. */
    int steps() {
        return 250;
    }

    @Test
    void gradientMatchesCentralDifferenceInEveryParameter() {
        Model<SequenceBatch> model = model(3, new Random(1));
        SequenceBatch task = Doubles.of(task());
        GradientCheck.of(model.parameters(), () -> model.loss(task)).require();
    }

    @Test
    void learnsItsTaskToNearZeroLoss() {
        Model<SequenceBatch> model = model(24, new Random(1));
        Optimiser optimiser = new Adam(0.02);
        SequenceBatch task = task();
        double loss = Double.NaN;
        for (int step = 0; step < steps(); step++) {
            loss = model.loss(task).backward();
            optimiser.step(model.parameters());
            model.parameters().forEach(Parameter::clearGradient);
        }
        assertTrue(loss < 0.02, "loss " + loss);
    }

    @Test
    void aBatchIsTheMeanOfItsSequencesWhateverItIsPaddedWith() {
        Model<SequenceBatch> model = model(5, new Random(2));
        SequenceBatch task = task();
        double sum = 0;
        double answers = 0;
        for (int n = 0; n < task.size(); n++) {
            SequenceBatch alone = task.select(n);
            double weight =
                    java.util.Arrays.stream(alone.targets().mask().flat()).sum();
            sum += weight * model.loss(alone).item();
            answers += weight;
        }
        assertEquals(sum / answers, model.loss(task).item(), 1e-5);
    }

    /** A model's answer to a sequence has the same bits alone and at every place among other sequences. */
    @Test
    void anAnswersBitsDoNotDependOnTheBatch() {
        Model<SequenceBatch> model = model(24, new Random(4));
        SequenceBatch task = task();
        for (int n = 0; n < task.size(); n++) {
            SequenceBatch alone = task.select(n);
            Array expected = model.predict(alone).value();
            Mask mask = alone.targets().mask();
            for (int place : new int[] {0, 1, 2, 6, 17}) {
                int[] which = new Random(place).ints(place + 2, 0, task.size()).toArray();
                which[place] = n;
                Array among = model.predict(task.select(which)).value();
                for (int t = 0; t < mask.steps(); t++) {
                    for (int c = 0; c < expected.columns() && !mask.isPadding(t, 0); c++) {
                        assertEquals(
                                expected.get(t * expected.columns() + c),
                                among.get((t * which.length + place) * among.columns() + c));
                    }
                }
            }
        }
    }

    @Test
    void everyParameterHasANameOfItsOwnAndARowInTheSummary() {
        List<Parameter> parameters = model(3, new Random(1)).parameters();
        assertEquals(
                parameters.size(),
                new HashSet<>(parameters.stream().map(Parameter::name).toList()).size());
        Model<SequenceBatch> model = model(3, new Random(1));
        assertSame(model.parameters().get(0), model.parameters().get(0));
        Table summary = model.summary();
        assertEquals(parameters.size() + 1, summary.rowCount());
        assertEquals(List.of("part", "parameter", "shape", "numbers"), summary.columnNames());
        assertEquals(Parameter.count(parameters), summary.intColumn("numbers").getInt(parameters.size()));
    }

    @Test
    void theSameSeedGivesTheSameLoss() {
        assertEquals(
                model(5, new Random(3)).loss(task()).item(),
                model(5, new Random(3)).loss(task()).item());
    }
}
