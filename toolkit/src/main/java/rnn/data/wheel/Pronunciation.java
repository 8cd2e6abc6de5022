package rnn.data.wheel;

import java.util.ArrayList;
import java.util.List;

/**
 * How an English word is pronounced, from the CMU Pronouncing Dictionary (Carnegie Mellon University): the set
 * {@code pronunciation}. Sounds are written in ARPAbet, {@code abbey} as AE B IY; a digit behind a vowel tells its
 * stress, 0 none, 1 the strongest, 2 a weaker one.
 *
 * @param word the word in small letters, some with an apostrophe, a point or a hyphen
 * @param variant 1 for the first pronunciation of a word, 2 and more for others
 * @param sounds the sounds, vowels with their stress
 */
public record Pronunciation(String word, int variant, List<String> sounds) {
    /**
     * {@return all 135,166 lines of the dictionary, in its order}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Pronunciation> read() {
        List<Pronunciation> all = new ArrayList<>();
        for (String line : Wheel.open("pronunciation").lines("cmudict/data/cmudict.dict")) {
            all.add(parsed(line));
        }
        return all;
    }

    /** A line such as {@code a(2) EY1}, perhaps with a remark behind #. */
    static Pronunciation parsed(String line) {
        String[] fields = line.replaceFirst("\\s+#.*", "").strip().split("\\s+");
        String word = fields[0];
        int bracket = word.endsWith(")") ? word.lastIndexOf('(') : -1;
        int variant = bracket > 0 ? Integer.parseInt(word.substring(bracket + 1, word.length() - 1)) : 1;
        return new Pronunciation(
                bracket > 0 ? word.substring(0, bracket) : word,
                variant,
                List.of(fields).subList(1, fields.length));
    }

    /** {@return whether the word consists of the letters a to z alone} */
    public boolean isOfLetters() {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** {@return the 39 kinds of sounds, without the digits of stress} */
    public List<String> soundsWithoutStress() {
        return sounds.stream().map(sound -> sound.replaceFirst("[012]$", "")).toList();
    }
}
