package rnn.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens that a model knows, and their numbers: token i is {@code tokens.get(i)}. Here a token is one character,
 * the numbers go by Unicode, and so the same text gives the same numbers on every machine.
 */
public final class Vocabulary {
    private final List<String> tokens;
    private final Map<String, Integer> ids = new HashMap<>();

    private Vocabulary(List<String> tokens) {
        this.tokens = tokens;
        for (String token : tokens) {
            ids.put(token, ids.size());
        }
    }

    /**
     * {@return the characters of a text}
     *
     * @param text not empty
     */
    public static Vocabulary ofCharacters(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary needs a text, and this one is empty");
        }
        return new Vocabulary(text.codePoints()
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .toList());
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
     * {@return the numbers of a text's tokens}
     *
     * @param text of known characters
     * @throws IllegalArgumentException if a character is not in the vocabulary
     */
    public int[] encode(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .mapToInt(this::id)
                .toArray();
    }

    private int id(String token) {
        Integer id = ids.get(token);
        if (id == null) {
            throw new IllegalArgumentException("the character '" + token + "' (U+"
                    + String.format("%04X", token.codePointAt(0)) + ") is not in the vocabulary of " + size()
                    + ": leave it out, or make the vocabulary from a text that has it");
        }
        return id;
    }

    /**
     * {@return the text of some tokens}
     *
     * @param ids their numbers
     */
    public String decode(int... ids) {
        StringBuilder text = new StringBuilder();
        for (int id : ids) {
            text.append(tokens.get(id));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return size() + " tokens: " + String.join("", tokens).replace("\n", "⏎");
    }
}
