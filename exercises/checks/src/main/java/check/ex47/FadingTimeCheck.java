package check.ex47;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.FadingTime;
import java.util.Locale;

/** Task 47.2: (1 − Δ/τ)^n = share. */
public final class FadingTimeCheck extends TaskCheck<FadingTime> {
    private static final FadingTime RIGHT = (tau, step, share) -> Math.log(share) / Math.log(1 - step / tau);

    /** For the exercise, and for JUnit. */
    public FadingTimeCheck() {
        super("47.2", "how long a unit remembers", FadingTime.class);
        right(RIGHT);
        calls(draw -> call(draw.size(6, 30), 0.5 * draw.size(3, 5), 0.1 * draw.size(1, 4)));

        mistake(
                "flowing",
                "You solve the differential equation, where e^(−t/τ) is left: Euler's steps leave (1 − Δ/τ)^n.",
                (tau, step, share) -> -tau / step * Math.log(share));
        mistake(
                "no-step",
                "Δ is missing: a step leaves 1 − Δ/τ.",
                (tau, step, share) -> Math.log(share) / Math.log(1 - 1 / tau));
        mistake(
                "time",
                "You return the time n Δ: asked is n, the number of steps.",
                (tau, step, share) -> step * RIGHT.steps(tau, step, share));
        mistake(
                "upside-down",
                "Your fraction is upside down: n = log(share) / log(1 − Δ/τ).",
                (tau, step, share) -> 1 / RIGHT.steps(tau, step, share));
        mistake(
                "sign",
                "The number of steps is negative: both logarithms are negative, so their quotient is not.",
                (tau, step, share) -> -RIGHT.steps(tau, step, share));
        mistake(
                "share-gone",
                "You count until that share is gone: it is to be left.",
                (tau, step, share) -> RIGHT.steps(tau, step, 1 - share));
        mistake(
                "half",
                "You count until half is left: the share is an argument.",
                (tau, step, share) -> RIGHT.steps(tau, step, 0.5));
        mistake(
                "straight-line",
                "You let the state fall in a straight line: each step takes the share Δ/τ of what is still there.",
                (tau, step, share) -> (1 - share) * tau / step);
        mistake(
                "leak",
                "You take log(Δ/τ), the share that a step takes: 1 − Δ/τ is left.",
                (tau, step, share) -> Math.log(share) / Math.log(step / tau));
        mistake(
                "rounded-up",
                "You round up: n is seldom a whole number, and here it may be one with a fraction.",
                (tau, step, share) -> Math.ceil(RIGHT.steps(tau, step, share)));
        mistake(
                "rounded-down",
                "You round down: n is seldom a whole number, and here it may be one with a fraction.",
                (tau, step, share) -> Math.floor(RIGHT.steps(tau, step, share)));

        check(0, "an eighth by hand, and lesson 47's slow unit", FadingTimeCheck::equalsHandArithmetic);
        obeys(3, "random units");
    }

    private static void equalsHandArithmetic(Trial<FadingTime> trial) {
        trial.gives(3.0, call(2, 1, 0.125));
        trial.gives(48.1729, call(70, 1, 0.5));
    }

    private static Call<FadingTime> call(double tau, double step, double share) {
        return new Call<>(
                String.format(Locale.ROOT, "τ=%.1f, Δ=%.1f, share=%.3f", tau, step, share),
                answer -> answer.steps(tau, step, share));
    }
}
