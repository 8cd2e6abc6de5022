package rnn.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class LinksAndAllocationTest {
    private final Random random = new Random(1);

    @Test
    void theLeastUsedSlotTakesWhatItHasRoomFor() {
        assertRow(allocation(0.9, 0.1, 0.5), 0.005, 0.9, 0.05);
        assertRow(allocation(0, 0, 0), 1, 0, 0);
        assertRow(allocation(1, 0.3, 0), 0, 0, 1);
        assertRow(allocation(1, 1), 0, 0);
        assertRow(allocation(0.25), 0.75);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "3, 1", "3, 5"})
    void gradientsMatchCentralDifferences(int batch, int slots) {
        Parameter usage = shares("u", batch, slots);
        require(List.of(usage), in -> Allocation.of(in.get(0)));
        List<Parameter> all = List.of(
                new Parameter("L", Init.uniform(random, 1, batch, slots * slots)),
                shares("w", batch, slots),
                shares("p", batch, slots));
        require(all, in -> Links.after(in.get(0), in.get(1), in.get(2)));
        Parameter same = all.get(1);
        require(List.of(all.get(0), same), in -> Links.after(in.get(0), in.get(1), in.get(1)));
    }

    /** Usages of exactly 0 and 1, which every run begins and fills up with, go back without a quotient. */
    @Test
    void emptyAndFullSlotsHaveAFiniteGradient() {
        Parameter u = new Parameter("u", FloatArray.of(new float[] {0, 1, 0.5f, 1}, 1, 4));
        Allocation.of(u).times(row(1, 2, 4, 8)).sum().backward();
        // order 0, 2, 1, 3: a = (1 − u0, u0 u2 (1 − u1), u0 (1 − u2), u0 u2 u1 (1 − u3)), weighed and differentiated
        assertRow(u.gradient(), -1 + 0.5 * 4, 0, 0, 0);
    }

    @Test
    void slotsThatAreWrittenOneAfterTheOtherAreLinked() {
        Var links = Var.constant(FloatArray.ofZeros(1, 9));
        Var last = row(0, 0, 0);
        for (int slot : new int[] {2, 0, 1}) {
            Var write = row(slot == 0 ? 1 : 0, slot == 1 ? 1 : 0, slot == 2 ? 1 : 0);
            links = Links.after(links, write, last);
            last = write;
        }
        assertRow(links.value(), 0, 0, 1, 1, 0, 0, 0, 0, 0); // 0 after 2, 1 after 0
        assertRow(row(0, 0, 1).dotSlots(links).value(), 1, 0, 0);
        assertRow(row(0, 1, 0).mixSlots(links).value(), 1, 0, 0);
    }

    /** A slot is never its own neighbour, and what a row and a column hold is at most 1. */
    @Test
    void rowsAndColumnsOfLinksAreShares() {
        int slots = 4;
        Array links = FloatArray.ofZeros(1, slots * slots);
        double[] last = new double[slots];
        for (int t = 0; t < 20; t++) {
            Array write = Var.constant(Init.uniform(random, 2, 1, slots))
                    .softmax()
                    .scale(random.nextDouble())
                    .value();
            links = Links.after(Var.constant(links), Var.constant(write), row(last))
                    .value();
            double written = write.sum();
            for (int i = 0; i < slots; i++) {
                last[i] = (1 - written) * last[i] + write.get(i);
                double inRow = 0;
                double inColumn = 0;
                for (int j = 0; j < slots; j++) {
                    inRow += links.get(i * slots + j);
                    inColumn += links.get(j * slots + i);
                }
                assertTrue(inRow <= 1 + Tolerances.SINGLE && inColumn <= 1 + Tolerances.SINGLE, "step " + t);
                assertEquals(0, links.get(i * slots + i));
            }
        }
    }

    @Test
    void linksThatDoNotFitAreNamed() {
        Var links = Var.constant(FloatArray.ofZeros(1, 8));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Links.after(links, row(0, 0, 1), row(0, 0, 0)))
                .getMessage();
        assertTrue(message.contains("[1, 8]") && message.contains("[N,K·K]"), message);
    }

    private void require(List<Parameter> inputs, Function<List<Parameter>, Var> operation) {
        Array weights = DoubleArray.ofZeros(operation.apply(inputs).value().shape());
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, random.nextGaussian());
        }
        GradientCheck check = GradientCheck.of(
                inputs,
                () -> operation.apply(inputs).times(Var.constant(weights)).sum());
        check.require();
        assertEquals(inputs.stream().mapToInt(input -> input.value().size()).sum(), check.elements());
    }

    private Parameter shares(String name, int batch, int slots) {
        Array value = Init.uniform(random, 0.4, batch, slots);
        for (int i = 0; i < value.size(); i++) {
            value.set(i, value.get(i) + 0.5);
        }
        return new Parameter(name, value);
    }

    private static Array allocation(double... usage) {
        return Allocation.of(row(usage)).value();
    }

    private static Var row(double... numbers) {
        Array row = FloatArray.ofZeros(1, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            row.set(i, numbers[i]);
        }
        return Var.constant(row);
    }

    private static void assertRow(Array actual, double... expected) {
        assertEquals(expected.length, actual.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual.get(i), Tolerances.SINGLE, "number " + i);
        }
    }
}
