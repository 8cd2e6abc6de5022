package check.ex02;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.FiveNodes;
import java.util.Locale;

/** Task 2.3: L = (tanh(w x + b) − y)², differentiated with respect to w and b. */
public final class FiveNodesCheck extends TaskCheck<FiveNodes> {
    private static final Slope AT_A = (a, h, d) -> 2 * d * (1 - h * h);
    private static final FiveNodes RIGHT = by(AT_A);

    /** For the exercise, and for JUnit. */
    public FiveNodesCheck() {
        super("2.3", "the chain rule", FiveNodes.class);
        right(RIGHT);
        calls(draw -> {
            double[] v = draw.scaled(0.7, 4).toDoubleVector();
            String sizes = String.format(Locale.ROOT, "w=%.3f, x=%.3f, b=%.3f, y=%.3f", v[0], v[1], v[2], v[3]);
            return new Call<>(sizes, answer -> answer.gradient(v[0], v[1], v[2], v[3]));
        });

        mistake(
                "no-tanh",
                "The derivative of tanh is missing: 1 − h² belongs between d and a.",
                by((a, h, d) -> 2 * d));
        mistake("not-squared", "The slope of tanh is 1 − h², not 1 − h.", by((a, h, d) -> 2 * d * (1 - h)));
        mistake(
                "of-a",
                "You took 1 − a²: the slope is 1 − h², where h is the tanh of a.",
                by((a, h, d) -> 2 * d * (1 - a * a)));
        mistake("no-two", "The 2 of the square is missing: dL/dd = 2 d.", by((a, h, d) -> d * (1 - h * h)));
        mistake("sign", "d has the wrong sign: d = h − y.", by((a, h, d) -> -2 * d * (1 - h * h)));
        mistake(
                "loss-times-slope",
                "This is d² times the slope: the derivative of d² is 2 d.",
                by((a, h, d) -> d * d * (1 - h * h)));
        mistake(
                "sigmoid",
                "You use the slope of a sigmoid, h (1 − h): that of tanh is 1 − h².",
                by((a, h, d) -> 2 * d * h * (1 - h)));
        mistake("no-input", "The input x is missing: u = w x, so ∂u/∂w = x.", (w, x, b, y) -> {
            double slope = RIGHT.gradient(w, x, b, y)[1];
            return new double[] {slope, slope};
        });
        mistake("weight", "∂u/∂w is x, not w.", (w, x, b, y) -> {
            double slope = RIGHT.gradient(w, x, b, y)[1];
            return new double[] {slope * w, slope};
        });
        mistake("bias-times-input", "The bias's derivative contains the input: ∂a/∂b = 1.", (w, x, b, y) -> {
            double slope = RIGHT.gradient(w, x, b, y)[1];
            return new double[] {slope * x, slope * x};
        });
        mistake("bias-times-bias", "The bias's derivative contains the bias: ∂a/∂b = 1.", (w, x, b, y) -> {
            double slope = RIGHT.gradient(w, x, b, y)[1];
            return new double[] {slope * x, slope * b};
        });
        mistake("exchanged", "The two derivatives are swapped: ∂L/∂w comes first.", (w, x, b, y) -> {
            double[] right = RIGHT.gradient(w, x, b, y);
            return new double[] {right[1], right[0]};
        });
        mistake("loss", "This is the loss, d², not its derivatives.", (w, x, b, y) -> {
            double d = Math.tanh(w * x + b) - y;
            return new double[] {d * d, d * d};
        });
        mistake("tanh-forgotten", "The tanh is missing: h is tanh a, not a.", (w, x, b, y) -> {
            double slope = 2 * (w * x + b - y);
            return new double[] {slope * x, slope};
        });
        mistake("no-difference", "d is missing: dL/dd = 2 d.", by((a, h, d) -> 2 * (1 - h * h)));
        mistake("one-plus", "The slope of tanh is 1 − h², not 1 + h².", by((a, h, d) -> 2 * d * (1 + h * h)));
        mistake("slope-h", "The slope of tanh is 1 − h², not h.", by((a, h, d) -> 2 * d * h));
        mistake("slope-h-squared", "The slope of tanh is 1 − h², not h².", by((a, h, d) -> 2 * d * h * h));
        mistake("no-bias", "The bias is missing in a: a = w x + b.", (w, x, b, y) -> RIGHT.gradient(w, x, 0, y));
        mistake("no-target", "y is missing in d: d = h − y.", (w, x, b, y) -> RIGHT.gradient(w, x, b, 0));
        mistake("weight-and-input", "∂u/∂w is x, not w x.", (w, x, b, y) -> {
            double slope = RIGHT.gradient(w, x, b, y)[1];
            return new double[] {slope * w * x, slope};
        });
        mistake("bias-without-slope", "The bias's derivative lacks the slope of tanh, 1 − h².", (w, x, b, y) -> {
            double h = Math.tanh(w * x + b);
            return new double[] {RIGHT.gradient(w, x, b, y)[0], 2 * (h - y)};
        });
        mistake("weight-without-slope", "The weight's derivative lacks the slope of tanh, 1 − h².", (w, x, b, y) -> {
            double h = Math.tanh(w * x + b);
            return new double[] {2 * (h - y) * x, RIGHT.gradient(w, x, b, y)[1]};
        });
        mistake("bias-outside", "The bias is added after the tanh; it belongs inside.", (w, x, b, y) -> {
            double h = Math.tanh(w * x) + b;
            double slope = 2 * (h - y) * (1 - h * h);
            return new double[] {slope * x, slope};
        });

        check(0, "the example worked by hand", FiveNodesCheck::equalsHandArithmetic);
        obeys(4, "random numbers");
    }

    private static void equalsHandArithmetic(Trial<FiveNodes> trial) {
        // h = tanh(1 · 2 − 2) = 0, d = 0 − 0.5, so ∂L/∂a = 2 · (−0.5) · 1 = −1
        trial.gives(
                new double[] {-2, -1}, new Call<>("w=1, x=2, b=-2, y=0.5", answer -> answer.gradient(1, 2, -2, 0.5)));
    }

    private interface Slope {
        /** ∂L/∂a from h, the tanh, and d, the difference. */
        double of(double a, double h, double d);
    }

    private static FiveNodes by(Slope slope) {
        return (w, x, b, y) -> {
            double a = w * x + b;
            double h = Math.tanh(a);
            double atA = slope.of(a, h, h - y);
            return new double[] {atA * x, atA};
        };
    }
}
