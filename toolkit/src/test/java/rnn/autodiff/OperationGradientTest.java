package rnn.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.Init;

/** Every operation's backward pass agrees with central differences, for every element of every input. */
class OperationGradientTest {
    private final Random random = new Random(5);

    static Stream<Arguments> operations() {
        return Stream.of(
                operation("plus", in -> in.get(0).plus(in.get(1)), shape(3, 4), shape(3, 4)),
                operation("plus a row", in -> in.get(0).plus(in.get(1)), shape(3, 4), shape(4)),
                operation("plus a row, sequence", in -> in.get(0).plus(in.get(1)), shape(2, 3, 4), shape(4)),
                operation("minus", in -> in.get(0).minus(in.get(1)), shape(3, 4), shape(3, 4)),
                operation("times", in -> in.get(0).times(in.get(1)), shape(3, 4), shape(3, 4)),
                operation("times a row", in -> in.get(0).times(in.get(1)), shape(3, 4), shape(4)),
                operation("times itself", in -> in.get(0).times(in.get(0)), shape(3, 4)),
                operation("dividedBy", in -> in.get(0).dividedBy(in.get(1).exp()), shape(3, 4), shape(3, 4)),
                operation("scale", in -> in.get(0).scale(-2.5), shape(3, 4)),
                operation("oneMinus", in -> in.get(0).oneMinus(), shape(3, 4)),
                operation("matmul", in -> in.get(0).matmul(in.get(1)), shape(3, 4), shape(4, 2)),
                operation("matmul, sequence", in -> in.get(0).matmul(in.get(1)), shape(2, 3, 4), shape(4, 2)),
                operation("matmul, one row", in -> in.get(0).matmul(in.get(1)), shape(1, 1), shape(1, 1)),
                operation("affine", in -> in.get(0).affine(in.get(1), in.get(2)), shape(3, 4), shape(4, 2), shape(2)),
                operation(
                        "affine, sequence",
                        in -> in.get(0).affine(in.get(1), in.get(2)),
                        shape(2, 3, 4),
                        shape(4, 2),
                        shape(2)),
                operation("sum", in -> in.get(0).sum(), shape(3, 4)),
                operation("mean", in -> in.get(0).mean(), shape(3, 4)),
                operation("weightRows", in -> in.get(0).weightRows(new double[] {1, 0, 0.5}), shape(3, 4)),
                operation("weightRows by a value", in -> in.get(0).weightRows(in.get(1)), shape(3, 4), shape(3)),
                operation("weightRows, sequence", in -> in.get(0).weightRows(in.get(1)), shape(2, 3, 4), shape(2, 3)),
                operation("dotRows", in -> in.get(0).dotRows(in.get(1)), shape(3, 4), shape(3, 4)),
                operation("dotRows, sequence", in -> in.get(0).dotRows(in.get(1)), shape(2, 3, 4), shape(2, 3, 4)),
                operation("dotRows with itself", in -> in.get(0).dotRows(in.get(0)), shape(3, 4)),
                operation("dotEachRow", in -> in.get(0).dotEachRow(in.get(1)), shape(2, 3, 4), shape(5, 3, 4)),
                operation(
                        "dotEachRow, one of each",
                        in -> in.get(0).dotEachRow(in.get(1)),
                        shape(1, 1, 1),
                        shape(1, 1, 1)),
                operation("dotEachRow with itself", in -> in.get(0).dotEachRow(in.get(0)), shape(2, 3, 4)),
                operation("mixRows", in -> in.get(0).mixRows(in.get(1)), shape(2, 3, 5), shape(5, 3, 4)),
                operation("mixRows, one of each", in -> in.get(0).mixRows(in.get(1)), shape(1, 1, 1), shape(1, 1, 1)),
                operation("dotSlots", in -> in.get(0).dotSlots(in.get(1)), shape(2, 3), shape(2, 12)),
                operation("cosineSlots", in -> in.get(0).cosineSlots(in.get(1), 0.01), shape(2, 3), shape(2, 12)),
                operation("mixSlots", in -> in.get(0).mixSlots(in.get(1)), shape(2, 4), shape(2, 12)),
                operation("outer", in -> in.get(0).outer(in.get(1)), shape(2, 4), shape(2, 3)),
                operation("outer with itself", in -> in.get(0).outer(in.get(0)), shape(2, 3)),
                operation(
                        "writeSlots",
                        in -> in.get(0).writeSlots(in.get(1), in.get(2), in.get(3)),
                        shape(2, 12),
                        shape(2, 4),
                        shape(2, 3),
                        shape(2, 3)),
                operation("shiftSlots", in -> in.get(0).shiftSlots(in.get(1)), shape(2, 4), shape(2, 3)),
                operation("shiftSlots, one slot", in -> in.get(0).shiftSlots(in.get(1)), shape(2, 1), shape(2, 3)),
                operation("normalizeRows", in -> in.get(0).normalizeRows(), shape(3, 4)),
                operation("tanh", in -> in.get(0).tanh(), shape(3, 4)),
                operation("sigmoid", in -> in.get(0).sigmoid(), shape(3, 4)),
                operation("relu", in -> in.get(0).relu(), shape(3, 4)),
                operation("exp", in -> in.get(0).exp(), shape(3, 4)),
                operation("log", in -> in.get(0).exp().log(), shape(3, 4)),
                operation("softplus", in -> in.get(0).scale(9).softplus(), shape(3, 4)),
                operation("power", in -> in.get(0).exp().power(-1.7), shape(3, 4)),
                operation("power, squared", in -> in.get(0).power(2), shape(3, 4)),
                operation("softmax", in -> in.get(0).softmax(), shape(3, 4)),
                operation("columns", in -> in.get(0).columns(1, 2), shape(3, 4)),
                operation("concatenate", in -> Var.concatenate(in.get(0), in.get(1)), shape(3, 4), shape(3, 2)),
                operation("concatenate with itself", in -> Var.concatenate(in.get(0), in.get(0)), shape(3, 4)),
                operation("step", in -> in.get(0).step(1), shape(2, 3, 4)),
                operation("stack", in -> Var.stack(List.of(in.get(0), in.get(1), in.get(0))), shape(3, 4), shape(3, 4)),
                operation("sumSteps", in -> in.get(0).sumSteps(), shape(2, 3, 4)),
                operation("transpose", in -> in.get(0).transpose(), shape(3, 4)),
                operation("gather", in -> in.get(0).gather(new int[] {2, 0, 2}), shape(3, 4)),
                operation("reshape", in -> in.get(0).reshape(2, 6), shape(3, 4)));
    }

    private static Arguments operation(String name, Function<List<Parameter>, Var> operation, int[]... shapes) {
        return Arguments.of(name, operation, shapes);
    }

    private static int[] shape(int... shape) {
        return shape;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void gradientMatchesCentralDifference(String name, Function<List<Parameter>, Var> operation, int[][] shapes) {
        List<Parameter> inputs = new ArrayList<>();
        for (int[] shape : shapes) {
            inputs.add(new Parameter("input " + inputs.size(), Init.uniform(random, 1, shape)));
        }
        int size = inputs.stream().mapToInt(p -> p.value().size()).sum();
        Array weights = weightsFor(operation.apply(inputs));
        GradientCheck check = GradientCheck.of(
                inputs,
                () -> operation.apply(inputs).times(Var.constant(weights)).sum());
        check.require();
        assertEquals(size, check.elements());
    }

    /** The results have unequal weights, so that a gradient at the wrong place is noticed. */
    private Array weightsFor(Var result) {
        Array weights = DoubleArray.ofZeros(result.value().shape());
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, random.nextGaussian());
        }
        return weights;
    }

    @Test
    void aWrongBackwardIsCaughtAndNamed() {
        Parameter x = new Parameter("x", Init.uniform(random, 1, 2));
        GradientCheck check = GradientCheck.of(List.of(x), () -> {
            Array y = x.value().zeros().addTimes(x.value(), x.value());
            return Operation.record(y, dy -> x.accumulate(dx -> dx.addTimes(x.value(), dy)), x)
                    .sum();
        });
        assertEquals(false, check.passed());
        assertEquals("x[", check.worst().substring(0, 2));
    }
}
