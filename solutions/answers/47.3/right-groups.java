import contract.TwoSpeedMask;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTwoSpeedMask implements TwoSpeedMask {
    @Override
    public INDArray mask(int pen, int fast, int slow) {
        int H = pen + fast + slow;
        double[][] mask = new double[H][H];
        for (int i = 0; i < H; i++) {
            for (int j = 0; j < H; j++) {
                int from = i < pen ? 0 : i < pen + fast ? 1 : 2;
                int to = j < pen ? 0 : j < pen + fast ? 1 : 2;
                mask[i][j] = Math.abs(from - to) <= 1 ? 1 : 0;
            }
        }
        return Nd4j.createFromArray(mask);
    }
}
