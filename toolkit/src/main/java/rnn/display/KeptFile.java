package rnn.display;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A small text file beside a notebook that outlives it. Several notebooks may write it at once, and none of them leaves
 * it half written.
 *
 * <pre>{@code
 * String note = file.alone(() -> {
 *     file.write(changed(file.read()));
 *     return "changed";
 * });
 * }</pre>
 */
public final class KeptFile {
    private final Path folder;
    private final String name;

    /**
     * A file that may not be there yet.
     *
     * @param folder its folder
     * @param name its name, with an ending
     */
    public KeptFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** {@return where the file is} */
    public Path path() {
        return folder.resolve(name);
    }

    /**
     * Something done with the file while nobody else writes it.
     *
     * @param <T> what it returns
     */
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return the result
         * @throws IOException if the file cannot be read or written
         */
        T run() throws IOException;
    }

    /**
     * Waits until no other program works on the file, then does the work.
     *
     * @param <T> what it returns
     * @param work what to do
     * @return its result
     * @throws IOException if the folder cannot be written to
     */
    public <T> T alone(Work<T> work) throws IOException {
        Path place = folder.resolve("." + stem() + ".lock");
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel closes
            return work.run();
        }
    }

    /**
     * {@return the text, if there is a file}
     *
     * @throws IOException if it cannot be read
     */
    public Optional<String> read() throws IOException {
        return Files.exists(path()) ? Optional.of(Files.readString(path())) : Optional.empty();
    }

    /**
     * Replaces the text, all of it or nothing.
     *
     * @param text the new text
     * @throws IOException if it cannot be written
     */
    public void write(String text) throws IOException {
        Path fresh = Files.createTempFile(folder.toAbsolutePath(), "." + stem(), name.substring(stem().length()));
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh); // where the disk is full, half a text would stay
        }
    }

    /**
     * Gives the file another name, so that a new one can be begun and nothing is lost.
     *
     * @return the other name
     * @throws IOException if it cannot be moved
     */
    public String keepAside() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve(name + ".broken-" + number))) {
            number++;
        }
        String aside = name + ".broken-" + number;
        Files.move(path(), folder.resolve(aside));
        return aside;
    }

    private String stem() {
        return name.substring(0, name.indexOf('.'));
    }
}
