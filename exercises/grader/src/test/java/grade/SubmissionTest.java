package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names: each submission has its own, and changes nobody else's. */
class SubmissionTest {
    @TempDir
    private Path in;

    private List<Submission> submissions(String... files) throws IOException {
        for (String file : files) {
            if (file.endsWith("/")) {
                Files.createDirectory(in.resolve(file));
            } else {
                Files.createFile(in.resolve(file));
            }
        }
        return Submission.in(in);
    }

    private static List<String> names(List<Submission> submissions) {
        return submissions.stream().map(Submission::name).toList();
    }

    private static List<String> files(List<Submission> submissions) {
        return submissions.stream().map(Submission::fileName).toList();
    }

    @Test
    void aNameOfLettersBeyondSixteenBitsIsCutBetweenLetters() throws IOException {
        for (int first = 0; first < 3; first++) {
            submissions("a".repeat(first) + new String(Character.toChars(0x20BB7)).repeat(40) + ".ipynb");
        }
        for (Submission one : Submission.in(in)) {
            Path file = ResultFile.path(one, in);
            int bytes = (file.getFileName() + Owner.mark() + "new").getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes < 255, () -> "too long for a file system: " + bytes);
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(one.fileName()), one.fileName());
        }
        String longest = "a".repeat(56) + ".ipynb";
        assertEquals("a".repeat(56), submissions(longest).get(0).fileName());
    }

    @Test
    void aNameThatLooksLikeAMadeOneIsMadeAnew() throws IOException {
        String made = submissions("o'brien.ipynb").get(0).fileName();
        assertTrue(made.matches("o_brien-[0-9a-f]{8}"), made);
        List<Submission> both = submissions(made + ".ipynb");
        assertEquals(2, Set.copyOf(files(both)).size());
        assertTrue(files(both).contains(made), "the honest one keeps its files");
        String remade = both.stream()
                .map(Submission::fileName)
                .filter(one -> !one.equals(made))
                .findFirst()
                .orElseThrow();
        assertEquals(3, Set.copyOf(files(submissions(remade + ".ipynb"))).size());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTwinInCapitalsMovesNobody() throws IOException {
        List<Submission> both = submissions("neighbour-a.ipynb", "Neighbour-A.ipynb");
        assertEquals(List.of("Neighbour-A", "neighbour-a"), names(both));
        assertEquals(List.of("Neighbour-A", "neighbour-a"), files(both));
        both.forEach(one -> assertEquals(List.of(), one.remarks()));
        List<Submission> blind = Submission.in(in, true);
        assertEquals(List.of("Neighbour-A", "neighbour-a"), names(blind));
        Set<String> folded = new HashSet<>();
        files(blind).forEach(file -> folded.add(file.toLowerCase(Locale.ROOT)));
        assertEquals(2, folded.size(), "where capitals are nothing, the files need other names");
    }

    @Test
    void whereTwoHaveOneNameBothAreMarkedAndTold() throws IOException {
        List<Submission> all = submissions("anna.ipynb", "anna.zip", "anna/", "anna (zip).ipynb", "bert.ipynb");
        assertEquals(5, Set.copyOf(names(all)).size());
        assertEquals(5, Set.copyOf(files(all)).size());
        assertTrue(names(all).containsAll(List.of("anna (folder)", "anna (ipynb)", "bert")), () -> "" + names(all));
        for (Submission one : all) {
            assertEquals(one.name().equals("bert") ? 0 : 1, one.remarks().size(), one.name());
        }
        assertEquals(
                "another submission is called anna as well, so this one is anna (folder)",
                all.stream()
                        .filter(one -> one.name().equals("anna (folder)"))
                        .findFirst()
                        .orElseThrow()
                        .remarks()
                        .get(0));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThatAreNoUtf8AreToldApartByTheirBytes() throws IOException {
        for (String bytes : List.of("M%FCller.ipynb", "M%F6ller.ipynb", "M%C3%BCller.ipynb")) {
            Files.createFile(Path.of(URI.create(in.toUri() + bytes)));
        }
        List<Submission> all = Submission.in(in);
        assertEquals(3, Set.copyOf(names(all)).size(), () -> "" + names(all));
        assertEquals(3, Set.copyOf(files(all)).size());
        all.forEach(one -> assertEquals(1, one.paths().size()));
        for (Submission one : all) {
            assertTrue(Files.notExists(ResultFile.path(one, in)));
        }
    }

    @Test
    void namesOfDevicesAndTrailingDotsAreMadeSafe() throws IOException {
        for (Submission one :
                submissions("con.ipynb", "NUL.tar.zip", "a..ipynb", "-rf.ipynb", "--out.ipynb", " .ipynb")) {
            assertTrue(one.fileName().matches("[-\\w.]*-[0-9a-f]{8}|-rf|--out"), one.fileName());
        }
    }

    @Test
    void whatNobodyHandedInHasNoRow() throws IOException {
        List<Submission> all = submissions(
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "._anna.ipynb",
                "__MACOSX/",
                "index.html",
                "$RECYCLE.BIN/",
                "Page.HTM",
                "anna.ipynb",
                "report.pdf",
                "saved.ipynb.txt",
                "Big.IPYNB",
                "site.html/");
        assertEquals(List.of("Big", "anna", "report.pdf", "saved", "site.html"), names(all));
        assertEquals(
                List.of("$RECYCLE.BIN", "Page.HTM", "Thumbs.db", "__MACOSX", "desktop.ini", "index.html"),
                Submission.leftOut(in));
    }
}
