import contract.LstmStepBack;
import contract.LstmStepGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLstmStepBack implements LstmStepBack {
    @Override
    public LstmStepGradient back(
            INDArray dh, INDArray dc, INDArray i, INDArray f, INDArray g, INDArray o, INDArray cBefore, INDArray c) {
        int N = (int) c.size(0), H = (int) c.size(1);
        double[][] da = new double[N][4 * H], dcBefore = new double[N][H];
        for (int n = 0; n < N; n++) {
            for (int u = 0; u < H; u++) {
                double in = i.getDouble(n, u), keep = f.getDouble(n, u), offer = g.getDouble(n, u), out = o.getDouble(n, u);
                double shown = Math.tanh(c.getDouble(n, u));
                double d = dc.getDouble(n, u) + dh.getDouble(n, u) * out * (1 - shown * shown);
                da[n][u] = d * offer * in * (1 - in);
                da[n][H + u] = d * cBefore.getDouble(n, u) * keep * (1 - keep);
                da[n][2 * H + u] = d * in * (1 - offer * offer);
                da[n][3 * H + u] = dh.getDouble(n, u) * shown * out * (1 - out);
                dcBefore[n][u] = d * keep;
            }
        }
        return new LstmStepGradient(Nd4j.createFromArray(da), Nd4j.createFromArray(dcBefore));
    }
}
