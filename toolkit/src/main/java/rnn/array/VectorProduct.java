package rnn.array;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A product on the processor's vectors. W lies in panels of two vectors' width, each panel row after row; a tile of c, a
 * few rows of one panel, stays in registers while the whole depth H runs through. The tile follows the processor: 8 rows
 * by 2 vectors need 18 of 32 registers, 4 rows by 2 vectors 11 of 16.
 */
final class VectorProduct extends PackedProduct {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int PANEL = 2 * LANES;
    private static final boolean MANY_REGISTERS = SPECIES.vectorBitSize() == 512;

    private final float[] panels;
    private final int depth;

    VectorProduct(float[] w, int size, boolean transposed) {
        super((size + PANEL - 1) / PANEL * PANEL);
        depth = size;
        panels = new float[depth * width()];
        if (transposed) {
            packColumns(w, size);
        } else {
            packRows(w, size);
        }
    }

    private void packRows(float[] w, int size) {
        for (int column = 0; column < size; column += PANEL) {
            for (int row = 0; row < size; row++) {
                System.arraycopy(
                        w, row * size + column, panels, column * size + row * PANEL, Math.min(PANEL, size - column));
            }
        }
    }

    /** Column c of Wᵀ is row c of W. */
    private void packColumns(float[] w, int size) {
        for (int column = 0; column < size; column++) {
            int place = column / PANEL * PANEL * size + column % PANEL;
            for (int row = 0; row < size; row++) {
                panels[place + row * PANEL] = w[column * size + row];
            }
        }
    }

    @Override
    public void addTo(float[] a, float[] c, int rows) {
        for (int column = 0; column < width(); column += PANEL) {
            int row = 0;
            if (MANY_REGISTERS) {
                for (; row + 8 <= rows; row += 8) {
                    eightRows(a, row * width(), c, row * width() + column, column * depth);
                }
            }
            for (; row + 4 <= rows; row += 4) {
                fourRows(a, row * width(), c, row * width() + column, column * depth);
            }
            for (; row < rows; row++) {
                oneRow(a, row * width(), c, row * width() + column, column * depth);
            }
        }
    }

    private static FloatVector load(float[] numbers, int index) {
        return FloatVector.fromArray(SPECIES, numbers, index);
    }

    private static FloatVector spread(float number) {
        return FloatVector.broadcast(SPECIES, number);
    }

    private void oneRow(float[] a, int i, float[] c, int j, int panel) {
        FloatVector left = load(c, j);
        FloatVector right = load(c, j + LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector x = spread(a[i + k]);
            left = x.fma(load(panels, panel + k * PANEL), left);
            right = x.fma(load(panels, panel + k * PANEL + LANES), right);
        }
        left.intoArray(c, j);
        right.intoArray(c, j + LANES);
    }

    private void fourRows(float[] a, int i0, float[] c, int j0, int panel) {
        int n = width();
        int i1 = i0 + n;
        int i2 = i1 + n;
        int i3 = i2 + n;
        int j1 = j0 + n;
        int j2 = j1 + n;
        int j3 = j2 + n;
        FloatVector left0 = load(c, j0);
        FloatVector right0 = load(c, j0 + LANES);
        FloatVector left1 = load(c, j1);
        FloatVector right1 = load(c, j1 + LANES);
        FloatVector left2 = load(c, j2);
        FloatVector right2 = load(c, j2 + LANES);
        FloatVector left3 = load(c, j3);
        FloatVector right3 = load(c, j3 + LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector left = load(panels, panel + k * PANEL);
            FloatVector right = load(panels, panel + k * PANEL + LANES);
            FloatVector x = spread(a[i0 + k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = spread(a[i1 + k]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = spread(a[i2 + k]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = spread(a[i3 + k]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
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

    private void eightRows(float[] a, int i0, float[] c, int j0, int panel) {
        int n = width();
        int i1 = i0 + n;
        int i2 = i1 + n;
        int i3 = i2 + n;
        int i4 = i3 + n;
        int i5 = i4 + n;
        int i6 = i5 + n;
        int i7 = i6 + n;
        int j1 = j0 + n;
        int j2 = j1 + n;
        int j3 = j2 + n;
        int j4 = j3 + n;
        int j5 = j4 + n;
        int j6 = j5 + n;
        int j7 = j6 + n;
        FloatVector left0 = load(c, j0);
        FloatVector right0 = load(c, j0 + LANES);
        FloatVector left1 = load(c, j1);
        FloatVector right1 = load(c, j1 + LANES);
        FloatVector left2 = load(c, j2);
        FloatVector right2 = load(c, j2 + LANES);
        FloatVector left3 = load(c, j3);
        FloatVector right3 = load(c, j3 + LANES);
        FloatVector left4 = load(c, j4);
        FloatVector right4 = load(c, j4 + LANES);
        FloatVector left5 = load(c, j5);
        FloatVector right5 = load(c, j5 + LANES);
        FloatVector left6 = load(c, j6);
        FloatVector right6 = load(c, j6 + LANES);
        FloatVector left7 = load(c, j7);
        FloatVector right7 = load(c, j7 + LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector left = load(panels, panel + k * PANEL);
            FloatVector right = load(panels, panel + k * PANEL + LANES);
            FloatVector x = spread(a[i0 + k]);
            left0 = x.fma(left, left0);
            right0 = x.fma(right, right0);
            x = spread(a[i1 + k]);
            left1 = x.fma(left, left1);
            right1 = x.fma(right, right1);
            x = spread(a[i2 + k]);
            left2 = x.fma(left, left2);
            right2 = x.fma(right, right2);
            x = spread(a[i3 + k]);
            left3 = x.fma(left, left3);
            right3 = x.fma(right, right3);
            x = spread(a[i4 + k]);
            left4 = x.fma(left, left4);
            right4 = x.fma(right, right4);
            x = spread(a[i5 + k]);
            left5 = x.fma(left, left5);
            right5 = x.fma(right, right5);
            x = spread(a[i6 + k]);
            left6 = x.fma(left, left6);
            right6 = x.fma(right, right6);
            x = spread(a[i7 + k]);
            left7 = x.fma(left, left7);
            right7 = x.fma(right, right7);
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
}
