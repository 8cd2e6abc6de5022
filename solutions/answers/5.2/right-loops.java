import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        int H = (int) Wih.size(0);
        int D = (int) Wih.size(1);
        float[][] W = new float[D + H + 1][H];
        for (int h = 0; h < H; h++) {
            for (int d = 0; d < D; d++) {
                W[d][h] = Wih.getFloat(h, d);
            }
            for (int k = 0; k < H; k++) {
                W[D + k][h] = Whh.getFloat(h, k);
            }
            W[D + H][h] = bih.getFloat(h) + bhh.getFloat(h);
        }
        return Nd4j.createFromArray(W);
    }
}
