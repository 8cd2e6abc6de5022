package grade;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Writes files that appear whole or not at all, whenever the program is killed and however many programs run at once.
 */
final class Atomic {
    private static final String NEW = "new";
    private static final int PROBE = 1 << 18;

    private Atomic() {}

    /** Writes a text. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("." + file.getFileName() + Owner.mark() + NEW);
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException | Error e) {
            deleteQuietly(fresh);
            throw e;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return; // the earlier failure is the one to report
        }
    }

    /** Deletes files that a killed run left half-written in a folder. */
    static void clear(Path folder) {
        Owner.clear(folder, ".", "." + NEW);
    }

    /**
     * Tests before hours of work whether a folder can be written to and has room.
     *
     * @return whether names there that differ only in capitals are the same
     * @throws IOException if the folder cannot be written to
     */
    static boolean probe(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path probe = folder.resolve(".Probe" + Owner.mark() + NEW);
        try {
            Files.write(probe, new byte[PROBE]);
            return Files.exists(
                    probe.resolveSibling(probe.getFileName().toString().toLowerCase(Locale.ROOT)));
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, why(e)); // the name of the probe would help nobody
        } finally {
            deleteQuietly(probe);
        }
    }

    /** Says why a system refuses a file: no space left, a read-only file system, no permission. */
    static String reason(IOException e) {
        return e instanceof FileSystemException file
                ? why(file) + ": " + file.getFile()
                : String.valueOf(e.getMessage());
    }

    private static String why(FileSystemException e) {
        return e.getReason() != null
                ? e.getReason()
                : e.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replace(" Exception", "");
    }
}
