package check.ex30;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PolicyPush;
import java.util.Arrays;

/** Task 30.2: the advantage times onehot minus softmax. */
public final class PolicyPushCheck extends TaskCheck<PolicyPush> {
    /** For the exercise, and for JUnit. */
    public PolicyPushCheck() {
        super("30.2", "what one step adds to the logits", PolicyPush.class);
        right((logits, action, came, expected) -> push(softmax(logits), action, came - expected));
        calls(draw -> call(draw, 1));

        mistake(
                "descends",
                "Your signs are those of a loss. Ascent adds what you return: what went better than expected must become"
                        + " likelier.",
                (logits, action, came, expected) -> push(softmax(logits), action, expected - came));
        mistake(
                "no-baseline",
                "You weigh with the return alone. What was expected anyway is no reason to change anything: A = G − V.",
                (logits, action, came, expected) -> push(softmax(logits), action, came));
        mistake(
                "no-advantage",
                "You make every action that was taken likelier, whatever came of it: multiply by the advantage.",
                (logits, action, came, expected) -> push(softmax(logits), action, 1));
        mistake(
                "size-alone",
                "You use the size of the advantage. Below 0, it must turn the push around.",
                (logits, action, came, expected) -> push(softmax(logits), action, Math.abs(came - expected)));
        mistake(
                "only-better",
                "You learn from what went better than expected alone. What went worse must become less likely.",
                (logits, action, came, expected) -> push(softmax(logits), action, Math.max(0, came - expected)));
        mistake(
                "taken-alone",
                "You push the taken action's logit alone. The softmax shares a sum of 1: what do the others lose?",
                (logits, action, came, expected) -> {
                    double[] push = new double[logits.length];
                    push[action] = (came - expected) * (1 - softmax(logits)[action]);
                    return push;
                });
        mistake(
                "of-the-probability",
                "This is the gradient of π(a), not of log π(a): it is smaller by the factor π(a).",
                (logits, action, came, expected) ->
                        push(softmax(logits), action, (came - expected) * softmax(logits)[action]));
        mistake(
                "logits",
                "You subtract the logits. The gradient has the probabilities, softmax(z).",
                (logits, action, came, expected) -> push(logits, action, came - expected));

        Law<PolicyPush> large = special(draw -> call(draw, 2000));
        mistake(
                large,
                "overflow",
                "e to a large logit is infinite. Subtract the largest logit from all of them first.",
                (logits, action, came, expected) -> push(naive(logits), action, came - expected));

        check(0, "two pushes by hand", PolicyPushCheck::byHand);
        obeys(2, "drawn policies");
        obeys(1, "large logits", large);
        leavesArgumentsAlone(1);
    }

    private static void byHand(Trial<PolicyPush> trial) {
        double[] logits = {0, Math.log(2), 0};
        trial.gives(new double[] {-0.5, 1, -0.5}, new Call<>("better", answer -> answer.push(logits, 1, 4, 2)));
        trial.gives(new double[] {0.25, -0.5, 0.25}, new Call<>("worse", answer -> answer.push(logits, 1, 1, 2)));
    }

    private static double[] push(double[] probabilities, int action, double advantage) {
        double[] push = new double[probabilities.length];
        for (int c = 0; c < push.length; c++) {
            push[c] = advantage * ((c == action ? 1 : 0) - probabilities[c]);
        }
        return push;
    }

    private static double[] softmax(double... logits) {
        double largest = Arrays.stream(logits).max().orElse(0);
        return naive(Arrays.stream(logits).map(z -> z - largest).toArray());
    }

    private static double[] naive(double... logits) {
        double[] powers = Arrays.stream(logits).map(Math::exp).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(p -> p / sum).toArray();
    }

    private static Call<PolicyPush> call(Draw draw, double size) {
        int C = draw.size(3, 6);
        double[] logits = draw.scaled(size, C).toDoubleVector();
        if (size > 1) {
            logits[draw.size(0, C - 1)] = size; // beyond what e to it can be
        }
        int action = draw.size(0, C - 1);
        double expected = draw.size(10, 30) / 10.0;
        double by = draw.size(5, 9) / 10.0;
        return new Call<>("C=" + C + ", one return above and one below what was expected", answer -> new double[][] {
            answer.push(logits, action, expected + by, expected), answer.push(logits, action, expected - by, expected)
        });
    }
}
