package rnn.display;

import java.util.Locale;

/**
 * What a reader expects before a cell shows what happens. The guess is kept, and printed beside the outcome; it is
 * never graded. {@link Lesson#guess} asks in a cell of its own, and the next cell prints the outcome:
 *
 * <pre>{@code
 * Guess guess = guess("00 louder", "Which memory is louder in the end?", "");
 *
 * …
 * guess.was("the whisper: %.2f against %.4f", lasted, faded);
 * }</pre>
 *
 * @param question the question
 * @param word the reader's guess in this run, or the one kept before; empty if there is none
 * @param note what to tell the reader if the guess could not be kept; otherwise empty
 */
public record Guess(String question, String word, String note) {

    /**
     * Prints the outcome, beside the reader's guess if there is one.
     *
     * @param format the outcome as in {@link String#format}, with a point before the decimals in every country
     * @param values the values for the format
     */
    public void was(String format, Object... values) {
        String outcome = String.format(Locale.ROOT, format, values);
        System.out.println(word.isEmpty() ? "It was: " + outcome : "You said: " + word + ". It was: " + outcome);
        if (!note.isEmpty()) {
            System.out.println(note);
        }
    }
}
