package rnn.stack;

import java.util.Arrays;
import rnn.array.Require;

/**
 * A stack whose entries are there to a degree: each has a value and a strength, a pop takes strength away from the top
 * downward, and a reading is the mixture of what lies in the topmost length of 1.
 *
 * <p>Grefenstette, Hermann, Suleyman and Blunsom, "Learning to transduce with unbounded memory" (2015), equations 1 to
 * 3. Sun, Chen, Giles and Das had such a stack in 1990 and after, with symbols for values and one action from −1 to 1.
 *
 * <pre>
 * s_t[i] = max(0, s_{t−1}[i] − max(0, u − Σ_{j&gt;i} s_{t−1}[j]))        pop u: what lies above entry i is used up
 * first s_t[t] = d,  V_t[t] = v                                             push v with strength d
 * r_t = Σ_i min(s_t[i], max(0, 1 − Σ_{j&gt;i} s_t[j])) V_t[i]            read down to a length of 1
 * </pre>
 *
 * <p>It pops, then pushes, then reads. With strengths of 0 and 1 it is an ordinary stack. Entries stay in the list when
 * their strength is used up, as in the paper, so that t entries lie there after t steps.
 *
 * <pre>{@code
 * StrengthStack stack = StrengthStack.empty(1).step(new double[] {3}, 1, 0).step(new double[] {5}, 0.5, 0);
 * stack.read();   // {4.0}: half of the 5, and half of the 3 below it
 * }</pre>
 */
public final class StrengthStack {
    private final int width;
    private final double[][] values;
    private final double[] strengths;

    private StrengthStack(int width, double[][] values, double[] strengths) {
        this.width = width;
        this.values = values;
        this.strengths = strengths;
    }

    /**
     * {@return a stack on which nothing lies}
     *
     * @param width how many numbers a value has
     */
    public static StrengthStack empty(int width) {
        return new StrengthStack(Require.atLeast("the width of a value", 1, width), new double[0][], new double[0]);
    }

    /**
     * {@return the stack after a pop and a push} This one stays as it is.
     *
     * @param value v, what is pushed
     * @param push d, with which strength; 0 or more
     * @param pop u, how much strength is taken away before; 0 or more
     * @throws IllegalArgumentException if the value has another width, or a strength is negative or no number
     */
    public StrengthStack step(double[] value, double push, double pop) {
        if (value.length != width) {
            throw new IllegalArgumentException(
                    "this stack holds values of " + width + " numbers, and here is one of " + value.length);
        }
        if (!(push >= 0 && pop >= 0)) {
            throw new IllegalArgumentException(
                    "push and pop are strengths of 0 or more, and here are " + push + " and " + pop);
        }
        int count = strengths.length;
        double[] after = Arrays.copyOf(strengths, count + 1);
        double left = pop;
        for (int i = count - 1; i >= 0; i--) {
            // s_t[i] = max(0, s_{t−1}[i] − max(0, u − Σ_{j>i} s_{t−1}[j]))
            after[i] = Math.max(0, strengths[i] - left);
            left = Math.max(0, left - strengths[i]);
        }
        after[count] = push;
        double[][] all = Arrays.copyOf(values, count + 1);
        all[count] = value.clone();
        return new StrengthStack(width, all, after);
    }

    /** {@return r, what lies in the topmost length of 1; zeros where nothing lies} */
    public double[] read() {
        double[] r = new double[width];
        double[] seen = seen();
        for (int i = 0; i < seen.length; i++) {
            for (int k = 0; k < width; k++) {
                r[k] += seen[i] * values[i][k];
            }
        }
        return r;
    }

    /** {@return how much of each entry a reading sees, the oldest entry first} */
    public double[] seen() {
        double[] seen = new double[strengths.length];
        double room = 1;
        for (int i = seen.length - 1; i >= 0; i--) {
            seen[i] = Math.min(strengths[i], room);
            room -= seen[i];
        }
        return seen;
    }

    /** {@return the strength of each entry, the oldest first} */
    public double[] strengths() {
        return strengths.clone();
    }

    /** {@return the value of each entry, the oldest first} */
    public double[][] values() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** {@return the sum of all strengths: how high the stack is} */
    public double height() {
        return Arrays.stream(strengths).sum();
    }
}
