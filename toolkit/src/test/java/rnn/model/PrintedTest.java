package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.net.Bidirectional;
import rnn.net.Embedding;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

class PrintedTest {
    private final Random random = new Random(1);

    @Test
    void aCellAndALayerSayTheirSizesAndWeights() {
        assertEquals("ElmanCell(3 → 5), 45 weights", new ElmanCell(3, 5, random).toString());
        assertEquals("LstmCell(16 → 32), 6,272 weights", new LstmCell(16, 32, random).toString());
        assertEquals("Linear(32 → 3), 99 weights", new Linear(32, 3, random).toString());
    }

    @Test
    void aModelSaysItsParts() {
        ManyToOne model = new ManyToOne(
                new Embedding(30, 16, random), new Unroll(new ElmanCell(16, 32, random)), new Linear(32, 3, random));
        assertEquals(
                """
                ManyToOne, 2,147 weights
                  input      Embedding(30 → 16), 480
                  recurrent  Unroll(ElmanCell(16 → 32)), 1,568
                  output     Linear(32 → 3), 99""",
                model.toString());
        assertTrue(new Trainer<>(model, new Adam(0.01)).toString().contains("ManyToOne, 2,147 weights"));
    }

    @Test
    void layersAreListedAndAPartThatStandsTwiceCountsOnce() {
        Unroll shared = new Unroll(new GruCell(4, 4, random));
        Layers layers = new Layers(
                shared,
                shared,
                new Bidirectional(
                        new Unroll(new GruCell(4, 3, random)),
                        new Unroll(new GruCell(4, 3, random)),
                        Bidirectional.Merge.SUM));
        String printed = layers.toString();
        assertTrue(printed.startsWith("Layers, " + Parameter.count(layers.parameters()) + " weights\n"), printed);
        assertTrue(printed.contains("layers[0]  Unroll(GruCell(4 → 4))"), printed);
        assertEquals(6, printed.lines().count(), printed);
    }

    @Test
    void aCellOfOnesOwnIsReadToo() {
        record Mine(Parameter w) implements Cell {
            @Override
            public State start(int batch) {
                return State.zeros(w, batch, 2);
            }

            @Override
            public Step step(Var x, State before) {
                return Step.of(x.matmul(w));
            }

            @Override
            public List<Parameter> parameters() {
                return List.of(w);
            }
        }
        Unroll mine = new Unroll(new Mine(new Parameter("w", FloatArray.ofZeros(2, 2))));
        ManyToOne model = new ManyToOne(mine, new Linear(2, 1, random));
        assertTrue(model.toString().contains("Unroll(Mine(2 → 2)), 4"), model.toString());
    }

    @Test
    void whatHasNoWeightsIsStillPrinted() {
        assertEquals("Nothing, 0 weights", new Nothing().toString());
    }

    static final class Nothing extends Weighted {
        @Override
        public List<Parameter> parameters() {
            return List.of();
        }
    }
}
