package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Exercise;
import check.Task;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SubmittedNotebooks as real machines write and pack them. */
class SubmittedNotebooksTest {
    private static final String ANSWER = "class A implements ElmanStep {}";
    private static final String CELL =
            "{\"cell_type\": \"code\", \"id\": \"x\", \"metadata\": {\"nbgrader\": {\"grade_id\": \"answer-4-1\"}}, \"outputs\": [%s], \"source\": [\"%s\"]}";
    private static final String NOTEBOOK = "{\"cells\": [" + CELL + "], \"metadata\": {}, \"nbformat\": 4}";

    @TempDir
    private Path temp;

    private static byte[] notebook(String output) {
        return String.format(NOTEBOOK, output, ANSWER).getBytes(StandardCharsets.UTF_8);
    }

    private List<SubmittedNotebooks.Found> found(String name, byte[] bytes) throws IOException, UnreadableException {
        Path file = temp.resolve(name);
        Files.write(file, bytes);
        return SubmittedNotebooks.of(List.of(file));
    }

    private static void assertRead(List<SubmittedNotebooks.Found> found) {
        assertEquals(1, found.size());
        assertRead(found.get(0));
    }

    private static void assertRead(SubmittedNotebooks.Found found) {
        assertEquals("", found.trouble());
        assertEquals(List.of(new AnswerCells.Cell("answer-4-1", "x", ANSWER, false)), found.cells());
    }

    private static void assertTold(String expected, List<SubmittedNotebooks.Found> found) {
        assertEquals(1, found.size());
        assertTrue(found.get(0).trouble().contains(expected), found.get(0).trouble());
        assertEquals(List.of(), found.get(0).cells());
    }

    @Test
    void aJavaFileIsReadAsACellWithoutItsPackage() throws Exception {
        String file = "\uFEFFpackage ex04;\r\n\r\n" + ANSWER + "\r\n";
        List<SubmittedNotebooks.Found> found = found("MyElmanStep.java", file.getBytes(StandardCharsets.UTF_8));
        assertEquals("", found.get(0).trouble());
        AnswerCells.Cell cell = found.get(0).cells().get(0);
        assertEquals(2, cell.source().lines().toList().indexOf(ANSWER), "every line keeps its place");
        assertEquals(ANSWER, cell.source().strip());
        assertTrue(cell.isFile());
    }

    @Test
    void aJavaFileThatIsNoAnswerIsPassedOverAndABrokenOneTold() throws Exception {
        assertThrows(
                UnreadableException.class,
                () -> found("Ex04Test.java", "class Ex04Test {}".getBytes(StandardCharsets.UTF_8)));
        assertTold("is not UTF-8 text", found("A.java", (ANSWER + "\u00fc").getBytes(StandardCharsets.ISO_8859_1)));
        assertTold("has more than", found("B.java", (ANSWER + " ".repeat(1 << 18)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileAndANotebookThatDifferCompete() throws Exception {
        Files.write(temp.resolve("a.ipynb"), notebook(""));
        Files.writeString(temp.resolve("A.java"), "package ex04;\n" + ANSWER.replace("{}", "{ int x; }"));
        Files.writeString(temp.resolve("B.java"), "package ex04; // the same as the notebook's\n" + ANSWER);
        List<Task> tasks = List.of(Exercise.task("4.1"));
        AnswerChoice choice = new AnswerChoice(SubmittedNotebooks.of(List.of(temp)), tasks);
        assertEquals(2, choice.answers().get(tasks.get(0)).size());
        assertTrue(
                choice.remarks().get(0).startsWith("4.1 is there 2 times"),
                choice.remarks().toString());
        Files.delete(temp.resolve("A.java"));
        Files.delete(temp.resolve("a.ipynb"));
        choice = new AnswerChoice(SubmittedNotebooks.of(List.of(temp)), tasks);
        assertEquals(1, choice.answers().get(tasks.get(0)).size());
        assertEquals(List.of(), choice.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "{\"data\": [NaN, 1e400, -Infinity]}", "\"\\ud800\""})
    void whatPythonWritesIsRead(String output) throws Exception {
        assertRead(found("a.ipynb", notebook(output)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ipynb", "a.IPYNB", "a.ipynb.txt", "a.ipynb.json", "a(1).ipynb"})
    void aByteOrderMarkAndABrowsersEndingAreNoTrouble(String name) throws Exception {
        byte[] marked = ("\uFEFF" + new String(notebook(""), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertRead(found(name, marked));
    }

    @Test
    void otherEncodingsAndEmptyFilesAreTold() throws Exception {
        String text = new String(notebook("\"\u00fc\""), StandardCharsets.UTF_8);
        assertTold("is not UTF-8 text", found("a.ipynb", text.getBytes(StandardCharsets.UTF_16)));
        assertTold("is not UTF-8 text", found("b.ipynb", text.getBytes(StandardCharsets.ISO_8859_1)));
        assertTold("is empty", found("c.ipynb", new byte[0]));
        assertTold("is empty", found("d.ipynb", "\uFEFF \n".getBytes(StandardCharsets.UTF_8)));
        assertTold("goes on after its end", found("e.ipynb", (text + text).getBytes(StandardCharsets.UTF_8)));
        assertTold("is not JSON (line 2)", found("f.ipynb", "{\"cells\":\n[}".getBytes(StandardCharsets.UTF_8)));
    }

    /** A notebook that is generated while it is read: 200 MB of one text, 200 MB of lines, 200,000 names. */
    @Test
    void outputsOfAnySizeAreReadOverAndNeverHeld() throws Exception {
        String[] parts = new String(notebook("%"), StandardCharsets.UTF_8).split("%", -1);
        byte[] text = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] lines = "\"a line\\n\",".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        InputStream all = joined(List.of(
                stream(parts[0] + "\""),
                joined(Collections.nCopies(200, text).stream()
                        .map(SubmittedNotebooksTest::stream)
                        .toList()),
                stream("\",["),
                joined(Collections.nCopies(200, lines).stream()
                        .map(SubmittedNotebooksTest::stream)
                        .toList()),
                stream("0],{"),
                joined(IntStream.range(0, 200_000)
                        .mapToObj(i -> stream("\"name" + i + "\":1,"))
                        .toList()),
                stream("\"last\":1}" + parts[1])));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        List<AnswerCells.Cell> cells = AnswerCells.read("big.ipynb", all);
        long allocated = threads.getThreadAllocatedBytes(self) - before;
        assertEquals(List.of(new AnswerCells.Cell("answer-4-1", "x", ANSWER, false)), cells);
        assertTrue(allocated < 200 << 20, () -> "took " + (allocated >> 20) + " MB to read over 400 MB");
    }

    private static InputStream stream(String text) {
        return stream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream joined(List<InputStream> parts) {
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @Test
    void moreCodeThanAnyLearnerWritesAndMoreBytesThanAnyNotebookHasAreTold() throws Exception {
        String code = String.format(CELL, "", "// " + "x".repeat(200_000)) + ",";
        byte[] bytes = ("{\"cells\": [" + code.repeat(30) + "{}]}").getBytes(StandardCharsets.UTF_8);
        assertTold("characters of code", found("code.ipynb", bytes));
        Path sparse = temp.resolve("sparse.ipynb");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.write(notebook(""));
            file.setLength(513L << 20);
        }
        assertTold("is bigger than 512 MB", SubmittedNotebooks.of(List.of(sparse)));
    }

    @ParameterizedTest
    @CsvSource({
        "IBM437,\u00dcbung",
        "IBM850,L\u00f6sung",
        "GBK,\u4f5c\u4e1a",
        "windows-31j,\u30bd\u8868",
        "Big5,\u529f\u8aaa",
        "UTF-8,\u00dcbung",
        "windows-1251,\u0417\u0430\u0434\u0430\u0447\u0430"
    })
    void namesOfAnyCodePageAreRead(String charset, String name) throws Exception {
        for (String inside : List.of(name + ".ipynb", name + "/" + name + ".ipynb", "ex04.ipynb")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
                put(zip, name + ".txt", "words".getBytes(StandardCharsets.UTF_8));
                put(zip, "__MACOSX/._ex04.ipynb", new byte[] {0, 5, 22, 7});
                put(zip, name + "/", new byte[0]);
                put(zip, inside, notebook(""));
            }
            assertRead(found("a.zip", bytes.toByteArray()));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                put(zip, name, notebook("\"" + "the text of an output, ".repeat(40) + name + "\""));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void ofTwoFilesOfOneNameBothAreRead() throws Exception {
        String twice = new String(zip("a.ipynb", "b.ipynb"), StandardCharsets.ISO_8859_1).replace("b.ipynb", "a.ipynb");
        List<SubmittedNotebooks.Found> found = found("twice.zip", twice.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(2, found.size());
        found.forEach(SubmittedNotebooksTest::assertRead);
    }

    @Test
    void aWrongChecksumIsTold() throws Exception {
        byte[] bytes = zip("a.ipynb");
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int listed = IntStream.range(0, bytes.length - 4)
                .filter(i -> zip.getInt(i) == 0x02014b50)
                .findFirst()
                .orElseThrow();
        zip.putInt(listed + 16, zip.getInt(listed + 16) ^ 1);
        assertTold("is damaged: its checksum is not", found("crc.zip", bytes));
    }

    @Test
    void ofAZipThatIsCutOffWhatIsWholeIsReadAndTheRestTold() throws Exception {
        byte[] bytes = zip("a.ipynb", "b.ipynb");
        List<SubmittedNotebooks.Found> found = found("cut.zip", java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
        assertTrue(found.stream().anyMatch(one -> one.trouble().isEmpty()), () -> "" + found);
        assertTrue(
                found.stream()
                        .anyMatch(one -> one.trouble().contains("damaged")
                                || one.trouble().contains("cannot be read")),
                () -> "" + found);
        assertTold("is not a readable zip", found("noise.zip", "PK and no more".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aListOfFilesTooBigToHoldIsRefusedBeforeItIsRead() throws Exception {
        byte[] bytes = zip("a.ipynb");
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(bytes.length - 22 + 12, 0x7FFFFFF0);
        assertTrue(assertThrows(UnreadableException.class, () -> found("list.zip", bytes))
                .getMessage()
                .contains("more than 10000 files"));
    }

    /** Like z22 of the attacks: many names for one long stream. The limit is on their sum, not on each alone. */
    @Test
    void whatIsPackedIsCountedUnpacked() throws Exception {
        Path file = temp.resolve("many.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".ipynb"));
                for (int j = 0; j < 400; j++) {
                    zip.write(blanks);
                }
            }
        }
        assertTrue(assertThrows(UnreadableException.class, () -> SubmittedNotebooks.of(List.of(file)))
                .getMessage()
                .contains("more than 1024 MB together"));
    }
}
