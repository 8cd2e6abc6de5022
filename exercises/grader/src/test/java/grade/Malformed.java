package grade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Malformed submissions, made anew for each run, because some of them would do harm in a repository. */
final class Malformed {
    private static final String WRONG =
            "class Wrong implements ElmanCount { public int parameters(int T, int D, int H, int C) { return 0; } }";

    private final Path folder;

    private Malformed(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the submissions, next to a neighbour's notebook {@code a-neighbour.ipynb} that some of them try to reach.
     */
    static void into(Path folder) throws IOException {
        Malformed malformed = new Malformed(folder);
        malformed.files();
        malformed.cells();
        malformed.links();
        malformed.archives();
    }

    private void files() throws IOException {
        bytes("empty.ipynb", new byte[0]);
        bytes("blank.ipynb", "  \n".getBytes(StandardCharsets.UTF_8));
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        bytes("binary.ipynb", noise);
        bytes("latin-1.ipynb", Honest.with("4.4", "// Grüße\n" + WRONG).getBytes(StandardCharsets.ISO_8859_1));
        bytes("utf-16.ipynb", Honest.right().getBytes(StandardCharsets.UTF_16));
        bytes("cut.ipynb", Honest.right().substring(0, 3000).getBytes(StandardCharsets.UTF_8));
        bytes("huge.ipynb", Honest.right().getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.ipynb").toFile(), "rw")) {
            huge.setLength(513L << 20); // takes no room on the disk
        }
        bytes("deep.ipynb", ("{\"cells\": " + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        bytes("million.ipynb", ("{\"cells\": [" + "{},".repeat(4_000_000) + "{}]}").getBytes(StandardCharsets.UTF_8));
        bytes("list.ipynb", "[1, 2, 3]".getBytes(StandardCharsets.UTF_8));
        bytes("two.ipynb", (Honest.right() + Honest.right()).getBytes(StandardCharsets.UTF_8));
        bytes("report.pdf", noise);
        Files.createDirectories(folder.resolve("folder.ipynb"));
        // Names that once ended the run: a surrogate pair where the name is cut, and a name that looks like a marked
        // one.
        Honest.write(folder, "a" + new String(Character.toChars(0x20BB7)).repeat(40) + ".ipynb", "");
        Honest.write(folder, "o'brien.ipynb", "");
        Honest.write(folder, SubmissionNames.fileName("o'brien") + ".ipynb", "");
        Honest.write(folder, "A-Neighbour.ipynb", "");
        Honest.write(folder, "=HYPERLINK(\"evil\")\u001b[31m\n.ipynb", "{}");
    }

    private void cells() throws IOException {
        ObjectNode twice = Honest.notebook();
        Honest.cells(twice).add(Honest.cell(twice, "answer-4-4").deepCopy().put("source", WRONG));
        Honest.write(folder, "cell-twice.ipynb", twice.toString());
        ObjectNode missing = Honest.notebook();
        Honest.cells(missing).removeIf(cell -> Notebook.gradeId(cell).equals("answer-4-4"));
        Honest.write(folder, "cell-missing.ipynb", missing.toString());
        ObjectNode swapped = Honest.notebook();
        nbgrader(swapped, "answer-4-4").put("grade_id", "answer-9-9");
        Honest.cell(swapped, "answer-9-9").put("id", "answer-9-9");
        Honest.cells(swapped).add(Honest.cell(swapped, "answer-9-9").deepCopy().put("source", WRONG));
        Honest.write(folder, "cell-renamed.ipynb", swapped.toString());
        ObjectNode generous = Honest.notebook();
        Honest.cell(generous, "answer-4-4").put("source", WRONG);
        nbgrader(generous, "check-4-4").put("points", 1000);
        Honest.cell(generous, "check-4-4").put("source", "1000");
        Honest.write(folder, "points-changed.ipynb", generous.toString());
        ObjectNode prose = Honest.notebook();
        Honest.cell(prose, "answer-4-4").put("cell_type", "markdown");
        Honest.write(folder, "cell-of-prose.ipynb", prose.toString());
        ObjectNode number = Honest.notebook();
        Honest.cell(number, "answer-4-4").put("source", 42);
        Honest.write(folder, "source-a-number.ipynb", number.toString());
        Honest.write(folder, "source-huge.ipynb", Honest.with("4.4", "// " + "x".repeat(1 << 20) + "\n" + WRONG));
        String nested = "int deep = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";";
        Honest.write(folder, "source-deep.ipynb", Honest.with("4.4", WRONG.replace("return", nested + " return")));
    }

    private static ObjectNode nbgrader(ObjectNode notebook, String id) {
        return (ObjectNode) Honest.cell(notebook, id).path("metadata").path("nbgrader");
    }

    private void links() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.ipynb"), folder.resolve("a-neighbour.ipynb"));
        Files.createSymbolicLink(folder.resolve("link-to-all"), folder);
        Files.createDirectories(folder.resolve("link-inside"));
        Files.createSymbolicLink(folder.resolve("link-inside/ex04.ipynb"), folder.resolve("a-neighbour.ipynb"));
        Files.createSymbolicLink(folder.resolve("link-inside/all"), folder);
    }

    private void archives() throws IOException {
        zip("zip-traversal.zip", Map.of("../a-neighbour.ipynb", Honest.right()));
        zip("zip-absolute.zip", Map.of("/tmp/unrolled-evil.ipynb", Honest.right()));
        zip("zip-of-prose.zip", Map.of("essay.txt", "no notebook"));
        bytes("zip-broken.zip", new byte[] {'P', 'K', 3, 4, 0, 0});
        zip("zip-crc.zip", Map.of("ex04.ipynb", Honest.right()));
        byte[] damaged = Files.readAllBytes(folder.resolve("zip-crc.zip"));
        damaged[checksum(damaged)] ^= 1;
        bytes("zip-crc.zip", damaged);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("zip-bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("ex04.ipynb"));
            fill(zip, 200);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("zip-crowd.zip")))) {
            for (int i = 0; i < 12_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".ipynb"));
            }
        }
    }

    /** The place of the first file's checksum in an archive's list. */
    private static int checksum(byte... zip) {
        int listed = zip.length - 22;
        while (!(zip[listed] == 'P' && zip[listed + 1] == 'K' && zip[listed + 2] == 1 && zip[listed + 3] == 2)) {
            listed--;
        }
        return listed + 16;
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(new byte[1 << 20]);
        }
    }

    private void zip(String name, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> one : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }
}
