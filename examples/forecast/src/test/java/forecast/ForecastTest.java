package forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rnn.cell.LstmCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.file.Checkpoint;
import rnn.model.LiveStream;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/** Somebody who depends only on the toolkit gets no tables, but everything that training and serving need. */
class ForecastTest {
    private static final int WARM_UP = 20; // steps that the network needs to find its place in the series

    @TempDir
    Path folder;

    @Test
    void tablesDoNotComeAlong() {
        for (String optional : List.of("tech.tablesaw.api.Table", "org.apache.pdfbox.Loader", "com.ibm.icu.text.Transliterator")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(optional), optional);
        }
    }

    @Test
    void theProgramForecastsASeriesThatItNeverSaw() throws IOException {
        String file = folder.resolve("forecast.npz").toString();
        Train.main(new String[] {file});
        float[] values = new float[101];
        StringBuilder lines = new StringBuilder();
        for (int t = 0; t < values.length; t++) {
            values[t] = (float) (0.6 * Math.sin(0.3 * (t + 1000)) + 0.4 * Math.sin(0.7 * (t + 1000)));
            lines.append(values[t]).append('\n');
        }
        String[] forecasts = served(file, lines.toString()).split("\n");
        assertEquals(values.length, forecasts.length);
        double squares = 0;
        for (int t = WARM_UP; t < values.length - 1; t++) {
            squares += Math.pow(Float.parseFloat(forecasts[t]) - values[t + 1], 2);
        }
        assertTrue(squares / (values.length - 1 - WARM_UP) < 0.01, "squared error " + squares);
    }

    @Test
    void aModelTrainsIsSavedAndServesAStream() {
        ManyToMany model = model();
        List<SequenceBatch> batches = SequenceBatches.contiguous(new Random(3).ints(400, 0, 2).map(k -> k + 1).toArray(), 4, 10);
        Trainer<SequenceBatch> trainer = new Trainer<>(model, new Adam(0.01)).clip(1);
        trainer.train(batches, 2);
        assertEquals(2 * batches.size(), trainer.history().steps());
        String file = folder.resolve("model.npz").toString();
        Checkpoint.of(model.parameters()).save(file);
        ManyToMany read = model();
        Checkpoint.read(file).restore(read.parameters());
        LiveStream stream = read.stream();
        assertEquals(3, stream.nextToken(1).length);
    }

    private static ManyToMany model() {
        Random random = new Random(1);
        return new ManyToMany(new Embedding(3, 4, random), new Unroll(new LstmCell(4, 8, random)), new Linear(8, 3, random));
    }

    private static String served(String file, String lines) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            Serve.main(new String[] {file});
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        return told.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
