package rnn.product;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A tile of a product, a few rows of a by one panel of W. It stays in registers while the whole depth runs
 * through, so c is read and written once. All shapes compute the same bits.
 *
 * <p>The inner loop is bound by instructions: a processor of four instructions per cycle has hardly any to
 * spare beside the products. Therefore some tiles take two columns of a in each turn (the compiler does not
 * unroll the loop), the place in the panel counts the turns, and the rows of a lie a constant apart. The
 * vectors' own methods are called without a shorthand, since the compiler no longer inlines methods of ours
 * in code of this length.
 *
 * <p>Do not edit: {@code TileSource}, beside the tests, writes this file from a table of shapes.
 */
final class Tile {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    /** The distance between rows of a: a constant, so the compiler reaches all rows by one register. */
    static final int STRIDE = PackedProduct.STRIDE;

    private Tile() {}

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows8vectors3(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        int j4 = j3 + strideC;
        int j5 = j4 + strideC;
        int j6 = j5 + strideC;
        int j7 = j6 + strideC;
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector middle0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + 2 * LANES);
        FloatVector left1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector middle1 = FloatVector.fromArray(SPECIES, c, j1 + LANES);
        FloatVector right1 = FloatVector.fromArray(SPECIES, c, j1 + 2 * LANES);
        FloatVector left2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector middle2 = FloatVector.fromArray(SPECIES, c, j2 + LANES);
        FloatVector right2 = FloatVector.fromArray(SPECIES, c, j2 + 2 * LANES);
        FloatVector left3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector middle3 = FloatVector.fromArray(SPECIES, c, j3 + LANES);
        FloatVector right3 = FloatVector.fromArray(SPECIES, c, j3 + 2 * LANES);
        FloatVector left4 = FloatVector.fromArray(SPECIES, c, j4);
        FloatVector middle4 = FloatVector.fromArray(SPECIES, c, j4 + LANES);
        FloatVector right4 = FloatVector.fromArray(SPECIES, c, j4 + 2 * LANES);
        FloatVector left5 = FloatVector.fromArray(SPECIES, c, j5);
        FloatVector middle5 = FloatVector.fromArray(SPECIES, c, j5 + LANES);
        FloatVector right5 = FloatVector.fromArray(SPECIES, c, j5 + 2 * LANES);
        FloatVector left6 = FloatVector.fromArray(SPECIES, c, j6);
        FloatVector middle6 = FloatVector.fromArray(SPECIES, c, j6 + LANES);
        FloatVector right6 = FloatVector.fromArray(SPECIES, c, j6 + 2 * LANES);
        FloatVector left7 = FloatVector.fromArray(SPECIES, c, j7);
        FloatVector middle7 = FloatVector.fromArray(SPECIES, c, j7 + LANES);
        FloatVector right7 = FloatVector.fromArray(SPECIES, c, j7 + 2 * LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 3 * LANES; p += 6 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector middle = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + 2 * LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            middle0 = x.fma(middle, middle0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            left1 = x.fma(left, left1);
            middle1 = x.fma(middle, middle1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            left2 = x.fma(left, left2);
            middle2 = x.fma(middle, middle2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            left3 = x.fma(left, left3);
            middle3 = x.fma(middle, middle3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE]);
            left4 = x.fma(left, left4);
            middle4 = x.fma(middle, middle4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE]);
            left5 = x.fma(left, left5);
            middle5 = x.fma(middle, middle5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE]);
            left6 = x.fma(left, left6);
            middle6 = x.fma(middle, middle6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE]);
            left7 = x.fma(left, left7);
            middle7 = x.fma(middle, middle7);
            right7 = x.fma(right, right7);
            left = FloatVector.fromArray(SPECIES, panels, p + 3 * LANES);
            middle = FloatVector.fromArray(SPECIES, panels, p + 4 * LANES);
            right = FloatVector.fromArray(SPECIES, panels, p + 5 * LANES);
            x = FloatVector.broadcast(SPECIES, a[k + 1]);
            left0 = x.fma(left, left0);
            middle0 = x.fma(middle, middle0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE + 1]);
            left1 = x.fma(left, left1);
            middle1 = x.fma(middle, middle1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE + 1]);
            left2 = x.fma(left, left2);
            middle2 = x.fma(middle, middle2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE + 1]);
            left3 = x.fma(left, left3);
            middle3 = x.fma(middle, middle3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE + 1]);
            left4 = x.fma(left, left4);
            middle4 = x.fma(middle, middle4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE + 1]);
            left5 = x.fma(left, left5);
            middle5 = x.fma(middle, middle5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE + 1]);
            left6 = x.fma(left, left6);
            middle6 = x.fma(middle, middle6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE + 1]);
            left7 = x.fma(left, left7);
            middle7 = x.fma(middle, middle7);
            right7 = x.fma(right, right7);
            k += 2;
        }
        left0.intoArray(c, j0);
        middle0.intoArray(c, j0 + LANES);
        right0.intoArray(c, j0 + 2 * LANES);
        left1.intoArray(c, j1);
        middle1.intoArray(c, j1 + LANES);
        right1.intoArray(c, j1 + 2 * LANES);
        left2.intoArray(c, j2);
        middle2.intoArray(c, j2 + LANES);
        right2.intoArray(c, j2 + 2 * LANES);
        left3.intoArray(c, j3);
        middle3.intoArray(c, j3 + LANES);
        right3.intoArray(c, j3 + 2 * LANES);
        left4.intoArray(c, j4);
        middle4.intoArray(c, j4 + LANES);
        right4.intoArray(c, j4 + 2 * LANES);
        left5.intoArray(c, j5);
        middle5.intoArray(c, j5 + LANES);
        right5.intoArray(c, j5 + 2 * LANES);
        left6.intoArray(c, j6);
        middle6.intoArray(c, j6 + LANES);
        right6.intoArray(c, j6 + 2 * LANES);
        left7.intoArray(c, j7);
        middle7.intoArray(c, j7 + LANES);
        right7.intoArray(c, j7 + 2 * LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows4vectors3(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector middle0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + 2 * LANES);
        FloatVector left1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector middle1 = FloatVector.fromArray(SPECIES, c, j1 + LANES);
        FloatVector right1 = FloatVector.fromArray(SPECIES, c, j1 + 2 * LANES);
        FloatVector left2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector middle2 = FloatVector.fromArray(SPECIES, c, j2 + LANES);
        FloatVector right2 = FloatVector.fromArray(SPECIES, c, j2 + 2 * LANES);
        FloatVector left3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector middle3 = FloatVector.fromArray(SPECIES, c, j3 + LANES);
        FloatVector right3 = FloatVector.fromArray(SPECIES, c, j3 + 2 * LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 3 * LANES; p += 3 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector middle = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + 2 * LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            middle0 = x.fma(middle, middle0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            left1 = x.fma(left, left1);
            middle1 = x.fma(middle, middle1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            left2 = x.fma(left, left2);
            middle2 = x.fma(middle, middle2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            left3 = x.fma(left, left3);
            middle3 = x.fma(middle, middle3);
            right3 = x.fma(right, right3);
            k++;
        }
        left0.intoArray(c, j0);
        middle0.intoArray(c, j0 + LANES);
        right0.intoArray(c, j0 + 2 * LANES);
        left1.intoArray(c, j1);
        middle1.intoArray(c, j1 + LANES);
        right1.intoArray(c, j1 + 2 * LANES);
        left2.intoArray(c, j2);
        middle2.intoArray(c, j2 + LANES);
        right2.intoArray(c, j2 + 2 * LANES);
        left3.intoArray(c, j3);
        middle3.intoArray(c, j3 + LANES);
        right3.intoArray(c, j3 + 2 * LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows1vectors3(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector middle0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + 2 * LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 3 * LANES; p += 3 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector middle = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + 2 * LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            middle0 = x.fma(middle, middle0);
            right0 = x.fma(right, right0);
            k++;
        }
        left0.intoArray(c, j0);
        middle0.intoArray(c, j0 + LANES);
        right0.intoArray(c, j0 + 2 * LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows8vectors2(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        int j4 = j3 + strideC;
        int j5 = j4 + strideC;
        int j6 = j5 + strideC;
        int j7 = j6 + strideC;
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector left1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector right1 = FloatVector.fromArray(SPECIES, c, j1 + LANES);
        FloatVector left2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector right2 = FloatVector.fromArray(SPECIES, c, j2 + LANES);
        FloatVector left3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector right3 = FloatVector.fromArray(SPECIES, c, j3 + LANES);
        FloatVector left4 = FloatVector.fromArray(SPECIES, c, j4);
        FloatVector right4 = FloatVector.fromArray(SPECIES, c, j4 + LANES);
        FloatVector left5 = FloatVector.fromArray(SPECIES, c, j5);
        FloatVector right5 = FloatVector.fromArray(SPECIES, c, j5 + LANES);
        FloatVector left6 = FloatVector.fromArray(SPECIES, c, j6);
        FloatVector right6 = FloatVector.fromArray(SPECIES, c, j6 + LANES);
        FloatVector left7 = FloatVector.fromArray(SPECIES, c, j7);
        FloatVector right7 = FloatVector.fromArray(SPECIES, c, j7 + LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 2 * LANES; p += 4 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE]);
            left6 = x.fma(left, left6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE]);
            left7 = x.fma(left, left7);
            right7 = x.fma(right, right7);
            left = FloatVector.fromArray(SPECIES, panels, p + 2 * LANES);
            right = FloatVector.fromArray(SPECIES, panels, p + 3 * LANES);
            x = FloatVector.broadcast(SPECIES, a[k + 1]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE + 1]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE + 1]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE + 1]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE + 1]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE + 1]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE + 1]);
            left6 = x.fma(left, left6);
            right6 = x.fma(right, right6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE + 1]);
            left7 = x.fma(left, left7);
            right7 = x.fma(right, right7);
            k += 2;
        }
        left0.intoArray(c, j0);
        right0.intoArray(c, j0 + LANES);
        left1.intoArray(c, j1);
        right1.intoArray(c, j1 + LANES);
        left2.intoArray(c, j2);
        right2.intoArray(c, j2 + LANES);
        left3.intoArray(c, j3);
        right3.intoArray(c, j3 + LANES);
        left4.intoArray(c, j4);
        right4.intoArray(c, j4 + LANES);
        left5.intoArray(c, j5);
        right5.intoArray(c, j5 + LANES);
        left6.intoArray(c, j6);
        right6.intoArray(c, j6 + LANES);
        left7.intoArray(c, j7);
        right7.intoArray(c, j7 + LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows6vectors2(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        int j4 = j3 + strideC;
        int j5 = j4 + strideC;
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector left1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector right1 = FloatVector.fromArray(SPECIES, c, j1 + LANES);
        FloatVector left2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector right2 = FloatVector.fromArray(SPECIES, c, j2 + LANES);
        FloatVector left3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector right3 = FloatVector.fromArray(SPECIES, c, j3 + LANES);
        FloatVector left4 = FloatVector.fromArray(SPECIES, c, j4);
        FloatVector right4 = FloatVector.fromArray(SPECIES, c, j4 + LANES);
        FloatVector left5 = FloatVector.fromArray(SPECIES, c, j5);
        FloatVector right5 = FloatVector.fromArray(SPECIES, c, j5 + LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 2 * LANES; p += 2 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            k++;
        }
        left0.intoArray(c, j0);
        right0.intoArray(c, j0 + LANES);
        left1.intoArray(c, j1);
        right1.intoArray(c, j1 + LANES);
        left2.intoArray(c, j2);
        right2.intoArray(c, j2 + LANES);
        left3.intoArray(c, j3);
        right3.intoArray(c, j3 + LANES);
        left4.intoArray(c, j4);
        right4.intoArray(c, j4 + LANES);
        left5.intoArray(c, j5);
        right5.intoArray(c, j5 + LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows4vectors2(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        FloatVector left1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector right1 = FloatVector.fromArray(SPECIES, c, j1 + LANES);
        FloatVector left2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector right2 = FloatVector.fromArray(SPECIES, c, j2 + LANES);
        FloatVector left3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector right3 = FloatVector.fromArray(SPECIES, c, j3 + LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 2 * LANES; p += 4 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            left = FloatVector.fromArray(SPECIES, panels, p + 2 * LANES);
            right = FloatVector.fromArray(SPECIES, panels, p + 3 * LANES);
            x = FloatVector.broadcast(SPECIES, a[k + 1]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE + 1]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE + 1]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE + 1]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            k += 2;
        }
        left0.intoArray(c, j0);
        right0.intoArray(c, j0 + LANES);
        left1.intoArray(c, j1);
        right1.intoArray(c, j1 + LANES);
        left2.intoArray(c, j2);
        right2.intoArray(c, j2 + LANES);
        left3.intoArray(c, j3);
        right3.intoArray(c, j3 + LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows1vectors2(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        FloatVector left0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector right0 = FloatVector.fromArray(SPECIES, c, j0 + LANES);
        int k = i;
        for (int p = panel; p < panel + depth * 2 * LANES; p += 2 * LANES) {
            FloatVector left = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector right = FloatVector.fromArray(SPECIES, panels, p + LANES);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            k++;
        }
        left0.intoArray(c, j0);
        right0.intoArray(c, j0 + LANES);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows8vectors1(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        int j1 = j0 + strideC;
        int j2 = j1 + strideC;
        int j3 = j2 + strideC;
        int j4 = j3 + strideC;
        int j5 = j4 + strideC;
        int j6 = j5 + strideC;
        int j7 = j6 + strideC;
        FloatVector only0 = FloatVector.fromArray(SPECIES, c, j0);
        FloatVector only1 = FloatVector.fromArray(SPECIES, c, j1);
        FloatVector only2 = FloatVector.fromArray(SPECIES, c, j2);
        FloatVector only3 = FloatVector.fromArray(SPECIES, c, j3);
        FloatVector only4 = FloatVector.fromArray(SPECIES, c, j4);
        FloatVector only5 = FloatVector.fromArray(SPECIES, c, j5);
        FloatVector only6 = FloatVector.fromArray(SPECIES, c, j6);
        FloatVector only7 = FloatVector.fromArray(SPECIES, c, j7);
        int k = i;
        for (int p = panel; p < panel + depth * LANES; p += 2 * LANES) {
            FloatVector only = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            only0 = x.fma(only, only0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE]);
            only1 = x.fma(only, only1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE]);
            only2 = x.fma(only, only2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE]);
            only3 = x.fma(only, only3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE]);
            only4 = x.fma(only, only4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE]);
            only5 = x.fma(only, only5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE]);
            only6 = x.fma(only, only6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE]);
            only7 = x.fma(only, only7);
            only = FloatVector.fromArray(SPECIES, panels, p + LANES);
            x = FloatVector.broadcast(SPECIES, a[k + 1]);
            only0 = x.fma(only, only0);
            x = FloatVector.broadcast(SPECIES, a[k + STRIDE + 1]);
            only1 = x.fma(only, only1);
            x = FloatVector.broadcast(SPECIES, a[k + 2 * STRIDE + 1]);
            only2 = x.fma(only, only2);
            x = FloatVector.broadcast(SPECIES, a[k + 3 * STRIDE + 1]);
            only3 = x.fma(only, only3);
            x = FloatVector.broadcast(SPECIES, a[k + 4 * STRIDE + 1]);
            only4 = x.fma(only, only4);
            x = FloatVector.broadcast(SPECIES, a[k + 5 * STRIDE + 1]);
            only5 = x.fma(only, only5);
            x = FloatVector.broadcast(SPECIES, a[k + 6 * STRIDE + 1]);
            only6 = x.fma(only, only6);
            x = FloatVector.broadcast(SPECIES, a[k + 7 * STRIDE + 1]);
            only7 = x.fma(only, only7);
            k += 2;
        }
        only0.intoArray(c, j0);
        only1.intoArray(c, j1);
        only2.intoArray(c, j2);
        only3.intoArray(c, j3);
        only4.intoArray(c, j4);
        only5.intoArray(c, j5);
        only6.intoArray(c, j6);
        only7.intoArray(c, j7);
    }

    /** Rows of c from j0 += as many rows of a from i, times a panel of even depth. */
    static void rows1vectors1(float[] a, int i, float[] c, int j0, int strideC, float[] panels, int panel, int depth) {
        FloatVector only0 = FloatVector.fromArray(SPECIES, c, j0);
        int k = i;
        for (int p = panel; p < panel + depth * LANES; p += LANES) {
            FloatVector only = FloatVector.fromArray(SPECIES, panels, p);
            FloatVector x = FloatVector.broadcast(SPECIES, a[k]);
            only0 = x.fma(only, only0);
            k++;
        }
        only0.intoArray(c, j0);
    }
}
