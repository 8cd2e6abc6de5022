package rnn.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import rnn.cell.ChoGruCell;
import rnn.cell.CoupledLstmCell;
import rnn.cell.CtrnnCell;
import rnn.cell.Dropout;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.IndRnnCell;
import rnn.cell.JordanCell;
import rnn.cell.LayerNormLstmCell;
import rnn.cell.LstmCell;
import rnn.cell.MinimalGatedCell;
import rnn.cell.PeepholeLstmCell;
import rnn.cell.RecurrentDropout;
import rnn.net.AdditiveAttention;
import rnn.net.Bidirectional;
import rnn.net.DotProductAttention;
import rnn.net.Embedding;
import rnn.net.InputDropout;
import rnn.net.LayerNorm;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Unroll;

/** Every part of a network must be there and have a size: each constructor says at once what is missing. */
class MissingPartsTest {
    private static final Random RANDOM = new Random(1);
    private static final Unroll LAYER = new Unroll(new ElmanCell(3, 4, RANDOM));
    private static final Linear OUTPUT = new Linear(4, 5, RANDOM);
    private static final Embedding TABLE = new Embedding(5, 3, RANDOM);

    /** A cell of given sizes. */
    private interface Maker {
        Object of(int inputs, int hidden, Random random);
    }

    private static Stream<Maker> sized() {
        return Stream.of(
                ElmanCell::new,
                ElmanCell::relu,
                (inputs, hidden, random) -> ElmanCell.identityRelu(inputs, hidden, 1, random),
                LstmCell::new,
                PeepholeLstmCell::new,
                CoupledLstmCell::new,
                LayerNormLstmCell::new,
                GruCell::new,
                ChoGruCell::new,
                MinimalGatedCell::new,
                IndRnnCell::new,
                (inputs, hidden, random) -> CtrnnCell.learningTau(inputs, hidden, 2, 5, 1, random),
                (inputs, hidden, random) -> new JordanCell(inputs, hidden, 2, random),
                (inputs, hidden, random) -> new JordanCell(2, inputs, hidden, random),
                Linear::new,
                Embedding::new,
                (inputs, hidden, random) -> new AdditiveAttention(inputs, hidden, 2, random),
                (inputs, hidden, random) -> new AdditiveAttention(2, inputs, hidden, random));
    }

    private static void assertRefused(Runnable action, String what) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.contains(what), message);
    }

    @ParameterizedTest
    @MethodSource("sized")
    void sizesAreAtLeastOneAndWeightsAreDrawnFromSomething(Maker maker) {
        for (int size : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertRefused(() -> maker.of(size, 4, RANDOM), "must be at least 1, not " + size);
            assertRefused(() -> maker.of(4, size, RANDOM), "must be at least 1, not " + size);
        }
        assertRefused(() -> maker.of(3, 4, null), "is null: give one");
    }

    @Test
    void whatIsBuiltOfPartsNamesTheOneThatIsMissing() {
        List<Runnable> missing = new ArrayList<>();
        missing.add(() -> new Unroll(null));
        missing.add(() -> new Layers(LAYER, null));
        missing.add(() -> new Bidirectional(null, LAYER, Bidirectional.Merge.SUM));
        missing.add(() -> new Bidirectional(LAYER, null, Bidirectional.Merge.SUM));
        missing.add(() -> new Bidirectional(LAYER, LAYER, null));
        missing.add(() -> new InputDropout(null, new Dropout(0.5, RANDOM)));
        missing.add(() -> new InputDropout(LAYER, null));
        missing.add(() -> new RecurrentDropout(null, new Dropout(0.5, RANDOM)));
        missing.add(() -> new RecurrentDropout(LAYER.cell(), null));
        missing.add(() -> new Dropout(0.5, null));
        missing.add(() -> new ElmanCell(Nd4j.zeros(3, 4), null, Nd4j.zeros(4)));
        missing.add(() -> new Linear(null, Nd4j.zeros(4)));
        missing.add(() -> new Linear(Nd4j.zeros(3, 4), null));
        missing.add(() -> new ManyToMany(null, OUTPUT));
        missing.add(() -> new ManyToMany(TABLE, LAYER, null));
        missing.add(() -> new ManyToOne(null, OUTPUT));
        missing.add(() -> new ManyToOne(LAYER, null));
        missing.add(() -> new ManyToOne(null, LAYER, OUTPUT));
        missing.add(() -> new OneToOne(OUTPUT, null));
        missing.add(() -> new OneToOne((Embedding) null, OUTPUT));
        missing.add(() -> new OneToMany(null, TABLE, LAYER, OUTPUT));
        missing.add(() -> new OneToMany(OUTPUT, null, LAYER, OUTPUT));
        missing.add(() -> new OneToMany(OUTPUT, TABLE, null, OUTPUT));
        missing.add(() -> new OneToMany(OUTPUT, TABLE, LAYER, null));
        missing.add(() -> new EncoderDecoder(null, LAYER, TABLE, LAYER, OUTPUT, 0));
        missing.add(() -> new EncoderDecoder(TABLE, null, TABLE, LAYER, OUTPUT, 0));
        missing.add(() -> new EncoderDecoder(LAYER, null, LAYER, OUTPUT, 0));
        missing.add(() -> new EncoderDecoder(LAYER, TABLE, null, OUTPUT, 0));
        missing.add(() -> new EncoderDecoder(LAYER, TABLE, LAYER, null, 0));
        missing.add(() -> new EncoderDecoder(LAYER, TABLE, LAYER, OUTPUT, 0).with(null));
        missing.add(() -> new EncoderDecoder(LAYER, TABLE, LAYER, OUTPUT, 0).scheduledSampling(0.5, null));
        missing.add(() -> new Transcriber(null, OUTPUT));
        missing.add(() -> new Transcriber(LAYER, null));
        for (Runnable build : missing) {
            assertRefused(build, "is null: give one");
        }
        assertRefused(Layers::new, "give at least one");
        assertRefused(OneToOne::new, "give at least one");
    }

    @Test
    void numbersOfLayersThatMakeNoSenseAreNamed() {
        assertRefused(() -> new LayerNorm(0), "must be at least 1, not 0");
        assertRefused(() -> DotProductAttention.scaled(0), "must be at least 1, not 0");
        assertRefused(() -> new DotProductAttention(Double.NaN), "not NaN");
        assertRefused(() -> new Linear(Nd4j.zeros(3, 4), Nd4j.zeros(3)), "W [3, 4] and b [3] must be [D,C] and [C]");
        assertRefused(
                () -> new EncoderDecoder(LAYER, TABLE, LAYER, OUTPUT, 5),
                "the token that ends a text, 5 is not one of");
        assertRefused(() -> TABLE.apply(new int[0][]), "there is none");
        assertRefused(() -> TABLE.apply(new int[2][0]), "there is none");
        assertRefused(() -> TABLE.apply(new int[][] {{1, 2}, {1}}), "step 1 has 1 sequences, step 0 has 2");
        assertRefused(() -> TABLE.apply(new int[][] {{1, 2}, null}), "step 1 is null");
        assertRefused(() -> TABLE.apply(null), "is null");
        assertRefused(() -> TABLE.apply(new int[][] {{5}}), "token id 5 is not in a table of 5 rows");
        assertRefused(() -> TABLE.apply(new int[][] {{-1}}), "token id -1 is not in a table of 5 rows");
    }
}
