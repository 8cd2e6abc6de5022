package rnn.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;

/** Keeping every loss and every history of a training is a classic leak; here it costs next to nothing. */
class MemoryTest {
    private static final int STEPS = 300;

    /** The graph of one step below holds at least its outputs, [50,16,32], and logits, [50,16,32]: 0.2 MB. */
    private static final long ALLOWED = 5_000_000;

    @Test
    void everyLossAndHistoryOfThreeHundredStepsIsKeptInAFlatHeap() {
        Random random = new Random(1);
        int[] tokens = random.ints(16 * 50 + 1, 0, 32).toArray();
        List<SequenceBatch> batches = SequenceBatches.contiguous(tokens, 16, 50);
        ManyToMany model = new ManyToMany(
                new Embedding(32, 8, random), new Unroll(new ElmanCell(8, 32, random)), new Linear(32, 32, random));
        Adam optimiser = new Adam(0.001);
        List<Object> kept = new ArrayList<>();
        long before = 0;
        for (int step = 0; step < STEPS; step++) {
            if (step == 20) {
                before = usedAfterCollection();
            }
            Var loss = model.loss(batches.get(0));
            loss.backward();
            optimiser.step(model.parameters());
            model.parameters().forEach(Parameter::clearGradient);
            kept.add(loss);
            kept.add(new Trainer<>(model, new Adam(1e-4)).train(batches, 1));
        }
        long grown = usedAfterCollection() - before;
        assertTrue(kept.size() == 2 * STEPS && grown < ALLOWED, "the heap grew by " + grown + " bytes");
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
