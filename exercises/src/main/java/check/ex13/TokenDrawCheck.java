package check.ex13;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.TokenDraw;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import worker.Numbers;

/** Task 13.3: the first token at which the sum of probabilities passes u. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TokenDrawCheck {
    private static final int DRAWS = 40;

    /** What the probabilities with holes lack to 1. */
    private static final double ROUNDING = 1e-4;

    private static final TokenDraw RIGHT =
            passing((p, i, sum, u) -> sum > u && p.getDouble(i) > 0, TokenDrawCheck::lastPiece);

    private static final List<Mistake<TokenDraw>> MISTAKES = List.of(
            new Mistake<>("The likeliest token is taken whatever u is: that is greedy, not drawn.", (p, u) -> p.argMax()
                    .getInt(0)),
            new Mistake<>(
                    "Every token is equally likely in your answer: p is not used.", (p, u) -> (int) (u * p.length())),
            new Mistake<>(
                    "Off by one: the token after the one at which the sum passes u. Is p_i in the sum before it is compared?",
                    (p, u) -> (int) Math.min(p.length() - 1, RIGHT.draw(p, u) + 1)),
            new Mistake<>(
                    "The first token with p above u is taken: add the probabilities up.",
                    (p, u) -> IntStream.range(0, (int) p.length())
                            .filter(i -> p.getDouble(i) > u)
                            .findFirst()
                            .orElse((int) p.length() - 1)),
            new Mistake<>(
                    "The sum is compared in the wrong direction: go on while it is not above u.",
                    (p, u) -> IntStream.range(0, (int) p.length())
                            .filter(i -> sum(p, i) < u)
                            .findFirst()
                            .orElse(0)),
            new Mistake<>("Tokens are counted from 1 in your answer: the first is 0.", (p, u) -> RIGHT.draw(p, u) + 1),
            new Mistake<>(
                    "The pieces lie in the wrong order: token 0 comes first on the ruler, the last token at its end.",
                    (p, u) -> fromTheEnd(p, u)),
            new Mistake<>(
                    "Off by one: the token before the one at which the sum passes u.",
                    (p, u) -> Math.max(0, RIGHT.draw(p, u) - 1)),
            new Mistake<>(
                    "The sum is compared in the wrong direction: go on while it is not above u.",
                    passing((p, i, sum, u) -> sum < u && p.getDouble(i) > 0, TokenDrawCheck::lastPiece)));

    private static final List<Mistake<TokenDraw>> MISTAKES_WITH_HOLES = List.of(
            new Mistake<>(
                    "Where u lies beyond the last piece you draw the last token, which may have probability 0: draw the last one that has a piece.",
                    passing((p, i, sum, u) -> sum > u, TokenDrawCheck::lastToken)),
            new Mistake<>(
                    "With u = 0 a token of probability 0 can be drawn: the sum must be above u, not equal to it.",
                    passing((p, i, sum, u) -> sum >= u, TokenDrawCheck::lastPiece)),
            new Mistake<>(
                    "A token of probability 0 is drawn with u = 0, and beyond the last piece as well: take the first sum above u, and after the loop the last token that has a piece.",
                    passing((p, i, sum, u) -> sum >= u, TokenDrawCheck::lastToken)),
            new Mistake<>(
                    "Where u lies beyond the last piece you draw token 0: draw the last token that has a piece.",
                    passing((p, i, sum, u) -> sum > u, p -> 0)),
            new Mistake<>(
                    "Where u lies beyond the last piece you draw token 0: draw the last token that has a piece.",
                    passing((p, i, sum, u) -> sum >= u, p -> 0)),
            new Mistake<>(
                    "Where u lies beyond the last piece you return −1: draw the last token that has a piece.",
                    passing((p, i, sum, u) -> sum > u, p -> -1)),
            new Mistake<>(
                    "Where u lies beyond the last piece you return −1: draw the last token that has a piece.",
                    passing((p, i, sum, u) -> sum >= u, p -> -1)),
            new Mistake<>(
                    "Where u lies beyond the last piece you draw the likeliest token: draw the last one that has a piece.",
                    passing((p, i, sum, u) -> sum > u, p -> p.argMax().getInt(0))));

    private static final Law<TokenDraw> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> calls(probabilities(draw, draw.size(4, 8)), draw));
    private static final Law<TokenDraw> HOLES = new Law<>(RIGHT, MISTAKES_WITH_HOLES, draw -> {
        INDArray p = probabilities(draw, 6);
        for (int hole : new int[] {0, 3, 5}) {
            p.putScalar(hole, 0);
        }
        p.putScalar(4, 0.1 * p.getDouble(4)); // the last piece is seldom the longest
        return calls(p.div(p.sumNumber()).mul(1 - ROUNDING), draw);
    });

    /** Whether token i is drawn, up to which the probabilities add up to a sum. */
    private interface Passes {
        boolean isDrawn(INDArray p, int i, double sum, double u);
    }

    /** The first token that passes a test, and another where none does. */
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

    /** The middle of each token's stretch between 0 and 1 and points near its ends, u = 0, and u beyond rounded pieces: none lies on a border. */
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

    /** For JUnit. */
    TokenDrawCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("three tokens by hand")
    void equalsHandExample(Trial<TokenDraw> trial) {
        INDArray p = Nd4j.createFromArray(0.2f, 0.5f, 0.3f);
        trial.gives(
                new int[] {0, 1, 1, 2},
                new Call<>("p = 0.2, 0.5, 0.3; u = 0.1, 0.3, 0.6, 0.8", answer -> new int[] {
                    answer.draw(p.dup(), 0.1),
                    answer.draw(p.dup(), 0.3),
                    answer.draw(p.dup(), 0.6),
                    answer.draw(p.dup(), 0.8)
                }),
                LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random probabilities, forty numbers each")
    void drawsInProportion(Trial<TokenDraw> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("a token of probability 0 is never drawn")
    void neverDrawsTheImpossible(Trial<TokenDraw> trial) {
        trial.obeys(HOLES);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<TokenDraw> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
