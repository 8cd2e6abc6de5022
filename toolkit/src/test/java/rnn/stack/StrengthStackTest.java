package rnn.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;

class StrengthStackTest {
    /** Figure 1 of the paper: v1 with 0.8, then pop 0.1 and push v2 with 0.5, then pop 0.9 and push v3 with 0.9. */
    @Test
    void theExampleOfThePaper() {
        StrengthStack stack = StrengthStack.empty(3).step(unit(0), 0.8, 0);
        assertArrayEquals(new double[] {0.8, 0, 0}, stack.read(), Tolerances.DOUBLE);
        stack = stack.step(unit(1), 0.5, 0.1);
        assertArrayEquals(new double[] {0.7, 0.5}, stack.strengths(), Tolerances.DOUBLE);
        assertArrayEquals(new double[] {0.5, 0.5, 0}, stack.read(), Tolerances.DOUBLE);
        stack = stack.step(unit(2), 0.9, 0.9);
        assertArrayEquals(new double[] {0.3, 0, 0.9}, stack.strengths(), Tolerances.DOUBLE);
        assertArrayEquals(new double[] {0.1, 0, 0.9}, stack.read(), Tolerances.DOUBLE);
    }

    @Test
    void withStrengthsOfZeroAndOneItIsAnOrdinaryStack() {
        Random random = new Random(1);
        StrengthStack stack = StrengthStack.empty(1);
        Deque<Double> expected = new ArrayDeque<>();
        for (int t = 0; t < 300; t++) {
            boolean pop = random.nextBoolean();
            boolean push = random.nextBoolean();
            double value = random.nextDouble();
            if (pop && !expected.isEmpty()) {
                expected.pop();
            }
            if (push) {
                expected.push(value);
            }
            stack = stack.step(new double[] {value}, push ? 1 : 0, pop ? 1 : 0);
            assertEquals(expected.isEmpty() ? 0 : expected.peek(), stack.read()[0]);
            assertEquals(expected.size(), stack.height());
        }
    }

    @Test
    void strengthIsKeptCount() {
        Random random = new Random(2);
        StrengthStack stack = StrengthStack.empty(2);
        double height = 0;
        for (int t = 0; t < 200; t++) {
            double push = random.nextDouble();
            double pop = random.nextDouble();
            height = Math.max(0, height - pop) + push;
            stack = stack.step(new double[] {1, t}, push, pop);
            assertEquals(height, stack.height(), Tolerances.SINGLE);
            assertEquals(Math.min(1, height), stack.read()[0], Tolerances.SINGLE, "a reading sees a length of 1");
            assertEquals(Math.min(1, height), Arrays.stream(stack.seen()).sum(), Tolerances.SINGLE);
        }
    }

    @Test
    void twoPopsAreOneOfTheirSum() {
        StrengthStack stack =
                StrengthStack.empty(1).step(new double[] {1}, 0.7, 0).step(new double[] {2}, 0.6, 0);
        double[] two = stack.step(new double[] {0}, 0, 0.3)
                .step(new double[] {0}, 0, 0.5)
                .strengths();
        double[] one = stack.step(new double[] {0}, 0, 0.8).strengths();
        assertArrayEquals(Arrays.copyOf(one, 2), Arrays.copyOf(two, 2), Tolerances.DOUBLE);
    }

    @Test
    void aStepLeavesTheStackAsItWas() {
        StrengthStack stack = StrengthStack.empty(1).step(new double[] {1}, 0.7, 0);
        stack.step(new double[] {5}, 1, 1);
        stack.values()[0][0] = 9;
        stack.strengths()[0] = 9;
        assertArrayEquals(new double[] {0.7}, stack.read(), Tolerances.DOUBLE);
    }

    @Test
    void whatIsNoStrengthIsRefused() {
        StrengthStack stack = StrengthStack.empty(2);
        assertThrows(IllegalArgumentException.class, () -> stack.step(new double[] {1}, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> stack.step(new double[2], -0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> stack.step(new double[2], 0.1, Double.NaN));
    }

    private static double[] unit(int place) {
        double[] unit = new double[3];
        unit[place] = 1;
        return unit;
    }
}
