package rnn.data;

import java.util.List;
import java.util.Locale;

/**
 * A sentence of the course's phrase book in three languages.
 *
 * @param english the sentence in English
 * @param german in German
 * @param french in French, with a blank before ! and ?, as is usual there
 */
public record Sentence(String english, String german, String french) {
    /**
     * {@return the sentences of a phrase book}
     *
     * @param file {@code ../data/phrases.tsv}: three columns with tabs between them
     * @throws IllegalArgumentException if there is no such file, or a row has not three fields
     */
    public static List<Sentence> read(String file) {
        return TextFile.rows(file, 3).stream()
                .map(row -> new Sentence(row[0], row[1], row[2]))
                .toList();
    }

    /**
     * {@return the words and numbers of a text in small letters, as {@link Vocabulary#words} parts them, without the
     * signs between them}
     *
     * @param text a sentence in a language with blanks between its words
     */
    public static List<String> words(String text) {
        return Vocabulary.words(text.toLowerCase(Locale.ROOT)).stream()
                .filter(token -> token.matches("[\\p{L}\\p{N}].*"))
                .toList();
    }
}
