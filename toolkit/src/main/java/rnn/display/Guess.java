package rnn.display;

import java.util.Locale;

/**
 * What a reader thinks before a cell shows what happens: the word is kept, and printed beside the outcome. It is never
 * graded. {@link Lesson#guess} makes it at the top of a cell, and the cell's last line tells what it was:
 *
 * <pre>{@code
 * Guess louder = guess("00 louder", "Which memory is louder in the end?", "");
 * …
 * louder.was("the whisper: %.2f against %.4f", lasted, faded);
 * }</pre>
 *
 * @param question what is asked
 * @param word the reader's, of this run or the one kept before; empty where there is none
 * @param note what to tell where the word could not be kept; else empty
 */
public record Guess(String question, String word, String note) {

    /**
     * Prints the outcome, beside the reader's word where there is one.
     *
     * @param format the outcome as in {@link String#format}, with a point before the decimals in every country
     * @param values what stands in it
     */
    public void was(String format, Object... values) {
        String outcome = String.format(Locale.ROOT, format, values);
        System.out.println(word.isEmpty() ? "It was: " + outcome : "You said: " + word + ". It was: " + outcome);
        if (!note.isEmpty()) {
            System.out.println(note);
        }
    }
}
