package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of both precisions of an array: each operation agrees with its formula, element by element. */
abstract class ArrayContract {
    private static final int ROWS = 5;
    private static final int COLUMNS = 7;

    private final Random random = new Random(3);

    abstract Array zeros(int... shape);

    abstract double tolerance();

    private Array draw(int... shape) {
        Array array = zeros(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, random.nextGaussian());
        }
        return array;
    }

    private Array drawPositive(int... shape) {
        Array array = draw(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, Math.abs(array.get(i)));
        }
        return array;
    }

    private void assertElements(IntToDoubleFunction expected, Array array) {
        for (int i = 0; i < array.size(); i++) {
            assertEquals(expected.applyAsDouble(i), array.get(i), tolerance(), "element " + i);
        }
    }

    private final Array a = draw(ROWS, COLUMNS);
    private final Array x = draw(ROWS, COLUMNS);
    private final Array y = draw(ROWS, COLUMNS);
    private final Array before = a.copy();

    @Test
    void rowsAreAllDimensionsButTheLast() {
        Array cube = zeros(2, 3, 4);
        assertEquals(6, cube.rows());
        assertEquals(4, cube.columns());
        assertEquals(24, cube.size());
        assertArrayEquals(new int[] {2, 3, 4}, cube.shape());
    }

    @Test
    void sizesThatOneArrayCannotHoldAreNamed() {
        for (int[] shape : new int[][] {{1 << 16, 1 << 16}, {1 << 20, 1 << 20, 1 << 24}, {46341, 1, 46341}}) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> zeros(shape));
            assertTrue(e.getMessage().startsWith("an array of shape " + Arrays.toString(shape)), e.getMessage());
            assertTrue(e.getMessage().contains("one array holds at most 2147483639"), e.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> zeros(-1, -1));
    }

    @Test
    void addScaledAddsSTimesX() {
        assertElements(i -> before.get(i) - 2 * x.get(i), a.addScaled(-2, x));
    }

    @Test
    void addTimesAddsTheProductOfElements() {
        assertElements(i -> before.get(i) + x.get(i) * y.get(i), a.addTimes(x, y));
    }

    @Test
    void mixKeepsAPartAndTakesTheRest() {
        assertElements(i -> 0.9 * before.get(i) + (1 - 0.9) * x.get(i), a.mix(0.9, x));
    }

    @Test
    void mixSquareKeepsAPartAndTakesTheRestOfTheSquare() {
        assertElements(i -> 0.9 * before.get(i) + (1 - 0.9) * x.get(i) * x.get(i), a.mixSquare(0.9, x));
    }

    @Test
    void addScaledSquareAddsTheSquare() {
        assertElements(i -> before.get(i) + 0.5 * x.get(i) * x.get(i), a.addScaledSquare(0.5, x));
    }

    @Test
    void addRootQuotientDividesByTheRoot() {
        Array positive = drawPositive(ROWS, COLUMNS);
        assertElements(
                i -> before.get(i) - 0.1 * x.get(i) / (Math.sqrt(positive.get(i)) + 0.01),
                a.addRootQuotient(-0.1, x, positive, 0.01));
    }

    @Test
    void clampKeepsWithinTheLimit() {
        assertElements(i -> Math.max(-0.5, Math.min(0.5, before.get(i))), a.clamp(0.5));
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void addProductIsTheSumOverTheInnerDimension(boolean transposeX, boolean transposeY) {
        for (int inner : new int[] {1, 3, 40}) {
            Array left = transposeX ? draw(inner, ROWS) : draw(ROWS, inner);
            Array right = transposeY ? draw(COLUMNS, inner) : draw(inner, COLUMNS);
            Array product = before.copy().addProduct(left, transposeX, right, transposeY);
            assertElements(
                    i -> {
                        double sum = before.get(i);
                        for (int k = 0; k < inner; k++) {
                            sum += left.get(transposeX ? k * ROWS + i / COLUMNS : i / COLUMNS * inner + k)
                                    * right.get(transposeY ? i % COLUMNS * inner + k : k * COLUMNS + i % COLUMNS);
                        }
                        return sum;
                    },
                    product);
        }
    }

    @Test
    void addProductNamesTheShapesThatDoNotFit() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> a.addProduct(x, y));
        assertTrue(e.getMessage().contains("[5, 7] times [5, 7]"), e.getMessage());
    }

    @Test
    void addToRowsAddsTheRowToEveryRow() {
        Array row = draw(COLUMNS);
        assertElements(i -> before.get(i) + row.get(i % COLUMNS), a.addToRows(row));
    }

    @Test
    void addColumnSumsAddsTheSumOfAllRows() {
        Array sums = zeros(COLUMNS).addColumnSums(x);
        assertElements(
                c -> {
                    double sum = 0;
                    for (int r = 0; r < ROWS; r++) {
                        sum += x.get(r * COLUMNS + c);
                    }
                    return sum;
                },
                sums);
    }

    @Test
    void addWeightedRowsIgnoresWhatStandsInARowOfWeightZero() {
        double[] weights = {1, 0, 0.5, 2, -1};
        x.set(COLUMNS, Double.NaN);
        assertElements(
                i -> before.get(i) + (weights[i / COLUMNS] == 0 ? 0 : weights[i / COLUMNS] * x.get(i)),
                a.addWeightedRows(weights, x));
    }

    @Test
    void addRowDotsAddsTheDotProductOfEachRow() {
        Array dots = zeros(ROWS).addRowDots(x, y);
        assertElements(
                r -> {
                    double sum = 0;
                    for (int i = r * COLUMNS; i < (r + 1) * COLUMNS; i++) {
                        sum += x.get(i) * y.get(i);
                    }
                    return sum;
                },
                dots);
    }

    /** Each sequence's memory is a matrix [K,W]; the three products are those of this matrix with a row. */
    @Test
    void productsWithSlotsAreThoseOfEachSequence() {
        Array weights = draw(3, 4);
        Array rows = draw(3, 2);
        Array memory = draw(3, 8);
        Array dots = draw(3, 4);
        Array mixed = draw(3, 2);
        Array dotsBefore = dots.copy();
        Array mixedBefore = mixed.copy();
        Array memoryBefore = memory.copy();
        dots.addSlotDots(rows, memory);
        mixed.addSlotMix(weights, memory);
        memory.addOuter(weights, rows);
        for (int n = 0; n < 3; n++) {
            Array slots = zeros(1, 8).addRows(0, memoryBefore, n, 1).reshape(4, 2);
            Array row = zeros(1, 2).addRows(0, rows, n, 1);
            Array weight = zeros(1, 4).addRows(0, weights, n, 1);
            assertRow(zeros(1, 4).addRows(0, dotsBefore, n, 1).addProduct(row, false, slots, true), dots, n);
            assertRow(zeros(1, 2).addRows(0, mixedBefore, n, 1).addProduct(weight, slots), mixed, n);
            assertRow(slots.copy().addProduct(weight, true, row, false).reshape(1, 8), memory, n);
        }
    }

    private void assertRow(Array expected, Array all, int n) {
        assertElements(expected::get, zeros(1, all.columns()).addRows(0, all, n, 1));
    }

    @Test
    void slotsThatDoNotFitAreNamed() {
        for (Executable wrong : List.<Executable>of(
                () -> zeros(3, 4).addSlotDots(draw(3, 3), draw(3, 8)),
                () -> zeros(3, 2).addSlotMix(draw(2, 4), draw(3, 8)),
                () -> zeros(3, 9).addOuter(draw(3, 4), draw(3, 2)))) {
            String message = assertThrows(IllegalArgumentException.class, wrong).getMessage();
            assertTrue(message.contains("[N,K·W], [N,K] and [N,W]"), message);
        }
    }

    @Test
    void softplusOverflowsNowhere() {
        Array far = zeros(3);
        far.set(0, -1000);
        far.set(2, 1000);
        Array y = zeros(3).setSoftplus(far);
        assertEquals(0, y.get(0));
        assertEquals(Math.log(2), y.get(1), tolerance());
        assertEquals(1000, y.get(2));
    }

    @Test
    void addTransposedExchangesRowsAndColumns() {
        Array turned = draw(COLUMNS, ROWS);
        assertElements(i -> before.get(i) + turned.get(i % COLUMNS * ROWS + i / COLUMNS), a.addTransposed(turned));
    }

    @Test
    void normalizedRowsHaveMeanZeroAndVarianceOne() {
        double[] inverse = a.setNormalized(x, 0);
        for (int r = 0; r < ROWS; r++) {
            Array row = zeros(1, COLUMNS).addRows(0, a, r, 1);
            assertEquals(0, row.sum() / COLUMNS, tolerance());
            assertEquals(1, row.sumOfSquares() / COLUMNS, tolerance());
            double step = a.get(r * COLUMNS + 1) - a.get(r * COLUMNS);
            assertEquals((x.get(r * COLUMNS + 1) - x.get(r * COLUMNS)) * inverse[r], step, tolerance() * 10);
        }
    }

    @Test
    void normalizedGradientFollowsItsFormula() {
        Array normal = zeros(ROWS, COLUMNS);
        double[] inverse = normal.setNormalized(x, 1e-5);
        Array means = zeros(COLUMNS, 1).fill(1.0 / COLUMNS);
        Array mean = zeros(ROWS, 1).addProduct(y, means);
        Array product = zeros(ROWS).addRowDots(y, normal).scale(1.0 / COLUMNS);
        assertElements(
                i -> before.get(i)
                        + (y.get(i) - mean.get(i / COLUMNS) - normal.get(i) * product.get(i / COLUMNS))
                                * inverse[i / COLUMNS],
                a.addNormalizedGradient(normal, y, inverse));
    }

    @Test
    void addColumnsMovesABlockOfColumns() {
        assertElements(
                i -> before.get(i) + (i % COLUMNS >= 1 && i % COLUMNS < 4 ? x.get(i + 2) : 0),
                a.addColumns(1, x, 3, 3));
    }

    @Test
    void addRowsMovesABlockOfRows() {
        assertElements(
                i -> before.get(i) + (i / COLUMNS == 1 || i / COLUMNS == 2 ? x.get(i + 2 * COLUMNS) : 0),
                a.addRows(1, x, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,1", "2,3,4,5", "9,2,40,28", "11,3,28,128", "28,2,128,11", "1,4,64,30"})
    void productOfEachIsTheProductOfEachSequence(int steps, int batch, int columns, int inner) {
        for (boolean transposeX : new boolean[] {false, true}) {
            for (boolean transposeY : new boolean[] {false, true}) {
                Array left = transposeX ? draw(inner, batch, steps) : draw(steps, batch, inner);
                Array right = transposeY ? draw(columns, batch, inner) : draw(inner, batch, columns);
                Array sum = draw(steps, batch, columns);
                Array whole = sum.copy().addProductOfEach(left, transposeX, right, transposeY);
                for (int n = 0; n < batch; n++) {
                    Array expected =
                            sequence(sum, n).addProduct(sequence(left, n), transposeX, sequence(right, n), transposeY);
                    Array got = sequence(whole, n);
                    for (int i = 0; i < got.size(); i++) {
                        // the same bits, not only about the same number
                        assertEquals(expected.get(i), got.get(i), "sequence " + n + ", element " + i);
                    }
                }
            }
        }
    }

    /** The matrix of one sequence, [T,D], of a batch [T,N,D]. */
    private Array sequence(Array batch, int n) {
        Array matrix = zeros(batch.dimension(0), batch.columns());
        for (int t = 0; t < batch.dimension(0); t++) {
            matrix.addRows(t, batch, t * batch.dimension(1) + n, 1);
        }
        return matrix;
    }

    @Test
    void aProductOfEachThatDoesNotFitIsNamed() {
        for (Array[] wrong : new Array[][] {
            {draw(2, 3, 4), draw(5, 3, 6)}, {draw(2, 3, 4), draw(4, 2, 6)}, {draw(2, 4), draw(4, 3, 6)},
        }) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> draw(2, 3, 6)
                    .addProductOfEach(wrong[0], false, wrong[1], false));
            assertTrue(e.getMessage().startsWith("product of each sequence: "), e.getMessage());
        }
        assertEquals(
                0,
                zeros(2, 3, 6)
                        .addProductOfEach(draw(2, 3, 0), false, zeros(0, 3, 6), false)
                        .sum());
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,1", "2,3,4,5", "11,5,28,33"})
    void scoresOfPairsAndTheirGradientsAreTheFormula(int steps, int batch, int keys, int size) {
        Array q = draw(steps, batch, size);
        Array k = draw(keys, batch, size);
        Array v = draw(size);
        Array scores = draw(steps, batch, keys);
        Array sum = scores.copy().addPairScores(q, k, v);
        Array dq = q.zeros();
        Array dk = k.zeros();
        Array dv = v.zeros();
        scores.addPairGradientsTo(q, k, v, dq, dk, dv);
        double[] expectedQ = new double[q.size()];
        double[] expectedK = new double[k.size()];
        double[] expectedV = new double[size];
        for (int i = 0; i < scores.size(); i++) {
            int u = i / keys / batch;
            int n = i / keys % batch;
            int t = i % keys;
            double expected = scores.get(i);
            for (int c = 0; c < size; c++) {
                int inQ = (u * batch + n) * size + c;
                int inK = (t * batch + n) * size + c;
                double y = Math.tanh(q.get(inQ) + k.get(inK));
                expected += v.get(c) * y;
                expectedQ[inQ] += scores.get(i) * v.get(c) * (1 - y * y);
                expectedK[inK] += scores.get(i) * v.get(c) * (1 - y * y);
                expectedV[c] += scores.get(i) * y;
            }
            assertEquals(expected, sum.get(i), 10 * tolerance());
        }
        assertElementsNear(expectedQ, dq);
        assertElementsNear(expectedK, dk);
        assertElementsNear(expectedV, dv);
        assertThrows(IllegalArgumentException.class, () -> scores.addPairScores(q, k, draw(size + 1)));
    }

    private void assertElementsNear(double[] expected, Array array) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], array.get(i), 100 * tolerance(), "element " + i);
        }
    }

    @Test
    void aNegativeIdGathersNothingAndScattersNowhere() {
        for (int columns : new int[] {1, 3, 8, 40, 64, 90}) {
            Array table = draw(4, columns);
            int[] ids = random.ints(300, -1, 4).toArray();
            Array gathered = zeros(300, columns).addGathered(table, ids);
            assertElements(
                    i -> ids[i / columns] < 0 ? 0 : table.get(ids[i / columns] * columns + i % columns), gathered);
            double[] sums = new double[4 * columns];
            for (int i = 0; i < gathered.size(); i++) {
                if (ids[i / columns] >= 0) {
                    sums[ids[i / columns] * columns + i % columns] += gathered.get(i);
                }
            }
            Array scattered = zeros(4, columns).addScattered(ids, gathered);
            for (int i = 0; i < sums.length; i++) {
                assertEquals(sums[i], scattered.get(i), 300 * tolerance());
            }
        }
    }

    @Test
    void aRowThatTheTableDoesNotHaveIsNamed() {
        Array table = draw(4, 3);
        int[] ids = {0, 4};
        for (Executable wrong : new Executable[] {
            () -> zeros(2, 3).addGathered(table, ids), () -> table.addScattered(ids, draw(2, 3)),
        }) {
            Exception e = assertThrows(IllegalArgumentException.class, wrong);
            assertTrue(e.getMessage().endsWith("there is no row 4 in a table of shape [4, 3]"), e.getMessage());
        }
    }

    @Test
    void gatherAndScatterAreEachOthersTranspose() {
        int[] ids = {4, 0, 4};
        Array gathered = zeros(3, COLUMNS).addGathered(x, ids);
        assertElements(i -> x.get(ids[i / COLUMNS] * COLUMNS + i % COLUMNS), gathered);
        Array scattered = zeros(ROWS, COLUMNS).addScattered(ids, gathered);
        assertElements(i -> (i / COLUMNS == 4 ? 2 : i / COLUMNS == 0 ? 1 : 0) * x.get(i), scattered);
    }

    @Test
    void functionsAndTheirDerivativesFollowTheirFormulas() {
        Array t = zeros(ROWS, COLUMNS).setTanh(x);
        Array s = zeros(ROWS, COLUMNS).setSigmoid(x);
        Array r = zeros(ROWS, COLUMNS).setRelu(x);
        assertElements(i -> Math.tanh(x.get(i)), t);
        assertElements(i -> 1 / (1 + Math.exp(-x.get(i))), s);
        assertElements(i -> Math.max(0, x.get(i)), r);
        assertElements(
                i -> before.get(i) + y.get(i) * (1 - t.get(i) * t.get(i)),
                a.copy().addTanhGradient(t, y));
        assertElements(
                i -> before.get(i) + y.get(i) * s.get(i) * (1 - s.get(i)),
                a.copy().addSigmoidGradient(s, y));
        assertElements(
                i -> before.get(i) + (x.get(i) > 0 ? y.get(i) : 0), a.copy().addReluGradient(r, y));
    }

    @Test
    void tanhAndSigmoidSaturateWithoutLeavingTheirRange() {
        Array far = zeros(4);
        double[] places = {-1e30, -50, 50, 1e30};
        for (int i = 0; i < places.length; i++) {
            far.set(i, places[i]);
        }
        assertElements(i -> i < 2 ? -1 : 1, zeros(4).setTanh(far));
        assertElements(i -> i < 2 ? 0 : 1, zeros(4).setSigmoid(far));
        for (int i = 0; i < 4; i++) {
            assertTrue(Math.abs(zeros(4).setTanh(far).get(i)) <= 1);
        }
    }

    @Test
    void softmaxOfHugeLogitsIsFinite() {
        Array logits = zeros(1, 3);
        logits.set(0, 1000);
        logits.set(1, 1000);
        logits.set(2, -1000);
        assertElements(i -> i < 2 ? 0.5 : 0, zeros(1, 3).setSoftmax(logits));
    }

    @Test
    void softmaxRowsSumToOne() {
        Array p = zeros(ROWS, COLUMNS).setSoftmax(x);
        for (int r = 0; r < ROWS; r++) {
            double sum = 0;
            for (int c = 0; c < COLUMNS; c++) {
                sum += p.get(r * COLUMNS + c);
            }
            assertEquals(1, sum, tolerance());
        }
    }

    @Test
    void crossEntropyIsTheWeightedSurprise() {
        int[] targets = {0, 6, 3, -1, 2};
        double[] weights = {1, 0.5, 2, 0, 1};
        Array p = zeros(ROWS, COLUMNS).setSoftmax(x);
        double expected = 0;
        for (int r = 0; r < ROWS; r++) {
            expected -= weights[r] == 0 ? 0 : weights[r] * Math.log(p.get(r * COLUMNS + targets[r]));
        }
        assertEquals(expected, a.setCrossEntropyGradient(x, targets, weights), tolerance() * 10);
        assertElements(i -> weights[i / COLUMNS] * (p.get(i) - (targets[i / COLUMNS] == i % COLUMNS ? 1 : 0)), a);
    }

    @Test
    void sumsRunOverAllNumbers() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < x.size(); i++) {
            sum += x.get(i);
            squares += x.get(i) * x.get(i);
        }
        assertEquals(sum, x.sum(), tolerance() * 10);
        assertEquals(squares, x.sumOfSquares(), tolerance() * 10);
    }

    @Test
    void isFiniteSeesNaNAndInfinityButNotMereSize() {
        assertTrue(x.isFinite());
        x.set(3, 1e30);
        assertTrue(x.isFinite());
        x.set(3, Double.NaN);
        assertTrue(!x.isFinite());
        x.set(3, Double.NEGATIVE_INFINITY);
        assertTrue(!x.isFinite());
    }

    @Test
    void differentSizesAreRefusedWithBothShapes() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> a.add(zeros(2, 3)));
        assertTrue(e.getMessage().contains("[5, 7]") && e.getMessage().contains("[2, 3]"), e.getMessage());
    }

    @Test
    void theTwoPrecisionsDoNotMix() {
        Array other =
                this instanceof FloatArrayTest ? DoubleArray.ofZeros(ROWS, COLUMNS) : FloatArray.ofZeros(ROWS, COLUMNS);
        Exception e = assertThrows(IllegalArgumentException.class, () -> a.add(other));
        assertTrue(e.getMessage().contains("precision"), e.getMessage());
    }

    @Test
    void nd4jGetsTheSameNumbersAndGivesThemBack() {
        var nd = Conversions.toINDArray(x);
        assertArrayEquals(new long[] {ROWS, COLUMNS}, nd.shape());
        assertElements(i -> nd.getDouble(i / COLUMNS, i % COLUMNS), x);
        assertElements(x::get, Conversions.toDouble(nd));
        assertElements(i -> x.get(i % ROWS * COLUMNS + i / ROWS), Conversions.toDouble(nd.transpose()));
        assertEquals((float) x.get(1), Conversions.toFloat(nd).get(1));
    }

    /**
     * A row has the same bits alone and at every place among other rows, whatever those hold. There may be so few rows
     * that loops compute them, so many that the vector module and several cores do, or rows of nearly all zeros.
     */
    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "3,3,4",
        "8,100,1",
        "17,5,2",
        "33,33,10",
        "64,128,29",
        "5,33,47",
        "40,64,128",
        "2,100,400",
        "19,64,16",
        "70,150,97",
        "700,64,48",
        "640,65,3",
        "1100,40,33"
    })
    void aRowsBitsDoNotDependOnTheRowsAroundIt(int rows, int inner, int columns) {
        Array w = draw(inner, columns);
        Array turned = zeros(columns, inner).addTransposed(w);
        Array bias = draw(columns);
        Array row = draw(1, inner);
        row.set(inner / 2, 0);
        double[] affine = numbers(zeros(1, columns).setAffine(row, w, bias), 0);
        double[] product = numbers(zeros(1, columns).addProduct(row, false, turned, true), 0);
        for (boolean crowdOfZeros : new boolean[] {false, true}) {
            Array crowd = crowdOfZeros ? zeros(rows, inner) : draw(rows, inner);
            for (int place = 0; place < rows; place += 1 + rows / 9) {
                Array x = withRow(crowd.copy(), place, row);
                assertArrayEquals(affine, numbers(zeros(rows, columns).setAffine(x, w, bias), place));
                assertArrayEquals(product, numbers(zeros(rows, columns).addProduct(x, w), place));
                assertArrayEquals(product, numbers(zeros(rows, columns).addProduct(x, false, turned, true), place));
            }
        }
    }

    /** The functions of a row also give the same bits at every place. */
    @Test
    void aRowsFunctionsDoNotDependOnTheRowsAroundIt() {
        Array row = draw(1, 37);
        for (int place : new int[] {0, 1, 15, 63, 299}) {
            Array crowd = withRow(draw(300, 37), place, row);
            assertArrayEquals(
                    numbers(row.zeros().setSoftmax(row), 0),
                    numbers(crowd.zeros().setSoftmax(crowd), place));
            assertArrayEquals(
                    numbers(row.zeros().setTanh(row), 0), numbers(crowd.zeros().setTanh(crowd), place));
            assertArrayEquals(
                    numbers(row.zeros().setSigmoid(row), 0),
                    numbers(crowd.zeros().setSigmoid(crowd), place));
            Array normal = row.zeros();
            Array normals = crowd.zeros();
            normal.setNormalized(row, 1e-5);
            normals.setNormalized(crowd, 1e-5);
            assertArrayEquals(numbers(normal, 0), numbers(normals, place));
        }
    }

    private static Array withRow(Array crowd, int place, Array row) {
        for (int c = 0; c < row.size(); c++) {
            crowd.set(place * row.size() + c, row.get(c));
        }
        return crowd;
    }

    private static double[] numbers(Array array, int row) {
        double[] numbers = new double[array.columns()];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = array.get(row * numbers.length + c);
        }
        return numbers;
    }
}
