package rnn.optim;

import rnn.array.Require;

/**
 * Says how the learning rate changes during a training: at step k (the first is 0) it is η f(k).
 *
 * <pre>{@code
 * Optimiser optimiser = new Adam(0.01).with(Schedule.warmUp(100).times(Schedule.cosine(2000)));
 * }</pre>
 */
@FunctionalInterface
public interface Schedule {
    /**
     * {@return f(k), the factor of the learning rate}
     *
     * @param step k, the number of steps taken before
     */
    double factor(int step);

    /** {@return f(k) = 1} */
    static Schedule constant() {
        return step -> 1;
    }

    /**
     * {@return a rate that falls in stairs: f(k) = ratio^⌊k / every⌋}
     *
     * @param every how many steps long a stair is
     * @param ratio how high a stair is, relative to the one before, 0 to 1
     */
    static Schedule stairs(int every, double ratio) {
        requireSteps(every);
        Require.fraction("ratio", ratio);
        return step -> Math.pow(ratio, Math.floorDiv(step, every));
    }

    /**
     * {@return a rate that falls at each step by the same ratio: f(k) = ratio^k}
     *
     * @param ratio 0 to 1
     */
    static Schedule exponential(double ratio) {
        return stairs(1, ratio);
    }

    /**
     * {@return half a wave from 1 down to 0, then 0: f(k) = ½ (1 + cos(π k / total)); Loshchilov and Hutter, "SGDR"
     * (2017), equation 5, without restarts}
     *
     * @param total the number of steps after which it is 0
     */
    static Schedule cosine(int total) {
        requireSteps(total);
        return step -> (1 + Math.cos(Math.PI * Math.min(step, total) / total)) / 2;
    }

    /**
     * {@return 1 for a while, then a straight line down to the last factor, which stays: f(k) = 1 up to step {@code
     * from}, last from step {@code to} on, and 1 + (last − 1)(k − from) / (to − from) between them}
     *
     * @param from the number of steps at the full rate, at least 0
     * @param to the number of steps after which it is {@code last}, more than {@code from}
     * @param last the factor at the end, at least 0 and below 1
     */
    static Schedule linear(int from, int to, double last) {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a learning rate that falls in a line needs a first step of at least 0"
                    + " and a later one to end at, not " + from + " and " + to);
        }
        Require.fraction("last", last);
        return step -> {
            double walked = Math.min(1, Math.max(0, (step - from) / (double) (to - from)));
            return (1 - walked) + last * walked;
        };
    }

    /**
     * {@return a rate that rises linearly to 1, then stays: f(k) = min((k + 1) / steps, 1); Goyal et al., "Accurate,
     * large minibatch SGD" (2017), section 2.2}
     *
     * @param steps how many steps the rise takes
     */
    static Schedule warmUp(int steps) {
        requireSteps(steps);
        return step -> Math.min((step + 1.0) / steps, 1);
    }

    /**
     * {@return the product of this schedule and another}
     *
     * @param other the other one
     */
    default Schedule times(Schedule other) {
        Require.given("the other schedule", other);
        return step -> factor(step) * other.factor(step);
    }

    private static void requireSteps(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("a schedule changes over at least one step, not " + steps);
        }
    }
}
