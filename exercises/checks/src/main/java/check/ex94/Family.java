package check.ex94;

import check.Draw;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A family of tasks for a cell. Each member is a batch of sequences with the right answers; a longer member has twice
 * as many steps as those that a cell learns from.
 */
public enum Family {
    /**
     * Three of the symbols 0 to 3 come at any time among noise, the symbols 4 to 6. Later, in the second half, comes 7
     * three times, and each time the next of the three is to be said.
     */
    MEMORY("memory", 8, 4, 20) {
        @Override
        void write(Draw draw, boolean isLonger, float[][] x, double[] right) {
            int asked = draw.size(x.length / 2, x.length - ITEMS);
            Set<Integer> places = places(draw, ITEMS, asked);
            int next = asked;
            for (int t = 0; t < x.length; t++) {
                boolean isAsked = t >= asked && t < asked + ITEMS;
                int symbol = isAsked ? 7 : places.contains(t) ? draw.size(0, 3) : draw.size(4, 6);
                x[t][symbol] = 1;
                if (places.contains(t)) {
                    right[next++] = symbol;
                }
            }
        }
    },

    /**
     * Somebody stands at place 0 of a ring of seven. 0 is a step forward, 1 a step back, 2 a jump from place p to place
     * 7 − p, and 3 a jump from place p to the place 3p. After each of these the place is to be said.
     */
    TRACKING("tracking", 4, 7, 12) {
        @Override
        void write(Draw draw, boolean isLonger, float[][] x, double[] right) {
            int place = 0;
            for (int t = 0; t < x.length; t++) {
                int move = draw.size(0, 3);
                x[t][move] = 1;
                place = Math.floorMod(new int[] {place + 1, place - 1, -place, 3 * place}[move], answers());
                right[t] = place;
            }
        }
    },

    /**
     * At each step comes a number from 0 to 1 and a mark, which is 1 at one to three steps (at six of a longer
     * sequence) and 0 at the others. At the end the sum of the marked numbers is to be said, and an answer is right if
     * it is not off by more than 0.2.
     */
    NUMBERS("numbers", 2, 1, 20) {
        @Override
        void write(Draw draw, boolean isLonger, float[][] x, double[] right) {
            Set<Integer> marks = places(draw, isLonger ? 6 : draw.size(1, 3), x.length);
            double sum = 0;
            for (int t = 0; t < x.length; t++) {
                x[t][0] = draw.size(0, 100) / 100f;
                x[t][1] = marks.contains(t) ? 1 : 0;
                sum += x[t][0] * x[t][1];
            }
            right[x.length - 1] = sum;
        }
    };

    private static final int ITEMS = 3;
    private static final double NEAR = 0.2;

    private final String title;
    private final int inputs;
    private final int answers;
    private final int steps;

    Family(String title, int inputs, int answers, int steps) {
        this.title = title;
        this.inputs = inputs;
        this.answers = answers;
        this.steps = steps;
    }

    /** Writes one sequence, [T][D], and what is right at its steps, NaN so far. */
    abstract void write(Draw draw, boolean isLonger, float[][] x, double[] right);

    String title() {
        return title;
    }

    int answers() {
        return answers;
    }

    /**
     * {@return sequences of this family}
     *
     * @param draw the source of everything in them
     * @param count N
     * @param isLonger whether they have twice as many steps
     */
    public Questions questions(Draw draw, int count, boolean isLonger) {
        int T = isLonger ? 2 * steps : steps;
        float[][][] x = new float[T][count][inputs];
        double[][] right = new double[T][count];
        for (int n = 0; n < count; n++) {
            float[][] one = new float[T][inputs];
            double[] answer = new double[T];
            Arrays.fill(answer, Double.NaN);
            write(draw, isLonger, one, answer);
            for (int t = 0; t < T; t++) {
                x[t][n] = one[t];
                right[t][n] = answer[t];
            }
        }
        return new Questions(Nd4j.createFromArray(x), right);
    }

    /** Whether the numbers of an answer, C from {@code at} on, say what is right. */
    boolean isRight(float[] given, int at, double right) {
        if (answers == 1) {
            return Math.abs(given[at] - right) <= NEAR;
        }
        int best = 0;
        for (int c = 1; c < answers; c++) {
            best = given[at + c] > given[at + best] ? c : best;
        }
        return best == (int) right;
    }

    private static Set<Integer> places(Draw draw, int count, int below) {
        Set<Integer> places = new TreeSet<>();
        while (places.size() < count) {
            places.add(draw.size(0, below - 1));
        }
        return places;
    }
}
