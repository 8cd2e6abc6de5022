package check.ex43;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.StackStep;
import java.util.stream.IntStream;

/** Task 43.1: one step of a stack of shares. */
public final class StackStepCheck extends TaskCheck<StackStep> {
    private static final StackStep RIGHT = (s, push, pop, keep, v) -> mixed(s, push, pop, keep, v, -1);

    /** For the exercise, and for JUnit. */
    public StackStepCheck() {
        super("43.1", "half a push", StackStep.class);
        right(RIGHT);
        calls(StackStepCheck::drawn);

        mistake(
                "turned",
                "Your push moves the stack up and your pop moves it down: place i gets s[i−1] from a push, s[i+1] from a"
                        + " pop.",
                (s, push, pop, keep, v) -> places(
                        s,
                        i -> push * (i == s.length - 1 ? v : s[i + 1]) + pop * (i == 0 ? -1 : s[i - 1]) + keep * s[i]));
        mistake(
                "swapped",
                "You give the push the share of the pop, and the pop that of the push.",
                (s, push, pop, keep, v) -> mixed(s, pop, push, keep, v, -1));
        mistake(
                "zero-below",
                "In your stack a 0 comes from below the lowest place: an empty place is −1.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, keep, v, 0));
        mistake(
                "lowest-again",
                "Your lowest place gets its own number from a pop: below it lies nothing, which is −1.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, keep, v, s[s.length - 1]));
        mistake(
                "circle",
                "Your stack is a circle: what is popped off the top must not come back at the bottom.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, keep, v, s[0]));
        mistake(
                "nothing-pushed",
                "Your push doubles the top: the new top of a push is v.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, keep, s[0], -1));
        mistake(
                "whole-value",
                "You add all of v to the top: add its share, push · v.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, keep, v / push, -1));
        mistake(
                "forgets-keep",
                "You leave keep out: the old stack is a part of the mixture.",
                (s, push, pop, keep, v) -> mixed(s, push, pop, 0, v, -1));
        mistake(
                "one-array",
                "You write over a place that you need again: place i of the new stack needs the old s[i−1].",
                (s, push, pop, keep, v) -> {
                    double[] own = s.clone();
                    for (int i = 0; i < own.length; i++) {
                        double below = i == own.length - 1 ? -1 : own[i + 1];
                        own[i] = push * (i == 0 ? v : own[i - 1]) + pop * below + keep * own[i];
                    }
                    return own;
                });
        mistake(
                "rounded",
                "You round: all three actions count, each with its share.",
                (s, push, pop, keep, v) -> mixed(
                        s,
                        push >= Math.max(pop, keep) ? 1 : 0,
                        pop > Math.max(push, keep) ? 1 : 0,
                        keep > Math.max(push, pop) ? 1 : 0,
                        v,
                        -1));
        mistake(
                "top-alone",
                "You change the top alone: a push and a pop move every place.",
                (s, push, pop, keep, v) -> places(s, i -> i == 0 ? mixed(s, push, pop, keep, v, -1)[0] : s[i]));

        check(0, "three places by hand", StackStepCheck::equalsHandArithmetic);
        obeys(3, "random stacks and shares");
        leavesArgumentsAlone(1);
    }

    private interface Place {
        double after(int i);
    }

    private static double[] places(double[] s, Place place) {
        return IntStream.range(0, s.length).mapToDouble(place::after).toArray();
    }

    private static double[] mixed(double[] s, double push, double pop, double keep, double v, double below) {
        return places(
                s, i -> push * (i == 0 ? v : s[i - 1]) + pop * (i == s.length - 1 ? below : s[i + 1]) + keep * s[i]);
    }

    private static void equalsHandArithmetic(Trial<StackStep> trial) {
        trial.gives(new double[] {0.48, 0.05, -1}, call(new double[] {0.5, -1, -1}, 0.7, 0.2, 0.1, 0.9));
    }

    /** A full stack and three shares of which the push's is the largest. */
    private static Call<StackStep> drawn(Draw draw) {
        double[] s = new double[draw.size(4, 6)];
        for (int i = 0; i < s.length; i++) {
            s[i] = (draw.size(1, 18) * 5 + i) / 100.0;
        }
        double pop = draw.size(15, 25) / 100.0;
        double keep = draw.size(10, 14) / 100.0;
        return call(s, 1 - pop - keep, pop, keep, draw.size(60, 95) / 100.0 + 0.003);
    }

    private static Call<StackStep> call(double[] s, double push, double pop, double keep, double v) {
        return new Call<>("K=" + s.length, answer -> answer.after(s.clone(), push, pop, keep, v));
    }
}
