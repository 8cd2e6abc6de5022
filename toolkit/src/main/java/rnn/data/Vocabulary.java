package rnn.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tokens that a model knows, and their numbers: token i is {@code token(i)}. A token is a character or a word. The
 * same text gives the same numbers on every machine.
 *
 * <p>A character is a code point of Unicode: é may be one code point, or two, an e and an accent; a family of emoji is
 * four people and three joiners. Decoding what was encoded gives the same code points again. A word is the text between
 * spaces and signs, with its accents, vowel signs and joiners in every script. Scripts without spaces (Chinese,
 * Japanese, Thai) have no words here: use characters. If a text mixes both ways to write é, first convert it to one of
 * them with {@link java.text.Normalizer}.
 */
public final class Vocabulary {
    /** The token for every word that is not in the vocabulary. */
    public static final String UNKNOWN = "<unknown>";

    /** The token that ends a text that a model writes. */
    public static final String END = "<end>";

    /**
     * Needed because strings compare by UTF-16 units, which sorts characters beyond the basic plane before its last
     * ones.
     */
    private static final Comparator<String> BY_UNICODE = Comparator.comparingInt(token -> token.codePointAt(0));

    private final List<String> tokens;
    private final TokenKind kind;
    private final Map<String, Integer> ids = new HashMap<>();

    private Vocabulary(List<String> tokens, TokenKind kind) {
        this.tokens = List.copyOf(tokens);
        this.kind = kind;
        for (String token : tokens) {
            ids.put(token, ids.size());
        }
    }

    /**
     * {@return the characters of a text, in the order of Unicode}
     *
     * @param text not empty
     */
    public static Vocabulary ofCharacters(String text) {
        return new Vocabulary(
                tokens(text, TokenKind.CHARACTER).stream()
                        .distinct()
                        .sorted(BY_UNICODE)
                        .toList(),
                TokenKind.CHARACTER);
    }

    /**
     * {@return the words of a text, the most frequent first, and {@link #UNKNOWN} as number 0. A capital letter makes a
     * different word: turn the text into lower case first if you do not want that.}
     *
     * @param text not empty
     * @param minimumCount how often a word must occur in the text to be known
     */
    public static Vocabulary ofWords(String text, int minimumCount) {
        Map<String, Long> counts = tokens(text, TokenKind.WORD).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> words = new ArrayList<>(List.of(UNKNOWN));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimumCount)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        return new Vocabulary(words, TokenKind.WORD);
    }

    private static List<String> tokens(String text, TokenKind kind) {
        List<String> tokens = kind.tokens(text);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary needs a text, and this one is empty");
        }
        return tokens;
    }

    /**
     * {@return the words, numbers and signs of a text, in order; an emoji of several code points is one sign}
     *
     * @param text any text
     */
    public static List<String> words(String text) {
        return TokenKind.WORD.tokens(text);
    }

    /** {@return the same vocabulary with {@link #END} as its last token} */
    public Vocabulary withEnd() {
        if (ids.containsKey(END)) {
            return this;
        }
        List<String> more = new ArrayList<>(tokens);
        more.add(END);
        return new Vocabulary(more, kind);
    }

    /**
     * {@return the vocabulary of these tokens, which were read from a file, say}
     *
     * @param tokens the tokens as {@link #tokens} gave them, in the same order
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    public static Vocabulary ofTokens(List<String> tokens) {
        if (tokens.isEmpty() || Set.copyOf(tokens).size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "a vocabulary has at least one token, and each once; these are " + tokens.size());
        }
        // Only a vocabulary of words has unknown tokens.
        return new Vocabulary(tokens, tokens.contains(UNKNOWN) ? TokenKind.WORD : TokenKind.CHARACTER);
    }

    /** {@return all tokens, in the order of their numbers} */
    public List<String> tokens() {
        return tokens;
    }

    /** {@return V, how many tokens there are} */
    public int size() {
        return tokens.size();
    }

    /**
     * {@return one token}
     *
     * @param id its number
     */
    public String token(int id) {
        return tokens.get(id);
    }

    /**
     * {@return the number of a token}
     *
     * @param token the token: a character, a word, or {@link #END}
     * @throws IllegalArgumentException if it is not in the vocabulary, and the vocabulary has no {@link #UNKNOWN}
     */
    public int id(String token) {
        Integer id = ids.get(token.equals(END) || ids.containsKey(token) ? token : UNKNOWN);
        if (id == null) {
            throw new IllegalArgumentException(unknown(token) + " is not in the vocabulary of " + size()
                    + ": leave it out, or make the vocabulary from a text that has it");
        }
        return id;
    }

    private static String unknown(String token) {
        return token.equals(END)
                ? "the end (see withEnd())"
                : String.format("the character '%s' (U+%04X)", token, token.codePointAt(0));
    }

    /**
     * {@return the numbers of a text's tokens}
     *
     * @param text a text of known characters, or of any words
     * @throws IllegalArgumentException if a character is not in the vocabulary
     */
    public int[] encode(String text) {
        return kind.tokens(text).stream().mapToInt(this::id).toArray();
    }

    /**
     * {@return the numbers of a text's tokens, then the number of {@link #END}: the target of a model that writes}
     *
     * @param text as above
     * @throws IllegalArgumentException if a character is not in the vocabulary, or the end is not
     */
    public int[] encodeToEnd(String text) {
        int[] ids = encode(text);
        int[] ended = Arrays.copyOf(ids, ids.length + 1);
        ended[ids.length] = id(END);
        return ended;
    }

    /**
     * {@return the text of some tokens; words with a space between them}
     *
     * @param ids their numbers
     */
    public String decode(int... ids) {
        return Arrays.stream(ids).mapToObj(tokens::get).collect(Collectors.joining(kind.between()));
    }

    @Override
    public String toString() {
        return size() + " tokens: " + String.join(kind.between(), tokens).replace("\n", "⏎");
    }
}
