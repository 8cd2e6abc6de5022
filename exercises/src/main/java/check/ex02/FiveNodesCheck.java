package check.ex02;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.FiveNodes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Task 2.3: L = (tanh(w x + b) − y)², differentiated by w and b. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class FiveNodesCheck {
    private interface Slope {
        /** ∂L/∂z from h, the tanh, and d, the difference. */
        double of(double z, double h, double d);
    }

    private static final Slope AT_Z = (z, h, d) -> 2 * d * (1 - h * h);
    private static final FiveNodes RIGHT = by(AT_Z);

    private static final List<Mistake<FiveNodes>> MISTAKES = List.of(
            new Mistake<>("The derivative of tanh is missing: 1 − h² belongs between d and z.", by((z, h, d) -> 2 * d)),
            new Mistake<>("The slope of tanh is 1 − h², not 1 − h.", by((z, h, d) -> 2 * d * (1 - h))),
            new Mistake<>("1 − h² is taken of z: h is the tanh of z.", by((z, h, d) -> 2 * d * (1 - z * z))),
            new Mistake<>("The 2 of the square is missing: dL/dd = 2 d.", by((z, h, d) -> d * (1 - h * h))),
            new Mistake<>("The sign of d is turned: d = h − y.", by((z, h, d) -> -2 * d * (1 - h * h))),
            new Mistake<>(
                    "This is d² times the slope: the derivative of d² is 2 d.", by((z, h, d) -> d * d * (1 - h * h))),
            new Mistake<>(
                    "The slope of a sigmoid, h (1 − h), stands where tanh's, 1 − h², belongs.",
                    by((z, h, d) -> 2 * d * h * (1 - h))),
            new Mistake<>("The input x is missing: s = w x, so ∂s/∂w = x.", (w, x, b, y) -> {
                double slope = RIGHT.gradient(w, x, b, y)[1];
                return new double[] {slope, slope};
            }),
            new Mistake<>("∂s/∂w is x, not w.", (w, x, b, y) -> {
                double slope = RIGHT.gradient(w, x, b, y)[1];
                return new double[] {slope * w, slope};
            }),
            new Mistake<>("The bias's derivative has the input in it: ∂z/∂b = 1.", (w, x, b, y) -> {
                double slope = RIGHT.gradient(w, x, b, y)[1];
                return new double[] {slope * x, slope * x};
            }),
            new Mistake<>("The bias's derivative has the bias in it: ∂z/∂b = 1.", (w, x, b, y) -> {
                double slope = RIGHT.gradient(w, x, b, y)[1];
                return new double[] {slope * x, slope * b};
            }),
            new Mistake<>("The two derivatives are exchanged: ∂L/∂w comes first.", (w, x, b, y) -> {
                double[] right = RIGHT.gradient(w, x, b, y);
                return new double[] {right[1], right[0]};
            }),
            new Mistake<>("This is the loss, d², not its derivatives.", (w, x, b, y) -> {
                double d = Math.tanh(w * x + b) - y;
                return new double[] {d * d, d * d};
            }),
            new Mistake<>("The tanh is missing: h is tanh z, not z.", (w, x, b, y) -> {
                double slope = 2 * (w * x + b - y);
                return new double[] {slope * x, slope};
            }),
            new Mistake<>("d is missing: dL/dd = 2 d.", by((z, h, d) -> 2 * (1 - h * h))),
            new Mistake<>("The slope of tanh is 1 − h², not 1 + h².", by((z, h, d) -> 2 * d * (1 + h * h))),
            new Mistake<>("The slope of tanh is 1 − h², not h.", by((z, h, d) -> 2 * d * h)),
            new Mistake<>("The slope of tanh is 1 − h², not h².", by((z, h, d) -> 2 * d * h * h)),
            new Mistake<>("The bias is missing in z: z = w x + b.", (w, x, b, y) -> RIGHT.gradient(w, x, 0, y)),
            new Mistake<>("y is missing in d: d = h − y.", (w, x, b, y) -> RIGHT.gradient(w, x, b, 0)),
            new Mistake<>("∂s/∂w is x, not w x.", (w, x, b, y) -> {
                double slope = RIGHT.gradient(w, x, b, y)[1];
                return new double[] {slope * w * x, slope};
            }),
            new Mistake<>("The bias's derivative lacks the slope of tanh, 1 − h².", (w, x, b, y) -> {
                double h = Math.tanh(w * x + b);
                return new double[] {RIGHT.gradient(w, x, b, y)[0], 2 * (h - y)};
            }),
            new Mistake<>("The weight's derivative lacks the slope of tanh, 1 − h².", (w, x, b, y) -> {
                double h = Math.tanh(w * x + b);
                return new double[] {2 * (h - y) * x, RIGHT.gradient(w, x, b, y)[1]};
            }),
            new Mistake<>("The bias is added after the tanh; it belongs inside.", (w, x, b, y) -> {
                double h = Math.tanh(w * x) + b;
                double slope = 2 * (h - y) * (1 - h * h);
                return new double[] {slope * x, slope};
            }));

    private static final Law<FiveNodes> LAW = new Law<>(RIGHT, MISTAKES, draw -> {
        double[] v = draw.scaled(0.7, 4).toDoubleVector();
        String sizes = String.format(Locale.ROOT, "w=%.3f, x=%.3f, b=%.3f, y=%.3f", v[0], v[1], v[2], v[3]);
        return new Call<>(sizes, answer -> answer.gradient(v[0], v[1], v[2], v[3]));
    });

    private static FiveNodes by(Slope slope) {
        return (w, x, b, y) -> {
            double z = w * x + b;
            double h = Math.tanh(z);
            double atZ = slope.of(z, h, h - y);
            return new double[] {atZ * x, atZ};
        };
    }

    /** For JUnit. */
    FiveNodesCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<FiveNodes> trial) {
        // h = tanh(1 · 2 − 2) = 0, d = 0 − 0.5, so ∂L/∂z = 2 · (−0.5) · 1 = −1
        trial.gives(
                new double[] {-2, -1},
                new Call<>("w=1, x=2, b=-2, y=0.5", answer -> answer.gradient(1, 2, -2, 0.5)),
                LAW);
    }

    @Test
    @Order(2)
    @Points(4)
    @DisplayName("random numbers")
    void equalsTheChainRule(Trial<FiveNodes> trial) {
        trial.obeys(LAW);
    }
}
