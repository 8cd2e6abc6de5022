package rnn.display;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/** The reader's guesses, in one small file beside the progress, with a line for each key. */
final class Guesses {
    static final String FILE = "guesses.properties";
    private final Path folder;

    Guesses(Path folder) {
        this.folder = folder;
    }

    /** Keeps the guess. If it is empty, finds the one kept before, or prints the question if there is none. */
    Guess of(String key, String question, String word) {
        String given = word == null ? "" : word.strip();
        if (given.isEmpty()) {
            String before = kept(key);
            System.out.println(
                    before.isEmpty()
                            ? question + " Write your guess between the quotes, and run the cell again."
                            : question);
            return new Guess(question, before, "");
        }
        System.out.println(question);
        return new Guess(question, given, keep(key, given));
    }

    private String kept(String key) {
        try {
            return read().getProperty(key, "");
        } catch (IOException | IllegalArgumentException unreadable) {
            return "";
        }
    }

    /**
     * Returns what to tell the reader if the folder cannot be written to. A file that cannot be read is started again.
     */
    private String keep(String key, String word) {
        try (FileChannel channel = FileChannel.open(
                folder.resolve(".guesses.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel closes: two notebooks may run at once
            Properties words = new Properties();
            try {
                words = read();
            } catch (IOException | IllegalArgumentException unreadable) {
                Files.move(folder.resolve(FILE), folder.resolve(FILE + ".broken"), StandardCopyOption.REPLACE_EXISTING);
            }
            words.setProperty(key, word);
            write(words);
            return "";
        } catch (IOException | UnsupportedOperationException e) {
            return "(Your guess could not be kept in "
                    + folder.resolve(FILE).toAbsolutePath().normalize() + ".)";
        }
    }

    private Properties read() throws IOException {
        Properties words = new Properties();
        if (Files.exists(folder.resolve(FILE))) {
            try (Reader file = Files.newBufferedReader(folder.resolve(FILE))) {
                words.load(file);
            }
        }
        return words;
    }

    private void write(Properties words) throws IOException {
        Path fresh = Files.createTempFile(folder.toAbsolutePath(), ".guesses", ".properties");
        try (Writer file = Files.newBufferedWriter(fresh)) {
            words.store(file, "What you guessed in the lessons; nothing of it is graded.");
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
