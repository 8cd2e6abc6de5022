package rnn.data;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Into what a text is taken apart.
 *
 * @param token what a token looks like
 * @param between what stands between two tokens when they are put together again
 */
record TokenKind(Pattern token, String between) {
    static final TokenKind CHARACTER = new TokenKind(Pattern.compile("(?s:.)"), "");

    /** A word, with apostrophes and hyphens inside it, a number, or one other sign. */
    static final TokenKind WORD =
            new TokenKind(Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*|\\p{N}+|[^\\s\\p{L}\\p{N}]"), " ");

    List<String> tokens(String text) {
        return token.matcher(text).results().map(MatchResult::group).toList();
    }
}
