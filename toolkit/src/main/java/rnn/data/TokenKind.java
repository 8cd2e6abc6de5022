package rnn.data;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The kind of token that a text is split into. Everything except the spaces between words is in some token.
 *
 * @param token what a token looks like
 * @param between the text between two tokens when they are joined again
 */
record TokenKind(Pattern token, String between) {
    /**
     * A code point of Unicode. Code points are the same on every version of Java; grapheme clusters are not. An accent
     * that is written as a separate mark is a separate character, and so is each part of a joined emoji.
     */
    static final TokenKind CHARACTER = new TokenKind(Pattern.compile("(?s:.)"), "");

    /** Accents, vowel signs and points, and the two joiners, which choose a letter's form and may end a word. */
    private static final String MARK = "\\p{M}\u200C\u200D";

    private static final String LETTERS = "\\p{L}[\\p{L}" + MARK + "]*";

    /**
     * Characters inside a word, between letters: apostrophes, hyphens (also Armenian and Hebrew), the Catalan point,
     * Hebrew geresh and gershayim, and invisible ones such as a soft hyphen for the end of a line.
     */
    private static final String INSIDE =
            "['\u2018\u2019\uFF07\\-\u2010\u2011\u058A\u05BE\u00B7\u05F3\u05F4\u00AD\u2060]";

    // A possessive group (*+) never backtracks, so it needs no stack, however long a word is.
    private static final String WORD_PATTERN = LETTERS + "(?:" + INSIDE + LETTERS + ")*+";

    private static final String NUMBER = "\\p{N}[\\p{N}" + MARK + "]*";

    private static final String SPACE = "\\s\\p{Z}\u0085\u200B\uFEFF";

    /** Any other sign with its marks, its skin colour, and the tag letters that turn a black flag into another one. */
    private static final String SIGN =
            "[^" + SPACE + "\\p{L}\\p{N}][\\p{M}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]*";

    /** Two letters that form a flag, or several signs that joiners turn into one. */
    private static final String SIGNS = "[\\x{1F1E6}-\\x{1F1FF}]{2}|" + SIGN + "(?:\u200D" + SIGN + ")*+";

    /**
     * A word of any script, with its marks and with apostrophes and hyphens inside it; a number; or one other sign,
     * which may be an emoji of several code points. In a script without spaces a word goes on to the next sign.
     */
    static final TokenKind WORD = new TokenKind(Pattern.compile(WORD_PATTERN + "|" + NUMBER + "|" + SIGNS), " ");

    List<String> tokens(String text) {
        return token.matcher(text).results().map(MatchResult::group).toList();
    }
}
