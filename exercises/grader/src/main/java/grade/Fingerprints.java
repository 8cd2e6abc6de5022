package grade;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stays the same when a program gets new names, layout and comments: hashes of runs of its tokens, thinned out by
 * winnowing. All names of variables are one token; what is called or selected keeps its name.
 *
 * <p>Source: Schleimer, Wilkerson, Aiken (2003), Winnowing: Local Algorithms for Document Fingerprinting.
 */
final class Fingerprints {
    /** The tokens in a run: shorter likenesses mean nothing. */
    private static final int RUN = 8;

    /** One of this many neighbouring runs is kept, so a likeness of {@code RUN + WINDOW - 1} tokens is always found. */
    private static final int WINDOW = 4;

    private static final String VARIABLE = "v";

    private Fingerprints() {}

    /** The fingerprints of a program. */
    static Set<Integer> of(String source) {
        List<Integer> runs = runs(source);
        Set<Integer> kept = new LinkedHashSet<>();
        for (int start = 0; start == 0 || start + WINDOW <= runs.size(); start++) {
            List<Integer> window = runs.subList(start, Math.min(runs.size(), start + WINDOW));
            window.stream().min(Integer::compare).ifPresent(kept::add);
        }
        return kept;
    }

    /** The hash of every run of tokens. */
    static List<Integer> runs(String source) {
        List<String> tokens = tokens(source);
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            runs.add(tokens.subList(i, i + RUN).hashCode());
        }
        return runs;
    }

    private static List<String> tokens(String source) {
        StreamTokenizer reader = new StreamTokenizer(new StringReader(source));
        reader.slashSlashComments(true);
        reader.slashStarComments(true);
        reader.ordinaryChar('.');
        reader.ordinaryChar('/');
        reader.ordinaryChar('-');
        reader.wordChars('_', '_');
        reader.wordChars('0', '9');
        List<String> tokens = new ArrayList<>();
        boolean isName = false;
        try {
            while (reader.nextToken() != StreamTokenizer.TT_EOF) {
                if (isName && reader.ttype != '(' && !isSelected(tokens)) {
                    tokens.set(tokens.size() - 1, VARIABLE);
                }
                isName = reader.ttype == StreamTokenizer.TT_WORD && !Character.isDigit(reader.sval.charAt(0));
                tokens.add(reader.sval == null ? String.valueOf((char) reader.ttype) : reader.sval);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static boolean isSelected(List<String> tokens) {
        return tokens.size() > 1 && tokens.get(tokens.size() - 2).equals(".");
    }
}
