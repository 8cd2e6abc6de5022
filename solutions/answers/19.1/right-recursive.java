import contract.AlignedSounds;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyAlignedSounds implements AlignedSounds {
    private double[][] one;
    private double[] none;
    private double two;
    private Double[][] known;

    @Override
    public int[] counts(INDArray scores, INDArray silent, double second) {
        one = scores.toDoubleMatrix();
        none = silent.toDoubleVector();
        two = second;
        known = new Double[none.length + 1][one[0].length + 1];
        int[] counts = new int[none.length];
        int from = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int k = 1; k <= 2; k++) {
                if (with(k, i, from) > with(counts[i], i, from)) {
                    counts[i] = k;
                }
            }
            from += counts[i];
        }
        return counts;
    }

    /** The best that the letters from i on can do with the sounds from j on. */
    private double rest(int i, int j) {
        if (i == none.length) {
            return j == one[0].length ? 0 : Double.NEGATIVE_INFINITY;
        }
        if (known[i][j] == null) {
            known[i][j] = Math.max(with(0, i, j), Math.max(with(1, i, j), with(2, i, j)));
        }
        return known[i][j];
    }

    private double with(int k, int i, int j) {
        if (j + k > one[0].length) {
            return Double.NEGATIVE_INFINITY;
        }
        double its = k == 0 ? none[i] : k == 1 ? one[i][j] : one[i][j] + one[i][j + 1] + two;
        return its + rest(i + 1, j + k);
    }
}
