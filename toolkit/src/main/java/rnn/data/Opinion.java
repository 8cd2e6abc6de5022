package rnn.data;

import java.util.ArrayList;
import java.util.List;

/**
 * An opinion about something bought, seen or visited. Each has a twin with the same words in another order and with the
 * other verdict, so that whoever counts words is right half the time: what decides is their order.
 *
 * <pre>
 * good  The lawyer won the case that two others had lost.
 * bad   The lawyer lost the case that two others had won.
 * </pre>
 *
 * @param text the opinion
 * @param isGood the verdict
 * @param pair the number of the pair, from 0; twins that are parted between training and test give the game away
 */
public record Opinion(String text, boolean isGood, int pair) {
    /**
     * {@return the opinions of a file, each good one followed by its bad twin}
     *
     * @param file {@code ../data/opinions.tsv}: two columns with a tab between them, the good one first
     * @throws IllegalArgumentException if there is no such file, or a row has not two fields
     */
    public static List<Opinion> read(String file) {
        List<Opinion> opinions = new ArrayList<>();
        List<String[]> rows = TextFile.rows(file, 2);
        for (int pair = 0; pair < rows.size(); pair++) {
            opinions.add(new Opinion(rows.get(pair)[0], true, pair));
            opinions.add(new Opinion(rows.get(pair)[1], false, pair));
        }
        return opinions;
    }

    /** {@return the words in small letters, without punctuation} */
    public List<String> words() {
        return Sentence.words(text);
    }
}
