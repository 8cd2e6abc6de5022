package rnn.data.wheel;

import java.util.Arrays;
import java.util.List;

/**
 * A word, a sign or an abbreviation that ten people rated from −4, very bad, to 4, very good: the lexicon of VADER,
 * the set {@code sentiment}. C. J. Hutto and E. Gilbert, "VADER: A parsimonious rule-based model for sentiment analysis
 * of social media text" (2014).
 *
 * @param word the word
 * @param mean the mean of the votes
 * @param deviation their standard deviation
 * @param votes the ten votes
 */
public record RatedWord(String word, double mean, double deviation, List<Integer> votes) {
    /**
     * {@return all 7,520 entries, in the lexicon's order}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<RatedWord> read() {
        return Wheel.open("sentiment").lines("vaderSentiment/vader_lexicon.txt").stream()
                .map(RatedWord::parsed)
                .toList();
    }

    private static RatedWord parsed(String line) {
        String[] fields = line.split("\t", -1);
        List<Integer> votes = Arrays.stream(
                        fields[3].replaceAll("[\\[\\]\\s]", "").split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new RatedWord(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), votes);
    }

    /** {@return whether the word consists of three or more letters a to z} */
    public boolean isOfLetters() {
        return word.matches("[a-z]{3,}");
    }
}
