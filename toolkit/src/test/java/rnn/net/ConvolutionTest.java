package rnn.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/** A convolution and the largest number of each window, against loops, central differences and PyTorch. */
class ConvolutionTest {
    private final Random random = new Random(1);

    /** Height, width, window, stride, padding, channels, outputs, pictures. */
    @ParameterizedTest
    @CsvSource({
        "7,6,3,2,1,2,4,3",
        "12,12,5,2,2,1,5,2",
        "3,3,3,1,0,2,3,1",
        "1,1,1,1,0,1,1,1",
        "2,5,2,1,1,3,2,2",
        "32,32,5,2,2,1,16,3",
        "16,16,3,2,1,16,24,2",
        "4,4,4,1,0,8,9,5"
    })
    void itEqualsSixLoops(int height, int width, int size, int stride, int padding, int in, int out, int batch) {
        Convolution convolution =
                new Convolution(new Grid(height, width), SlidingWindow.square(size, stride, padding), in, out, random);
        convolution.b.value().setTo(Init.uniform(random, 1, out));
        Array x = Init.uniform(random, 1, height * width, batch, in);
        Array y = convolution.apply(Var.constant(x)).value();
        int wide = convolution.output().width();
        assertEquals(
                (height + 2 * padding - size) / stride + 1, convolution.output().height());
        for (int n = 0; n < batch; n++) {
            for (int i = 0; i < convolution.output().height(); i++) {
                for (int j = 0; j < wide; j++) {
                    for (int c = 0; c < out; c++) {
                        double sum = convolution.b.value().get(c);
                        for (int u = 0; u < size; u++) {
                            for (int v = 0; v < size; v++) {
                                int row = i * stride + u - padding;
                                int column = j * stride + v - padding;
                                for (int d = 0; d < in; d++) {
                                    boolean inside = row >= 0 && row < height && column >= 0 && column < width;
                                    double seen = inside ? x.get(((row * width + column) * batch + n) * in + d) : 0;
                                    sum += seen * convolution.W.value().get(((u * size + v) * in + d) * out + c);
                                }
                            }
                        }
                        assertEquals(sum, y.get(((i * wide + j) * batch + n) * out + c), Tolerances.SINGLE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4,5,3,2,1,2,3,2", "1,1,1,1,0,1,1,1", "3,3,3,1,2,1,2,2", "5,4,2,3,0,2,2,1"})
    void gradientMatchesCentralDifferenceInEveryElement(
            int height, int width, int size, int stride, int padding, int in, int out, int batch) {
        Grid grid = new Grid(height, width);
        Convolution convolution = new Convolution(grid, SlidingWindow.square(size, stride, padding), in, out, random);
        MaxPooling pooling = new MaxPooling(convolution.output(), SlidingWindow.square(2, 1, 1));
        Parameter x = new Parameter("x", Init.uniform(random, 1, height * width, batch, in));
        List<Parameter> inputs = new ArrayList<>(convolution.parameters());
        inputs.add(x);
        GradientCheck check = GradientCheck.of(inputs, () -> {
            Var y = convolution.apply(x);
            Var largest = pooling.apply(y);
            return y.times(y).sum().plus(largest.times(largest).sum()).plus(largest.sum());
        });
        check.require();
        assertEquals(Parameter.count(inputs), check.elements());
    }

    @ParameterizedTest
    @CsvSource({
        "convolution,7,6,3,2,1,2,4",
        "convolution_first_of_lesson_20,12,12,5,2,2,1,5",
        "convolution_of_a_line,1,9,5,2,2,3,4",
        "convolution_one_position,3,3,3,1,0,2,3"
    })
    void valuesAndGradientsEqualPyTorch(
            String name, int height, int width, int size, int stride, int padding, int in, int out) {
        Fixture pytorch = Fixture.read(name);
        SlidingWindow window =
                height == 1 ? SlidingWindow.line(size, stride, padding) : SlidingWindow.square(size, stride, padding);
        Convolution convolution = new Convolution(new Grid(height, width), window, in, out, random);
        PyTorch.setAll(pytorch, convolution.parameters());
        Parameter x = PyTorch.input(pytorch, "x");
        Var y = convolution.apply(x);
        Var pooled = new MaxPooling(convolution.output(), SlidingWindow.square(2, 1, 1)).apply(y);
        PyTorch.weigh(pytorch, "y", y)
                .plus(PyTorch.weigh(pytorch, "pooled", pooled))
                .backward();
        PyTorch.assertGradient(pytorch, x);
        PyTorch.assertGradient(pytorch, convolution.W);
        PyTorch.assertGradient(pytorch, convolution.b);
    }

    /** The bits of one picture do not depend on the others, in values and in the gradient of the picture. */
    @Test
    void aPictureIsReadAlikeAloneAndAmongOthers() {
        Convolution convolution = new Convolution(new Grid(8, 8), SlidingWindow.square(3, 1, 1), 6, 24, random);
        Array all = Init.uniform(random, 1, 64, 19, 6);
        Parameter among = new Parameter("among", all);
        Var y = convolution.apply(among);
        y.times(y).sum().backward();
        for (int n : new int[] {0, 7, 18}) {
            Array one = all.zeros(64, 1, 6);
            for (int p = 0; p < 64; p++) {
                one.addRows(p, all, p * 19 + n, 1);
            }
            Parameter alone = new Parameter("alone", one);
            Var z = convolution.apply(alone);
            z.times(z).sum().backward();
            for (int p = 0; p < 64; p++) {
                for (int c = 0; c < 24; c++) {
                    assertEquals(z.value().get(p * 24 + c), y.value().get((p * 19 + n) * 24 + c));
                }
                for (int c = 0; c < 6; c++) {
                    assertEquals(
                            alone.gradient().get(p * 6 + c), among.gradient().get((p * 19 + n) * 6 + c));
                }
            }
        }
    }

    @Test
    void whatIsNoNumberSpoilsOnlyTheWindowsThatSeeIt() {
        Convolution convolution = new Convolution(new Grid(6, 6), SlidingWindow.square(3, 1, 1), 2, 3, random);
        Array x = Init.uniform(random, 1, 36, 2, 2);
        x.set(0, Double.NaN); // place 0 of picture 0
        Var y = convolution.apply(Var.constant(x));
        Var largest = new MaxPooling(convolution.output(), SlidingWindow.square(2, 2, 0)).apply(y);
        for (int p = 0; p < 36; p++) {
            boolean sees = p / 6 <= 1 && p % 6 <= 1;
            assertEquals(sees, Double.isNaN(y.value().get(p * 2 * 3)), "place " + p);
            assertTrue(Double.isFinite(y.value().get((p * 2 + 1) * 3)));
        }
        assertTrue(Double.isNaN(largest.value().get(0)));
        assertTrue(Double.isFinite(largest.value().get(2 * 3)));
    }

    @Test
    void ofEqualNumbersTheFirstGetsTheGradient() {
        Parameter x = new Parameter("x", Init.uniform(random, 0, 4, 1, 1));
        new MaxPooling(new Grid(2, 2), SlidingWindow.square(2, 2, 0))
                .apply(x)
                .sum()
                .backward();
        assertEquals(1, x.gradient().get(0));
        assertEquals(1, x.gradient().sum());
    }

    @Test
    void anEmptyBatchGivesAnEmptyAnswer() {
        Convolution convolution = new Convolution(new Grid(2, 2), SlidingWindow.square(2, 2, 0), 1, 3, random);
        MaxPooling pooling = new MaxPooling(new Grid(2, 2), SlidingWindow.square(2, 2, 0));
        Array none = Init.uniform(random, 1, 4, 0, 1);
        assertArrayEquals(
                new int[] {1, 0, 1},
                Operation.noGradient(() -> pooling.apply(Var.constant(none)))
                        .value()
                        .shape());
        assertEquals(
                0,
                Operation.noGradient(() -> convolution.apply(Var.constant(none)))
                        .value()
                        .size());
    }

    @Test
    void picturesOfAnotherShapeAreNamed() {
        Convolution convolution = new Convolution(new Grid(2, 3), SlidingWindow.square(2, 1, 0), 1, 3, random);
        MaxPooling pooling = new MaxPooling(new Grid(2, 3), SlidingWindow.square(2, 1, 0));
        for (int[] shape : new int[][] {{5, 1, 1}, {6, 2, 2}, {6, 1}}) {
            Var x = Var.constant(Init.uniform(random, 1, shape));
            Exception e = assertThrows(IllegalArgumentException.class, () -> convolution.apply(x));
            assertTrue(
                    e.getMessage().startsWith("a convolution over 2 × 3 places with 1 channels reads [6, N, 1], not ["),
                    e.getMessage());
        }
        assertThrows(
                IllegalArgumentException.class, () -> pooling.apply(Var.constant(Init.uniform(random, 1, 5, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> pooling.apply(Var.constant(Init.uniform(random, 1, 6, 1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Convolution(new Grid(2, 2), SlidingWindow.square(3, 1, 0), 1, 1, random));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Convolution(new Grid(2, 2), SlidingWindow.square(2, 1, 0), 0, 1, random));
    }

    @Test
    void convolutionsThatDoNotFitEachOtherAreNamed() {
        Convolution one = new Convolution(new Grid(4, 4), SlidingWindow.square(2, 1, 0), 1, 3, random);
        Convolution two = new Convolution(new Grid(4, 4), SlidingWindow.square(2, 1, 0), 3, 3, random);
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> new PictureEncoder(List.of(one, two), 5, random, 4));
        assertTrue(e.getMessage().contains("the one before gives Grid[height=3, width=3] with 3"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new PictureEncoder(List.of(), 5, random, 4));
        assertThrows(IllegalArgumentException.class, () -> new PictureEncoder(null, 5, random, 4));
        assertThrows(IllegalArgumentException.class, () -> new PictureEncoder(List.of(one), 5, random));
        PictureEncoder eye = new PictureEncoder(List.of(one), 5, random, 4);
        Var x = Var.constant(Init.uniform(random, 1, 16, 2, 1));
        Mask gap = Mask.ofLengths(16, 16, 15);
        assertThrows(IllegalArgumentException.class, () -> eye.encode(x, gap));
    }
}
