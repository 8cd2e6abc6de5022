import contract.FallToRest;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyFallToRest implements FallToRest {
    @Override
    public int[] rest(INDArray W, int[] start) {
        double[][] w = W.toDoubleMatrix();
        int[] h = start.clone();
        boolean turned = true;
        while (turned) {
            turned = false;
            for (int i = 0; i < h.length; i++) {
                double a = 0;
                for (int j = 0; j < h.length; j++) {
                    a += w[i][j] * h[j];
                }
                if (a * h[i] < 0) {
                    h[i] = -h[i];
                    turned = true;
                }
            }
        }
        return h;
    }
}
