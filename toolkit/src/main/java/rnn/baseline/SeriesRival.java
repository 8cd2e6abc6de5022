package rnn.baseline;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/** A rival that answers with numbers, from the series so far: at every step, or once after the end. */
abstract class SeriesRival implements Baseline {
    /** Does something with each answer that a batch asks for. */
    interface Example {
        void take(double[][] series, int t, double[] answer);
    }

    /** The answer at step t of a series [T][D], of which nothing later is looked at. */
    abstract double[] answer(double[][] series, int t);

    /** {@return the numbers, [T,N,C], or [1,N,C] if one answer is wanted} */
    @Override
    public Var predict(SequenceBatch batch) {
        int steps = requireSteps(batch);
        Array answers = null;
        for (int n = 0; n < batch.size(); n++) {
            double[][] series = series(batch, n);
            for (int s = 0; s < steps; s++) {
                int t = steps == 1 ? series.length - 1 : Math.min(s, series.length - 1);
                double[] y = answer(series, t);
                if (answers == null) {
                    answers = FloatArray.ofZeros(steps, batch.size(), y.length);
                }
                for (int c = 0; c < y.length; c++) {
                    answers.set((s * batch.size() + n) * y.length + c, y[c]);
                }
            }
        }
        return Var.constant(answers);
    }

    /** Passes every answer of the batch to the example. */
    static void eachAnswer(SequenceBatch batch, Example example) {
        int steps = requireSteps(batch);
        Array values = batch.targets().values();
        Mask mask = batch.targets().mask();
        int C = values.columns();
        for (int n = 0; n < batch.size(); n++) {
            double[][] series = series(batch, n);
            for (int s = 0; s < steps; s++) {
                if (!mask.isPadding(s, n)) {
                    double[] answer = new double[C];
                    for (int c = 0; c < C; c++) {
                        answer[c] = values.get((s * batch.size() + n) * C + c);
                    }
                    example.take(series, steps == 1 ? series.length - 1 : Math.min(s, series.length - 1), answer);
                }
            }
        }
    }

    private static int requireSteps(SequenceBatch batch) {
        int steps = batch.targets().steps();
        if (steps != 1 && steps != batch.inputs().steps()) {
            throw new IllegalArgumentException("a rival of series answers once, or at each of "
                    + batch.inputs().steps() + " steps, and this batch asks for " + steps + " answers");
        }
        return steps;
    }

    /** The real steps of sequence n, [T][D]. */
    static double[][] series(SequenceBatch batch, int n) {
        return NearestNeighbour.steps(batch, n);
    }
}
