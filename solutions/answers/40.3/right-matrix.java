import contract.MergeHeights;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMergeHeights implements MergeHeights {
    @Override
    public double[] heights(INDArray points) {
        double[][] x = points.toDoubleMatrix();
        int P = x.length;
        double[][] d = new double[P][P];
        int[] size = new int[P];
        for (int a = 0; a < P; a++) {
            size[a] = 1;
            for (int b = 0; b < P; b++) {
                double sum = 0;
                for (int i = 0; i < x[a].length; i++) {
                    sum += (x[a][i] - x[b][i]) * (x[a][i] - x[b][i]);
                }
                d[a][b] = Math.sqrt(sum);
            }
        }
        double[] heights = new double[P - 1];
        for (int merge = 0; merge < P - 1; merge++) {
            int A = -1;
            int B = -1;
            for (int a = 0; a < P; a++) {
                for (int b = a + 1; b < P; b++) {
                    if (size[a] > 0 && size[b] > 0 && (A < 0 || d[a][b] < d[A][B])) {
                        A = a;
                        B = b;
                    }
                }
            }
            heights[merge] = d[A][B];
            // a cluster of three has three times as many pairs as a single point
            for (int c = 0; c < P; c++) {
                d[A][c] = (size[A] * d[A][c] + size[B] * d[B][c]) / (size[A] + size[B]);
                d[c][A] = d[A][c];
            }
            size[A] += size[B];
            size[B] = 0;
        }
        return heights;
    }
}
