package rnn.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.model.EncoderDecoder;
import rnn.net.Embedding;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

class CheckpointTest {
    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static List<Parameter> parameters(int seed) {
        return new ElmanCell(3, 5, new Random(seed)).parameters();
    }

    private static double[] numbers(List<Parameter> parameters) {
        return parameters.stream()
                .flatMapToDouble(p ->
                        java.util.stream.IntStream.range(0, p.value().size()).mapToDouble(p.value()::get))
                .toArray();
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savedAndReadIsTheSameToTheBit(boolean inDouble) {
        List<Parameter> saved = parameters(1);
        List<Parameter> other = parameters(2);
        if (inDouble) {
            saved.forEach(Parameter::toDouble);
            other.forEach(Parameter::toDouble);
            saved.get(0).value().set(3, 1.0 / 3);
        }
        saved.get(0).value().set(0, -0.0);
        saved.get(0).value().set(1, Float.MIN_VALUE);
        saved.get(0).value().set(2, Double.NaN);
        Checkpoint.of(saved).save(file("model.npz"));
        Checkpoint.read(file("model.npz")).restore(other);
        assertArrayEquals(numbers(saved), numbers(other));
        assertEquals(
                Double.doubleToRawLongBits(-0.0),
                Double.doubleToRawLongBits(other.get(0).value().get(0)));
    }

    /** One table of vectors serves both languages, and one layer is in the encoder twice. */
    private static EncoderDecoder sharing(int seed) {
        Random random = new Random(seed);
        Embedding both = new Embedding(6, 4, random);
        Recurrent layer = new Unroll(new ElmanCell(4, 4, random));
        Recurrent writer = new Layers(new Unroll(new ElmanCell(4, 4, random)), new Unroll(new ElmanCell(4, 4, random)));
        return new EncoderDecoder(both, new Layers(layer, layer), both, writer, new Linear(4, 6, random), 0);
    }

    private static Trainer<SequenceBatch> trainer(EncoderDecoder model, Adam adam) {
        return new Trainer<>(model, adam).clip(1).quiet();
    }

    @Test
    void sharedLayersAreSavedOnceAndAFreshModelSharesThemAgain() {
        SequenceBatch batch = new SequenceBatch(Tokens.sequence(1, 2, 3), Tokens.sequence(3, 2, 0));
        EncoderDecoder model = sharing(1);
        Adam adam = new Adam(0.02);
        trainer(model, adam).train(List.of(batch), 5);
        Checkpoint.of(model.parameters()).with(adam, model.parameters()).save(file("model.npz"));

        Checkpoint saved = Checkpoint.read(file("model.npz"));
        assertEquals(12, saved.parameters.size());
        assertTrue(saved.parameters.containsKey("encoder.embedding.E"), saved.parameters.keySet()::toString);
        assertTrue(saved.parameters.containsKey("encoder.recurrent.layer0.Wx"), saved.parameters.keySet()::toString);
        EncoderDecoder fresh = sharing(2);
        saved.restore(fresh.parameters());
        Adam same = new Adam(0.02);
        saved.restore(same, fresh.parameters());
        assertArrayEquals(numbers(model.parameters()), numbers(fresh.parameters()));
        assertArrayEquals(
                trainer(model, adam).train(List.of(batch), 5).losses(),
                trainer(fresh, same).train(List.of(batch), 5).losses());
        assertArrayEquals(numbers(model.parameters()), numbers(fresh.parameters()));
        int total = fresh.parameters().stream().mapToInt(p -> p.value().size()).sum();
        assertEquals(total, Parameter.count(fresh.parameters()));
        assertEquals(
                total,
                fresh.summary().intColumn("numbers").getInt(fresh.summary().rowCount() - 1));
    }

    @Test
    void aCheckpointIsTakenAtItsMoment() {
        List<Parameter> parameters = parameters(1);
        double[] before = numbers(parameters);
        Checkpoint best = Checkpoint.of(parameters);
        parameters.forEach(p -> p.value().fill(7));
        best.restore(parameters);
        assertArrayEquals(before, numbers(parameters));
    }

    @Test
    void whatIsSaidAboutTheModelComesBack() {
        String[] tokens = {"\n", " ", "a", "日本", "\uD83D\uDE00", ""};
        Checkpoint.of(parameters(1))
                .with("vocabulary", tokens)
                .with("hidden", "5")
                .save(file("model.npz"));
        Checkpoint checkpoint = Checkpoint.read(file("model.npz"));
        assertEquals(List.of(tokens), checkpoint.about("vocabulary"));
        assertEquals(List.of("5"), checkpoint.about("hidden"));
        assertEquals(List.of("unrolled checkpoint", "1"), checkpoint.about("format"));
        assertTrue(refusal(() -> checkpoint.about("colour")).contains("only about vocabulary, hidden"));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        Checkpoint.of(parameters(1)).save(file("one.npz"));
        Checkpoint.of(parameters(1)).save(file("two.npz"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.npz")), Files.readAllBytes(folder.resolve("two.npz")));
    }

    @Test
    void aFileCutAnywhereIsNamedAndChangesNothing() throws IOException {
        Checkpoint.of(parameters(1)).save(file("whole.npz"));
        byte[] whole = Files.readAllBytes(folder.resolve("whole.npz"));
        List<Parameter> model = parameters(2);
        double[] before = numbers(model);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(folder.resolve("cut.npz"), Arrays.copyOf(whole, length));
            String message = refusal(() -> Checkpoint.read(file("cut.npz")).restore(model));
            assertTrue(message.startsWith(file("cut.npz") + " is cut or damaged"), message);
        }
        assertArrayEquals(before, numbers(model));
    }

    @Test
    void aDamagedByteIsNoticedOrHarmless() throws IOException {
        Checkpoint.of(parameters(1)).save(file("whole.npz"));
        byte[] whole = Files.readAllBytes(folder.resolve("whole.npz"));
        double[] saved = numbers(parameters(1));
        for (int place = 0; place < whole.length; place += 7) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x10;
            Files.write(folder.resolve("damaged.npz"), damaged);
            List<Parameter> model = parameters(2);
            double[] before = numbers(model);
            try {
                Checkpoint.read(file("damaged.npz")).restore(model);
                // Bytes that a zip keeps twice, or that nobody reads, may be damaged without harm.
                assertArrayEquals(saved, numbers(model), "byte " + place);
            } catch (IllegalArgumentException e) {
                assertArrayEquals(before, numbers(model), "byte " + place);
            }
        }
    }

    @Test
    void filesThatAreNoCheckpointSayWhatTheyAre() throws IOException {
        assertTrue(refusal(() -> Checkpoint.read(file("none.npz"))).startsWith("there is no file " + file("none.npz")));
        Files.writeString(folder.resolve("text.npz"), "To be or not to be");
        assertEquals(file("text.npz") + " is not an .npz file", refusal(() -> Checkpoint.read(file("text.npz"))));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("plain.zip")))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(new byte[100]);
        }
        assertEquals(
                file("plain.zip") + " is a zip file but not an .npz: it holds readme.txt, which is not a NumPy array",
                refusal(() -> Checkpoint.read(file("plain.zip"))));
        assertTrue(refusal(() -> Checkpoint.read("src/test/resources/numpy/foreign.npz"))
                .contains("is an .npz file but not a checkpoint"));
        assertTrue(
                refusal(() -> Checkpoint.read("src/test/resources/numpy/integers.npz"))
                        .endsWith(
                                "the array counts holds values of type <i8, and numbers must be float32 or float64: in Python,"
                                        + " numpy.savez(file, **{k: v.astype('float32') for k, v in numpy.load(file).items()})"));
    }

    @Test
    void aFileOfALaterFormatAsksForANewerToolkit() {
        NpzWriter.write(
                folder.resolve("later.npz"),
                Map.of("about/format", Npy.of(List.of("unrolled checkpoint", "2")), "x", Npy.of(List.of("new"))));
        assertEquals(
                file("later.npz") + " has format 2, and this toolkit reads 1 at most: take a newer toolkit",
                refusal(() -> Checkpoint.read(file("later.npz"))));
        NpzWriter.write(folder.resolve("other.npz"), Map.of("about/format", Npy.of(List.of("sheet music"))));
        assertTrue(refusal(() -> Checkpoint.read(file("other.npz"))).endsWith("its format is [sheet music]"));
    }

    @Test
    void theFirstParameterThatDoesNotFitIsNamedAndNothingChanges() {
        List<Parameter> saved = parameters(1);
        Checkpoint checkpoint = Checkpoint.of(saved);
        List<Parameter> wider = new ElmanCell(3, 6, new Random(1)).parameters();
        double[] before = numbers(wider);
        assertEquals(
                "the saved numbers do not fit the model, which stays as it was: Wx has the shape [3, 6] in the model and"
                        + " [3, 5] as saved",
                refusal(() -> checkpoint.restore(wider)));
        assertArrayEquals(before, numbers(wider));
        List<Parameter> fewer = parameters(2).subList(0, 2);
        double[] fewerBefore = numbers(fewer);
        assertTrue(refusal(() -> checkpoint.restore(fewer))
                .endsWith("there is a saved parameter b, which the model does not have"));
        assertArrayEquals(fewerBefore, numbers(fewer));
        List<Parameter> more = List.of(saved.get(0), new Parameter("V", FloatArray.ofZeros(1)));
        assertTrue(refusal(() -> checkpoint.restore(more)).endsWith("a parameter V, but only Wx, Wh, b were saved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "toolkit"})
    void whatACheckpointSaysByItselfCannotBeSaidAnew(String key) {
        Checkpoint checkpoint = Checkpoint.of(parameters(1));
        assertEquals(
                "a checkpoint itself says what its " + key + " is, under about/" + key + ": choose another key",
                refusal(() -> checkpoint.with(key, "mine")));
        assertEquals(refusal(() -> checkpoint.with(key, "mine")), refusal(() -> checkpoint.with(key, List.of("mine"))));
        checkpoint.with("Format", "mine").with(key + "s", "mine").save(file("model.npz"));
        assertEquals(List.of("mine"), Checkpoint.read(file("model.npz")).about(key + "s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about/format", "about/toolkit", "optimiser/Adam/steps", "about/", "a/b"})
    void aParameterCannotHaveTheNameOfAnEntryOfTheFile(String name) {
        List<Parameter> own = List.of(new Parameter(name, FloatArray.ofZeros(1)));
        assertEquals(
                "the parameter " + name
                        + " cannot be saved: a slash in a name is reserved for entries that are not parameters",
                refusal(() -> Checkpoint.of(own)));
    }

    @Test
    void parametersMayHaveTheNamesOfTheFilesFolders() {
        List<Parameter> own = List.of(
                new Parameter("about", FloatArray.of(new float[] {1}, 1)),
                new Parameter("optimiser", FloatArray.of(new float[] {2}, 1)),
                new Parameter("format", FloatArray.of(new float[] {3}, 1)));
        Checkpoint.of(own).save(file("model.npz"));
        assertEquals(
                List.of("about", "optimiser", "format"),
                List.copyOf(Checkpoint.read(file("model.npz")).parameters.keySet()));
    }

    @Test
    void anotherPrecisionIsNamedAndNothingChanges() {
        List<Parameter> mixed = List.of(
                new Parameter("V", FloatArray.of(new float[] {1}, 1)),
                new Parameter("W", DoubleArray.of(new double[] {1}, 1)));
        List<Parameter> singles =
                List.of(new Parameter("V", FloatArray.ofZeros(1)), new Parameter("W", FloatArray.ofZeros(1)));
        assertEquals(
                "the saved numbers do not fit the model, which stays as it was: W is float32 in the model and float64 as"
                        + " saved: build the model in that precision, which toDouble() makes double",
                refusal(() -> Checkpoint.of(mixed).restore(singles)));
        assertArrayEquals(new double[] {0, 0}, numbers(singles));
    }

    @Test
    void namesThatCannotBeToldApartAreRefused() {
        List<Parameter> twice =
                List.of(new Parameter("W", FloatArray.ofZeros(1)), new Parameter("W", FloatArray.ofZeros(2)));
        assertTrue(refusal(() -> Checkpoint.of(twice)).startsWith("two parameters have the name W"));
        Checkpoint checkpoint = Checkpoint.of(twice.subList(0, 1));
        assertTrue(refusal(() -> checkpoint.restore(twice)).startsWith("two parameters have the name W"));
        List<Parameter> slash = List.of(new Parameter("about/W", FloatArray.ofZeros(1)));
        assertTrue(refusal(() -> Checkpoint.of(slash)).contains("a slash"));
    }

    @Test
    void savingReplacesWholeOrNotAtAllAndLeavesNothingBeside() throws IOException {
        Checkpoint.of(parameters(1)).save(file("model.npz"));
        Checkpoint.of(parameters(2)).save(file("model.npz"));
        List<Parameter> model = parameters(3);
        Checkpoint.read(file("model.npz")).restore(model);
        assertArrayEquals(numbers(parameters(2)), numbers(model));
        assertEquals(1, folder.toFile().list().length);
        Checkpoint checkpoint = Checkpoint.of(model);
        assertThrows(UncheckedIOException.class, () -> checkpoint.save(file("no/such/folder.npz")));
        Files.createDirectories(folder.resolve("taken.npz/full"));
        assertThrows(UncheckedIOException.class, () -> checkpoint.save(file("taken.npz")));
        assertEquals(2, folder.toFile().list().length);
    }

    @Test
    void anInterruptedTrainingCanStillBeSaved() {
        Thread.currentThread().interrupt();
        Checkpoint.of(parameters(1)).save(file("model.npz"));
        List<Parameter> model = parameters(2);
        Checkpoint.read(file("model.npz")).restore(model);
        assertTrue(Thread.interrupted());
        assertArrayEquals(numbers(parameters(1)), numbers(model));
    }

    @Test
    void anArrayOfAnySizeComesBack() {
        for (int[] shape : new int[][] {{0}, {1}, {2, 3}, {2, 3, 4}, {1, 1000}}) {
            Parameter saved = new Parameter("W", Init.uniform(new Random(1), 1, shape));
            Parameter read = new Parameter("W", FloatArray.ofZeros(shape));
            Checkpoint.of(List.of(saved)).save(file("array.npz"));
            Checkpoint.read(file("array.npz")).restore(List.of(read));
            assertArrayEquals(numbers(List.of(saved)), numbers(List.of(read)));
        }
    }

    @Test
    void readingTwiceGivesTheSameNames() {
        Map<String, Npy> entries = new LinkedHashMap<>();
        entries.put("b", Npy.of(List.of("x")));
        entries.put("a", Npy.of(FloatArray.ofZeros(2)));
        NpzWriter.write(folder.resolve("order.npz"), entries);
        assertEquals(List.of("b", "a"), List.copyOf(new Npz(folder.resolve("order.npz")).names()));
    }
}
