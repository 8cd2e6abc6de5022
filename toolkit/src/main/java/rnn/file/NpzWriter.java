package rnn.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes NumPy's file of named arrays as {@code numpy.savez} does: a zip that compresses nothing. */
final class NpzWriter {
    /** A fixed date, so that the same arrays give the same bytes on any day. NumPy writes this date too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NpzWriter() {}

    /**
     * Writes a file whole or not at all: first under another name beside it, through to the disk, then renamed.
     *
     * @throws UncheckedIOException if that fails; the previous file is still there
     */
    static void write(Path file, Map<String, Npy> arrays) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileOutputStream stream = new FileOutputStream(part.toFile())) {
                write(stream, arrays);
                stream.getFD().sync();
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " could not be written: " + e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }

    /** This does not use a channel, because an interrupt, which ends a training, would close it. */
    private static void write(OutputStream stream, Map<String, Npy> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, Npy> array : arrays.entrySet()) {
            byte[] bytes = array.getValue().toBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry entry = new ZipEntry(array.getKey() + Npz.ENDING);
            entry.setTimeLocal(NO_TIME);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
        zip.finish();
    }
}
