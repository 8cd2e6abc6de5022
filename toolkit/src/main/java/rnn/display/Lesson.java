package rnn.display;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Methods that every lesson uses: a line of text with numbers in it, a claim that stops the notebook if the text would
 * be wrong, and a question that the reader answers before the cell does. The notebooks' set-up imports all of them.
 */
public final class Lesson {
    private Lesson() {}

    /**
     * Prints one line, with a point before the decimals in every country.
     *
     * @param format the line as in {@link String#format}
     * @param values the values for the format
     */
    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /**
     * Claims what a cell has shown. A lesson claims inequalities with a margin, so that they hold on every processor.
     *
     * @param holds whether the claim holds
     * @param what the claim, as the end of "this run shows that …"
     * @throws IllegalStateException if it does not hold
     */
    public static void claim(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("This should hold, and does not (was a run stopped early?): " + what);
        }
        System.out.println("It holds: " + what);
    }

    /**
     * Claims what a cell has shown, with the numbers that were measured.
     *
     * @param holds whether the claim holds
     * @param format the claim as in {@link String#format}, as the end of "this run shows that …"
     * @param values the values for the format
     * @throws IllegalStateException if it does not hold
     */
    public static void claim(boolean holds, String format, Object... values) {
        claim(holds, String.format(Locale.ROOT, format, values));
    }

    /**
     * Asks before the next cell shows the outcome. The guess is kept in {@code guesses.properties} in the notebook's
     * folder. If it is left empty, the question is printed and the lesson goes on. Guesses are never graded.
     *
     * @param key the lesson's number and a name: {@code "00 louder"}
     * @param question the question
     * @param word the reader's guess, or an empty text
     * @return the guess, which prints itself beside the outcome: {@link Guess#was}
     */
    public static Guess guess(String key, String question, String word) {
        return new Guesses(Path.of("")).of(key, question, word);
    }

    /**
     * Shows the toolkit's Javadoc of a class.
     *
     * @param type a class of the toolkit
     * @throws IllegalArgumentException if it is not a class of the toolkit
     */
    public static void doc(Class<?> type) {
        String html = Documentation.html(type, Sources.of(type));
        Screen.html(html, Html.plain(html));
    }

    /**
     * Shows the toolkit's Javadoc of a class.
     *
     * @param name its simple name, such as {@code "ElmanCell"}
     * @throws IllegalArgumentException if the toolkit has no class of that name
     */
    public static void doc(String name) {
        doc(Sources.named(name));
    }

    /**
     * Shows the source file of a class, in the colours of code.
     *
     * @param type a class of the toolkit
     * @throws IllegalArgumentException if it is not a class of the toolkit
     */
    public static void source(Class<?> type) {
        Screen.source(new SourceText(Sources.of(type)));
    }

    /**
     * Shows the source file of a class, in the colours of code.
     *
     * @param name its simple name, such as {@code "ElmanCell"}
     * @throws IllegalArgumentException if the toolkit has no class of that name
     */
    public static void source(String name) {
        source(Sources.named(name));
    }
}
