package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Init;
import rnn.cell.LstmCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.Sampler;
import rnn.net.Convolution;
import rnn.net.DotProductAttention;
import rnn.net.Embedding;
import rnn.net.Grid;
import rnn.net.Linear;
import rnn.net.PictureEncoder;
import rnn.net.SlidingWindow;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/** A picture of 6 × 6 places with a bright spot; the sentence says in which row and in which column it is. */
class CaptionTest extends ModelContract {
    private static final Grid PICTURE = new Grid(6, 6);
    private static final int END = 0;

    @Override
    EncoderDecoder model(int hidden, Random random) {
        Convolution one = new Convolution(PICTURE, SlidingWindow.square(3, 1, 1), 1, 4, random);
        Convolution two = new Convolution(one.output(), SlidingWindow.square(2, 2, 0), 4, 3, random);
        // With a bias of 0 the dark places would stand just on the edge of the ReLU, where it has no gradient.
        one.b.value().setTo(Init.uniform(random, 0.5, 4));
        two.b.value().setTo(Init.uniform(random, 0.5, 3));
        return new EncoderDecoder(
                        new PictureEncoder(List.of(one, two), hidden, random, hidden, hidden),
                        new Embedding(7, 3, random),
                        new Unroll(new LstmCell(3, hidden, random)),
                        new Linear(2 * hidden, 7, random),
                        END)
                .with(DotProductAttention.scaled(hidden));
    }

    @Override
    SequenceBatch task() {
        int[] spots = {0, 8, 15, 23, 34};
        List<INDArray> pictures = IntStream.of(spots)
                .mapToObj(spot -> Nd4j.zeros(36).putScalar(spot, 1))
                .toList();
        List<int[]> sentences = IntStream.of(spots)
                .mapToObj(spot -> new int[] {1 + spot / 12, 4 + spot % 6 / 2, END})
                .toList();
        return new SequenceBatch(Numbers.padded(pictures), Tokens.padded(sentences));
    }

    @Test
    void itWritesWhereTheSpotIsAndLooksAtPlacesOfThePicture() {
        EncoderDecoder model = model(24, new Random(1));
        SequenceBatch task = task();
        new Trainer<>(model, new Adam(0.02)).train(List.of(task), 200);
        assertEquals(1, Accuracy.of(model, List.of(task)));
        List<int[]> written = model.write(task.inputs(), 5);
        for (int n = 0; n < task.size(); n++) {
            assertArrayEquals(written.get(n), model.generate(task.inputs().select(n), 5, Sampler.greedy()));
            assertEquals(2, written.get(n).length);
        }
        INDArray map = model.attentionMap(task.inputs().select(0), written.get(0));
        assertArrayEquals(new long[] {2, 9}, map.shape());
        assertEquals(1, map.getRow(1).sumNumber().doubleValue(), 1e-6);
    }

    @Test
    void everyPartOfTheEyeHasAName() {
        List<String> names = model(3, new Random(1)).parameters().stream()
                .map(parameter -> parameter.name())
                .toList();
        assertTrue(
                names.containsAll(List.of(
                        "encoder.convolution0.W",
                        "encoder.convolution1.b",
                        "encoder.where.E",
                        "encoder.place.W",
                        "encoder.start1.W")),
                names.toString());
    }
}
