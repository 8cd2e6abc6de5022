package rnn.display;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Properties;

/** The reader's guesses, in one small file beside the progress, with a line for each key. */
final class Guesses {
    static final String FILE = "guesses.properties";
    private static final String ASK =
            " Write your guess between the last two quotes, and run this cell again. The next cell shows what happens.";

    private final KeptFile file;

    Guesses(Path folder) {
        this.file = new KeptFile(folder, FILE);
    }

    /** Keeps the guess. If it is empty, finds the one kept before, or prints the question if there is none. */
    Guess of(String key, String question, String word) {
        String given = word == null ? "" : word.strip();
        if (given.isEmpty()) {
            String before = kept(key);
            System.out.println(before.isEmpty() ? question + ASK : question);
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

    /** Returns what to tell the reader if the folder cannot be written to. */
    private String keep(String key, String word) {
        try {
            return file.alone(() -> {
                Properties words = new Properties();
                try {
                    words = read();
                } catch (IOException | IllegalArgumentException unreadable) {
                    file.keepAside();
                }
                words.setProperty(key, word);
                StringWriter text = new StringWriter();
                words.store(text, "What you guessed in the lessons; nothing of it is graded.");
                file.write(text.toString());
                return "";
            });
        } catch (IOException | UnsupportedOperationException e) {
            return "(Your guess could not be kept in "
                    + file.path().toAbsolutePath().normalize() + ".)";
        }
    }

    private Properties read() throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(file.read().orElse("")));
        return words;
    }
}
