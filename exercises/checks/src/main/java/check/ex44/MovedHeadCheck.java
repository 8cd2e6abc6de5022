package check.ex44;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.MovedHead;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Task 44.2: a circular shift by three shares, and a power. */
public final class MovedHeadCheck extends TaskCheck<MovedHead> {
    private static final MovedHead RIGHT = (w, s, gamma) -> sharp(moved(w, s, Math::floorMod), gamma);

    /** Which place a place beyond the end is. */
    private interface Circle {
        int place(int i, int count);
    }

    /** For the exercise, and for JUnit. */
    public MovedHeadCheck() {
        super("44.2", "a head moves", MovedHead.class);
        right(RIGHT);
        calls(draw -> {
            double[] w = shares(draw.normal(1, draw.size(4, 6)).toDoubleMatrix()[0]);
            return call(w, shares(draw.normal(1, 3).toDoubleMatrix()[0]), 1 + draw.size(1, 4) / 2.0);
        });

        mistake(
                "wrong-way",
                "Your head moves the wrong way: s_2 is the share of +1, so slot i gets s_2 times the weight of slot i − 1.",
                (w, s, gamma) -> sharp(moved(w, new double[] {s[2], s[1], s[0]}, Math::floorMod), gamma));
        mistake(
                "no-circle",
                "What leaves at one end is lost in yours: the slots form a circle, so it comes back at the other end.",
                (w, s, gamma) -> sharp(moved(w, s, (i, count) -> i < 0 || i >= count ? -1 : i), gamma));
        mistake(
                "stops",
                "Your head stops at the ends: the slots form a circle, so beyond the last comes the first.",
                (w, s, gamma) -> sharp(moved(w, s, (i, count) -> Math.max(0, Math.min(count - 1, i))), gamma));
        mistake(
                "not-sharp",
                "You do not sharpen: raise each weight to the power γ, then divide by the sum.",
                (w, s, gamma) -> moved(w, s, Math::floorMod));
        mistake("not-moved", "You sharpen without moving.", (w, s, gamma) -> sharp(w, gamma));
        mistake(
                "order",
                "You sharpen first and move then: move first, so that sharpening takes away what the move has smeared.",
                (w, s, gamma) -> moved(sharp(w, gamma), s, Math::floorMod));
        mistake(
                "not-normalised",
                "Your weights do not sum to 1: divide the powers by their sum.",
                (w, s, gamma) -> each(moved(w, s, Math::floorMod), v -> Math.pow(v, gamma)));
        mistake(
                "exponential",
                "You take the softmax of γ v: raise v to the power γ, which leaves a weight of 0 at 0.",
                (w, s, gamma) -> normalised(each(moved(w, s, Math::floorMod), v -> Math.exp(gamma * v))));
        mistake(
                "root",
                "You take the γ-th root: that makes weights more alike. Raise them to the power γ.",
                (w, s, gamma) -> sharp(moved(w, s, Math::floorMod), 1 / gamma));

        check(0, "four slots by hand", MovedHeadCheck::example);
        obeys(3, "random heads");
        leavesArgumentsAlone(1);
    }

    private static void example(Trial<MovedHead> trial) {
        double[] expected = {0.0740740741, 0.9074074074, 0, 0.0185185185};
        trial.gives(expected, call(new double[] {1, 0, 0, 0}, new double[] {0.1, 0.2, 0.7}, 2));
    }

    private static double[] moved(double[] w, double[] s, Circle circle) {
        double[] v = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = -1; j <= 1; j++) {
                int from = circle.place(i - j, w.length);
                v[i] += from < 0 ? 0 : s[j + 1] * w[from];
            }
        }
        return v;
    }

    private static double[] sharp(double[] v, double gamma) {
        return normalised(each(v, one -> Math.pow(one, gamma)));
    }

    private static double[] each(double[] numbers, DoubleUnaryOperator function) {
        return Arrays.stream(numbers).map(function).toArray();
    }

    private static double[] normalised(double... numbers) {
        double sum = Arrays.stream(numbers).sum();
        return each(numbers, one -> one / sum);
    }

    private static double[] shares(double... numbers) {
        return normalised(IntStream.range(0, numbers.length)
                .mapToDouble(i -> 0.1 + i / 4.0 + Math.abs(numbers[i]))
                .toArray());
    }

    private static Call<MovedHead> call(double[] w, double[] s, double gamma) {
        return new Call<>("K=" + w.length + ", γ=" + gamma, answer -> answer.move(w.clone(), s.clone(), gamma));
    }
}
