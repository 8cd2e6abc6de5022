package rnn.data;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Into what a text is taken apart. Everything but the spaces between words is in some token.
 *
 * @param token what a token looks like
 * @param between what stands between two tokens when they are put together again
 */
record TokenKind(Pattern token, String between) {
    /**
     * A code point of Unicode: the same on every version of Java, which clusters of them are not. An accent that is
     * written as a mark of its own, and each part of a joined emoji, is a character of its own.
     */
    static final TokenKind CHARACTER = new TokenKind(Pattern.compile("(?s:.)"), "");

    /** Accents, vowel signs, points; and the two joiners, which choose a letter's form and may end a word. */
    private static final String MARK = "\\p{M}\u200C\u200D";

    private static final String LETTERS = "\\p{L}[\\p{L}" + MARK + "]*";

    /**
     * Between letters: apostrophes, hyphens (also Armenian and Hebrew), the Catalan point, Hebrew geresh and gershayim,
     * and what is not seen, such as a hyphen for the end of a line.
     */
    private static final String INSIDE =
            "['\u2018\u2019\uFF07\\-\u2010\u2011\u058A\u05BE\u00B7\u05F3\u05F4\u00AD\u2060]";

    // A group that is repeated without going back (*+) needs no stack, however long a word is.
    private static final String WORD_PATTERN = LETTERS + "(?:" + INSIDE + LETTERS + ")*+";

    private static final String NUMBER = "\\p{N}[\\p{N}" + MARK + "]*";

    private static final String SPACE = "\\s\\p{Z}\u0085\u200B\uFEFF";

    /** Any other sign with its marks, its colour of skin, and the letters that make an emoji flag of a black one. */
    private static final String SIGN =
            "[^" + SPACE + "\\p{L}\\p{N}][\\p{M}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]*";

    /** Two letters that make a flag, or signs that a joiner makes one. */
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
