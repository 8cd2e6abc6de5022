package rnn.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.net.Linear;

/** Weights from other machines and other functions are read, or refused with what to do in Python. */
class ForeignWeightsTest {
    private static final String MENDED =
            ": in Python, numpy.savez(file, **{k: v.astype('float32') for k, v in numpy.load(file).items()})";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private static byte[] npy(String header, ByteBuffer data) {
        byte[] text = (header + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(10 + text.length + data.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) text.length)
                .put(text)
                .put(data.rewind())
                .array();
    }

    private static String header(String type, int... shape) {
        String dimensions = String.join(
                ", ", IntStream.of(shape).mapToObj(Integer::toString).toList());
        return "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + dimensions + ",), }";
    }

    /** 1, 2, 3, … in that type. */
    private static byte[] counting(String type, int... shape) {
        int count = IntStream.of(shape).reduce(1, (a, b) -> a * b);
        int bytes = Integer.parseInt(type.substring(2));
        ByteBuffer data = ByteBuffer.allocate(count * bytes)
                .order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int i = 1; i <= count; i++) {
            switch (type.substring(1)) {
                case "f4" -> data.putFloat(i);
                case "f8" -> data.putDouble(i);
                default -> data.put(new byte[bytes]);
            }
        }
        return npy(header(type, shape), data);
    }

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file.toString();
    }

    private static String refusal(String file, List<Parameter> parameters) {
        double[] before = numbers(parameters);
        String message = assertThrows(IllegalArgumentException.class, () -> PyTorchWeights.read(file)
                        .restore(parameters))
                .getMessage();
        assertArrayEquals(before, numbers(parameters), "nothing changes");
        assertTrue(message.startsWith(file), message);
        return message.substring(file.length());
    }

    private static double[] numbers(List<Parameter> parameters) {
        return parameters.stream()
                .flatMapToDouble(p -> IntStream.range(0, p.value().size()).mapToDouble(p.value()::get))
                .toArray();
    }

    private static Linear linear() {
        return new Linear(3, 2, new Random(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f4", ">f4"})
    void eitherOrderOfBytesIsSinglePrecision(String type) throws IOException {
        entries.put("weight.npy", counting(type, 2, 3));
        entries.put("bias.npy", counting(type, 2));
        Linear linear = linear();
        PyTorchWeights.read(file("weights.npz")).restore(linear.parameters());
        assertArrayEquals(new double[] {1, 4, 2, 5, 3, 6, 1, 2}, numbers(linear.parameters()));
        assertTrue(new Npz(Path.of(file("weights.npz"))).array("weight") instanceof FloatArray);
    }

    @Test
    void bothPrecisionsAreReadForParametersInDouble() throws IOException {
        for (String type : List.of("<f4", ">f4", "<f8", ">f8")) {
            entries.put("weight.npy", counting(type, 2, 3));
            entries.put("bias.npy", counting("<f4", 2));
            List<Parameter> doubles =
                    List.of(new Parameter("W", DoubleArray.ofZeros(3, 2)), new Parameter("b", DoubleArray.ofZeros(2)));
            PyTorchWeights.read(file("weights.npz")).restore(doubles);
            assertArrayEquals(new double[] {1, 4, 2, 5, 3, 6, 1, 2}, numbers(doubles));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f2", ">f2", "=f2", "<i8", ">i8", "<i4", "|i1", "|u1", "|b1"})
    void otherNumbersAreNamedWithTheLineThatMendsThem(String type) throws IOException {
        entries.put("weight.npy", counting(type, 2, 3));
        assertEquals(
                ": the array weight holds values of type " + type + ", and numbers must be float32 or float64" + MENDED,
                refusal(file("weights.npz"), linear().parameters()));
        entries.clear();
        entries.put("encoder.rnn.weight_ih_l0.npy", counting("<f4", 4, 3));
        entries.put("encoder.rnn.weight_hh_l0.npy", counting("<f4", 4, 4));
        entries.put("encoder.rnn.bias_hh_l0.npy", counting(type, 4));
        List<Parameter> cell = new ElmanCell(3, 4, new Random(1)).parameters();
        String file = file("weights.npz");
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> PyTorchWeights.read(file).module("encoder.rnn").restore(cell))
                .getMessage();
        assertTrue(message.startsWith(file + ": the array encoder.rnn.bias_hh_l0 holds"), message);
        assertTrue(message.endsWith(MENDED), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=f4", "|f4", "=f8"})
    void numbersWhoseOrderOfBytesIsOpenAreRefused(String type) throws IOException {
        entries.put("weight.npy", counting(type, 2, 3));
        assertEquals(
                ": the array weight holds values of type " + type + ", which leaves the order of their bytes open"
                        + MENDED,
                refusal(file("weights.npz"), linear().parameters()));
    }

    @Test
    void whatIsNoNumberHasNoSuchLine() throws IOException {
        entries.put("weight.npy", npy(header("|O", 2, 3), ByteBuffer.allocate(8)));
        assertEquals(
                ": the array weight holds values of type |O, and numbers must be float32 or float64",
                refusal(file("weights.npz"), linear().parameters()));
    }

    @Test
    void oneArrayInAnotherPrecisionIsNamed() throws IOException {
        for (String wide : List.of("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")) {
            lstm("_l0");
            int[] shape = wide.startsWith("bias") ? new int[] {8} : new int[] {8, wide.startsWith("weight_ih") ? 3 : 2};
            entries.put(wide + ".npy", counting("<f8", shape));
            assertEquals(
                    ": the array " + wide + " is float64, and the parameters are float32" + MENDED,
                    refusal(file("weights.npz"), new LstmCell(3, 2, new Random(1)).parameters()));
        }
    }

    private void lstm(String ending) {
        entries.put("weight_ih" + ending + ".npy", counting("<f4", 8, 3));
        entries.put("weight_hh" + ending + ".npy", counting("<f4", 8, 2));
        entries.put("bias_ih" + ending + ".npy", counting("<f4", 8));
        entries.put("bias_hh" + ending + ".npy", counting("<f4", 8));
    }

    @ParameterizedTest
    @CsvSource({
        "bias_ih_l0, 7, 0, '[7], and beside weight_hh_l0 it must be [8]'",
        "bias_hh_l0, 16, 0, '[16], and beside weight_hh_l0 it must be [8]'",
        "weight_ih_l0, 6, 3, '[6, 3], and beside weight_hh_l0 it must be [8, 3]'",
        "weight_ih_l0, 8, 0, '[8], and the weights of a recurrent or linear layer are a matrix'",
        "weight_hh_l0, 8, 0, '[8], and the weights of a recurrent or linear layer are a matrix'",
        "weight_hh_l0, 7, 2, '[7, 2] does not belong to an RNN, GRU or LSTM without projection'",
    })
    void anArrayOfAWrongShapeIsNamed(String name, int rows, int columns, String sentence) throws IOException {
        lstm("_l0");
        entries.put(name + ".npy", columns == 0 ? counting("<f4", rows) : counting("<f4", rows, columns));
        String message = refusal(file("weights.npz"), new LstmCell(3, 2, new Random(1)).parameters());
        assertTrue(message.startsWith(": the array " + name), message);
        assertTrue(message.endsWith(" the shape " + sentence), message);
    }

    @Test
    void aLinearLayerOfAWrongShapeIsNamed() throws IOException {
        entries.put("weight.npy", counting("<f4", 2, 3));
        entries.put("bias.npy", counting("<f4", 3));
        assertEquals(
                ": the array bias has the shape [3], and beside weight it must be [2]",
                refusal(file("weights.npz"), linear().parameters()));
        entries.put("weight.npy", counting("<f4", 2, 3, 1));
        assertTrue(refusal(file("weights.npz"), linear().parameters())
                .startsWith(": the array weight has the shape [2, 3, 1]"));
        entries.put("weight.npy", counting("<f4", 5, 3));
        entries.put("bias.npy", counting("<f4", 5));
        assertTrue(refusal(file("weights.npz"), linear().parameters())
                .endsWith("W has the shape [3, 2] in the model and [3, 5] as saved"));
    }

    /** nn.LSTMCell and its like are one layer without _l0. */
    @ParameterizedTest
    @CsvSource({"1", "3", "4"})
    void aSingleCellIsReadAsALayer(int gates) throws IOException {
        for (String ending : List.of("_l0", "")) {
            entries.clear();
            entries.put("weight_ih" + ending + ".npy", counting("<f4", 2 * gates, 3));
            entries.put("weight_hh" + ending + ".npy", counting("<f4", 2 * gates, 2));
            entries.put("bias_ih" + ending + ".npy", counting("<f4", 2 * gates));
            entries.put("bias_hh" + ending + ".npy", counting("<f4", 2 * gates));
            file("weights" + ending + ".npz");
        }
        List<Parameter> layer = cell(gates).parameters();
        List<Parameter> cell = cell(gates).parameters();
        PyTorchWeights.read(folder.resolve("weights_l0.npz").toString()).restore(layer);
        PyTorchWeights.read(folder.resolve("weights.npz").toString()).restore(cell);
        assertArrayEquals(numbers(layer), numbers(cell));
        assertEquals(
                gates * (3 * 2 + 2 * 2),
                numbers(cell).length
                        - cell.stream()
                                .filter(p -> p.value().rank() == 1)
                                .mapToInt(p -> p.value().size())
                                .sum());
    }

    private static Cell cell(int gates) {
        return switch (gates) {
            case 1 -> new ElmanCell(3, 2, new Random(2));
            case 3 -> new GruCell(3, 2, new Random(2));
            default -> new LstmCell(3, 2, new Random(2));
        };
    }

    @Test
    void whatMacosPutsIntoAZipIsLeftOut() throws IOException {
        byte[] fork = {0, 5, 22, 7, 0, 2, 0, 0};
        entries.put("__MACOSX/", new byte[0]);
        entries.put("__MACOSX/._weight.npy", fork);
        entries.put("._bias.npy", fork);
        entries.put(".DS_Store", fork);
        entries.put("weight.npy", counting("<f4", 2, 3));
        entries.put("bias.npy", counting("<f4", 2));
        assertEquals(2, new Npz(Path.of(file("weights.npz"))).names().size());
        PyTorchWeights.read(file("weights.npz")).restore(linear().parameters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr':'<f4','fortran_order':False,'shape':(2,3)}",
                "{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (2, 3)}",
                "{'shape': (2L, 3L), 'fortran_order': False, 'descr': '<f4', }",
                " { 'fortran_order' : False , 'descr' : '<f4' , 'shape' : ( 2 , 3 , ) } "
            })
    void headersOfOtherWritersAreRead(String header) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 6; i++) {
            data.putFloat(i);
        }
        entries.put("x.npy", npy(header, data));
        Array x = new Npz(Path.of(file("weights.npz"))).array("x");
        assertArrayEquals(new int[] {2, 3}, x.shape());
        assertEquals(5, x.get(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '<f4', 'descr': '<f4', 'shape': (2, 3)}",
                "{'descr': '<f4', 'fortran_order': False}",
                "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2, 3)}",
                "{'descr': '<f4', 'fortran_order': Maybe, 'shape': (2, 3)}"
            })
    void aHeaderThatIsNoneSpoilsItsArrayAlone(String header) throws IOException {
        entries.put("odd.npy", npy(header, ByteBuffer.allocate(24)));
        entries.put("weight.npy", counting("<f4", 2, 3));
        String file = file("weights.npz");
        PyTorchWeights.read(file).restore(linear().parameters());
        String message = assertThrows(IllegalArgumentException.class, () -> new Npz(Path.of(file)).array("odd"))
                .getMessage();
        assertTrue(message.startsWith(file + ": the array odd has a header that is not understood: {"), message);
    }

    @Test
    void aFileOfTorchSaveIsNamedWithTheLineThatTurnsIt() throws IOException {
        String line = ": in Python, numpy.savez('weights.npz',"
                + " **{k: v.cpu().numpy() for k, v in torch.load(file, weights_only=True).items()})";
        entries.put("model/data.pkl", new byte[] {(byte) 0x80, 2});
        entries.put("model/version", new byte[] {'3'});
        String message = assertThrows(IllegalArgumentException.class, () -> PyTorchWeights.read(file("model.pt")))
                .getMessage();
        assertEquals(folder.resolve("model.pt") + " is a file of torch.save, not an .npz" + line, message);
        assertEquals(
                " is not an .npz file but a pickle, as an old torch.save wrote it" + line,
                plain("old.pt", 0x80, 2, 0x8a, 10));
        assertEquals(
                " is not an .npz file but a single array of numpy.save: write all of them by numpy.savez",
                plain("one.npy", 0x93, 'N', 'U', 'M', 'P', 'Y'));
        assertEquals(" is not an .npz file", plain("other.bin", 1, 2, 3, 4));
    }

    private String plain(String name, int... bytes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        IntStream.of(bytes).forEach(content::write);
        Path file = Files.write(folder.resolve(name), content.toByteArray());
        String message = assertThrows(IllegalArgumentException.class, () -> PyTorchWeights.read(file.toString()))
                .getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        return message.substring(file.toString().length());
    }
}
