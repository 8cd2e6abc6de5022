package check.ex13;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TokenDraw;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import worker.Numbers;

/** Task 13.3: the first token at which the sum of probabilities passes u. */
public final class TokenDrawCheck extends TaskCheck<TokenDraw> {
    private static final int DRAWS = 40;
    /** By how much the sum of the probabilities with holes falls short of 1. */
    private static final double ROUNDING = 1e-4;

    private static final TokenDraw RIGHT =
            passing((p, i, sum, u) -> sum > u && p.getDouble(i) > 0, TokenDrawCheck::lastPiece);

    /** For the exercise, and for JUnit. */
    public TokenDrawCheck() {
        super("13.3", "drawing", TokenDraw.class);
        right(RIGHT);
        calls(draw -> calls(probabilities(draw, draw.size(4, 8)), draw));

        mistake(
                "greedy",
                "You take the likeliest token, whatever u is: that is greedy choice, not a draw.",
                (p, u) -> p.argMax().getInt(0));
        mistake("even", "Every token is equally likely in your answer: p is not used.", (p, u) ->
                (int) (u * p.length()));
        mistake(
                "off-by-one",
                "Off by one: you take the token after the one at which the sum passes u. Do you add p_i to the sum before you compare?",
                (p, u) -> (int) Math.min(p.length() - 1, RIGHT.draw(p, u) + 1));
        mistake(
                "not-summed",
                "You take the first token with p above u: add the probabilities up.",
                (p, u) -> IntStream.range(0, (int) p.length())
                        .filter(i -> p.getDouble(i) > u)
                        .findFirst()
                        .orElse((int) p.length() - 1));
        mistake(
                "below",
                "You compare the sum in the wrong direction: go on while it is not above u.",
                (p, u) -> IntStream.range(0, (int) p.length())
                        .filter(i -> sum(p, i) < u)
                        .findFirst()
                        .orElse(0));
        mistake("counted-from-1", "You count tokens from 1: the first is 0.", (p, u) -> RIGHT.draw(p, u) + 1);
        mistake(
                "from-the-end",
                "The pieces are in the wrong order: token 0 comes first on the ruler, and the last token at its end.",
                (p, u) -> fromTheEnd(p, u));
        mistake(
                "one-too-few",
                "Off by one: you take the token before the one at which the sum passes u.",
                (p, u) -> Math.max(0, RIGHT.draw(p, u) - 1));
        mistake(
                "below-or-last",
                "You compare the sum in the wrong direction: go on while it is not above u.",
                passing((p, i, sum, u) -> sum < u && p.getDouble(i) > 0, TokenDrawCheck::lastPiece));

        Law<TokenDraw> holes = special(draw -> {
            INDArray p = probabilities(draw, 6);
            for (int hole : new int[] {0, 3, 5}) {
                p.putScalar(hole, 0);
            }
            p.putScalar(4, 0.1 * p.getDouble(4)); // the last piece is seldom the longest
            return calls(p.div(p.sumNumber()).mul(1 - ROUNDING), draw);
        });
        mistake(
                holes,
                "beyond-the-last-piece",
                "Where u lies beyond the last piece, you draw the last token, which may have probability 0: draw the last one that has a piece.",
                passing((p, i, sum, u) -> sum > u, TokenDrawCheck::lastToken));
        mistake(
                holes,
                "draws-zero",
                "With u = 0 you can draw a token of probability 0: the sum must be above u, not equal to it.",
                passing((p, i, sum, u) -> sum >= u, TokenDrawCheck::lastPiece));
        mistake(
                holes,
                "two-faults",
                "You draw a token of probability 0 with u = 0, and beyond the last piece as well: take the first sum above u, and after the loop the last token that has a piece.",
                passing((p, i, sum, u) -> sum >= u, TokenDrawCheck::lastToken));
        mistake(
                holes,
                "token-0-beyond",
                "Where u lies beyond the last piece, you draw token 0: draw the last token that has a piece.",
                passing((p, i, sum, u) -> sum > u, p -> 0));
        mistake(
                holes,
                "zero-and-token-0",
                "Where u lies beyond the last piece, you draw token 0: draw the last token that has a piece.",
                passing((p, i, sum, u) -> sum >= u, p -> 0));
        mistake(
                holes,
                "minus-one-beyond",
                "Where u lies beyond the last piece, you return −1: draw the last token that has a piece.",
                passing((p, i, sum, u) -> sum > u, p -> -1));
        mistake(
                holes,
                "zero-and-minus-one",
                "Where u lies beyond the last piece, you return −1: draw the last token that has a piece.",
                passing((p, i, sum, u) -> sum >= u, p -> -1));
        mistake(
                holes,
                "likeliest-beyond",
                "Where u lies beyond the last piece, you draw the likeliest token: draw the last one that has a piece.",
                passing((p, i, sum, u) -> sum > u, p -> p.argMax().getInt(0)));

        check(0, "three tokens by hand", TokenDrawCheck::equalsHandExample);
        obeys(2, "random probabilities, with forty numbers u each");
        obeys(1, "a token of probability 0 is never drawn", holes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<TokenDraw> trial) {
        INDArray p = Nd4j.createFromArray(0.2f, 0.5f, 0.3f);
        trial.gives(
                new int[] {0, 1, 1, 2}, new Call<>("p = 0.2, 0.5, 0.3; u = 0.1, 0.3, 0.6, 0.8", answer -> new int[] {
                    answer.draw(p.dup(), 0.1),
                    answer.draw(p.dup(), 0.3),
                    answer.draw(p.dup(), 0.6),
                    answer.draw(p.dup(), 0.8)
                }));
    }

    /** Whether token i is drawn, given the sum of the probabilities up to it. */
    private interface Passes {
        boolean isDrawn(INDArray p, int i, double sum, double u);
    }

    /** Draws the first token that passes a test, or another where none does. */
    private static TokenDraw passing(Passes test, ToIntFunction<INDArray> beyond) {
        return (p, u) -> {
            double sum = 0;
            for (int i = 0; i < p.length(); i++) {
                sum += p.getDouble(i);
                if (test.isDrawn(p, i, sum, u)) {
                    return i;
                }
            }
            return beyond.applyAsInt(p);
        };
    }

    private static int fromTheEnd(INDArray p, double u) {
        int last = (int) p.length() - 1;
        double sum = 0;
        for (int i = last; i >= 0; i--) {
            sum += p.getDouble(i);
            if (sum > u) {
                return i;
            }
        }
        return last;
    }

    private static int lastPiece(INDArray p) {
        int last = (int) p.length() - 1;
        while (last > 0 && p.getDouble(last) == 0) {
            last--;
        }
        return last;
    }

    private static int lastToken(INDArray p) {
        return (int) p.length() - 1;
    }

    private static double sum(INDArray p, int last) {
        return IntStream.rangeClosed(0, last).mapToDouble(p::getDouble).sum();
    }

    private static INDArray probabilities(Draw draw, int V) {
        INDArray e = Transforms.exp(draw.normal(V));
        return e.div(e.sumNumber());
    }

    /**
     * The middle of each token's piece of the ruler, points near its ends, u = 0, and u beyond the rounded pieces. None
     * lies on a border.
     */
    private static Call<TokenDraw> calls(INDArray p, Draw draw) {
        double[] us = new double[DRAWS];
        for (int i = 2; i < DRAWS; i++) {
            int token = draw.size(0, (int) p.length() - 1);
            double share = draw.size(1, 9) / 10.0;
            us[i] = Math.min(0.999, sum(p, token) - share * p.getDouble(token));
        }
        us[0] = 0;
        us[1] = 1 - ROUNDING / 2;
        String pieces =
                Arrays.stream(Numbers.of(p)).mapToObj(TokenDrawCheck::text).collect(Collectors.joining(", "));
        return new Call<>("p = " + pieces, answer -> Arrays.stream(us)
                .mapToObj(u -> "token " + answer.draw(p.dup(), u) + " for u = " + text(u))
                .toArray(String[]::new));
    }

    private static String text(double number) {
        return number == 0 ? "0" : String.format(Locale.ROOT, "%.5f", number);
    }
}
