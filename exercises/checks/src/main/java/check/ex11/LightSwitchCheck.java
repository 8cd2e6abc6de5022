package check.ex11;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.GruWeights;
import contract.LightSwitch;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.5: judged by what the unit does, step by step, whatever its weights. */
public final class LightSwitchCheck extends TaskCheck<LightSwitch> {
    /** So wide that a sigmoid or a tanh of it is 0 or ±1 to the last digit of a float. */
    private static final float WIDE = 50;

    /** A press shuts z; the candidate is 1 where h is 0, and −1 where h is 1. */
    private static final LightSwitch RIGHT = () -> new GruWeights(
            Nd4j.createFromArray(new float[][] {{0, -2 * WIDE, 0}}),
            Nd4j.createFromArray(new float[][] {{0, 0, -2 * WIDE}}),
            Nd4j.createFromArray(WIDE, WIDE, WIDE),
            Nd4j.zeros(3));

    /** For the exercise, and for JUnit. */
    public LightSwitchCheck() {
        super("11.5", "a light switch", LightSwitch.class);
        right(RIGHT);
        calls(draw -> call(drawn(draw, draw.size(20, 30))));

        mistake(
                "not-kept",
                "Without a press everything is to be kept: how near to 1 must z be, if it works at every step?");
        mistake("never-writes", "A press is to write something new: does an open z write, or keep?");
        mistake("never-begins", "The lamp was off, so h is of little help: what else could make n large at a press?");
        mistake("reset-shut", "The candidate has to know that the lamp was on: does a shut r let it see h?");
        mistake(
                "stays-on",
                "The lamp was on: what sign must the weight from h to n have, and how large must it be, if n is to be"
                        + " small there and large where the lamp is off?");

        check(0, "six steps by hand", trial -> {
            boolean[] presses = {false, true, false, false, true, true};
            trial.gives(Lamp.right(presses.length), call(presses));
        });
        obeys(2, "drawn presses");
        obeys(1, "one press now and then, over three hundred steps", law(draw -> call(seldom(draw))));
    }

    private static boolean[] drawn(Draw draw, int steps) {
        boolean[] presses = new boolean[steps];
        for (int t = 0; t < steps; t++) {
            presses[t] = draw.size(0, 1) == 1;
        }
        return presses;
    }

    /** Three presses with at least ninety steps after each. */
    private static boolean[] seldom(Draw draw) {
        boolean[] presses = new boolean[300];
        for (int third = 0; third < 300; third += 100) {
            presses[third + draw.size(0, 9)] = true;
        }
        return presses;
    }

    private static Call<LightSwitch> call(boolean... presses) {
        return new Call<>(presses.length + " steps", answer -> Lamp.afterPresses(answer.weights(), presses));
    }
}
