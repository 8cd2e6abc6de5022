package grade;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip from any program, read in memory and never unpacked. Windows writes names in the machine's code
 * page without saying so; therefore names are taken byte by byte, and only their endings matter.
 */
final class Archive {
    private static final int MOST_FILES = 10_000;
    private static final long BIGGEST_LIST = 16 << 20;
    private static final int END = 22;
    private static final int END_64 = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** The bytes of a file, which are read at most once. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Uses a file of an archive. */
    interface Use {
        void file(String name, Content content) throws UnreadableException;
    }

    private final Path file;
    private final Use use;

    private Archive(Path file, Use use) {
        this.file = file;
        this.use = use;
    }

    /**
     * Hands each file of an archive to {@code use}.
     *
     * @throws IOException if the archive cannot be read to its end
     */
    static void read(Path file, Use use) throws IOException, UnreadableException {
        Meter.check(Files.size(file));
        checkList(file);
        new Archive(file, use).read();
    }

    private void read() throws IOException, UnreadableException {
        try (ZipFile zip = listed()) {
            if (zip != null) {
                check(zip.size());
                List<ZipEntry> entries = zip.stream().map(ZipEntry.class::cast).toList();
                Set<String> names = new HashSet<>();
                if (entries.stream().map(ZipEntry::getName).allMatch(names::add)) {
                    for (ZipEntry entry : entries) {
                        use(entry, () -> new Sound(zip.getInputStream(entry), entry.getCrc()));
                    }
                    return;
                }
            }
        }
        // The list is cut off or broken, or it has two files of the same name and would give the same file twice.
        oneByOne();
    }

    private ZipFile listed() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException | ZipException broken) {
            return null;
        }
    }

    private void use(ZipEntry entry, Content content) throws UnreadableException {
        if (!entry.isDirectory()) {
            use.file(name(entry), content);
        }
    }

    private void oneByOne() throws IOException, UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(++count);
                use(entry, () -> new Unclosed(zip));
            }
            if (count == 0) {
                throw new IOException("it has no beginning of a file");
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void check(int files) throws UnreadableException {
        if (files > MOST_FILES) {
            throw new UnreadableException("holds more than " + MOST_FILES + " files");
        }
    }

    /** The name as it was written; if its bytes are not UTF-8, nobody can know which letters they are. */
    private static String name(ZipEntry entry) {
        String name = entry.getName();
        if (name.chars().allMatch(one -> one < 0x80)) {
            return name.replace('\\', '/'); // in a Chinese or Japanese code page that byte may be half of a letter
        }
        try {
            return name.chars().allMatch(one -> one <= 0xFF)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                            .toString()
                    : name;
        } catch (CharacterCodingException other) {
            return name;
        }
    }

    /**
     * The list of an archive's files is held in memory, so its size is checked first, at every place where such a list
     * may be.
     */
    private static void checkList(Path file) throws IOException, UnreadableException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            long size = zip.length();
            ByteBuffer tail = part(zip, Math.max(0, size - END - LONGEST_COMMENT - END_64), size);
            for (int i = 0; i + END <= tail.limit(); i++) {
                long list = 0;
                if (tail.getInt(i) == 0x06054b50) {
                    list = Integer.toUnsignedLong(tail.getInt(i + 12));
                    list = list == 0xFFFFFFFFL ? 0 : list; // then the longer end record has the size
                } else if (tail.getInt(i) == 0x07064b50) {
                    long end = tail.getLong(i + 8);
                    list = end < 0 || end > size - END_64
                            ? Long.MAX_VALUE
                            : part(zip, end, end + END_64).getLong(40);
                }
                if (list < 0 || list > BIGGEST_LIST) {
                    throw new UnreadableException("holds more than " + MOST_FILES + " files");
                }
            }
        }
    }

    private static ByteBuffer part(RandomAccessFile file, long start, long end) throws IOException {
        byte[] bytes = new byte[(int) (end - start)];
        file.seek(start);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file whose bytes are compared with its checksum when it ends. */
    private static final class Sound extends CheckedInputStream {
        private final long expected;

        Sound(InputStream content, long expected) {
            super(content, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            if (read < 0 && expected >= 0 && getChecksum().getValue() != expected) {
                throw new IOException("is damaged: its checksum is not the one in the zip");
            }
            return read;
        }
    }

    /** The stream of all files, which the reader of one file must not close. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {}
    }
}
