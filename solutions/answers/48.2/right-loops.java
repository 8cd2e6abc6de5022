import contract.ClockMask;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyClockMask implements ClockMask {
    @Override
    public INDArray mask(int size, int[] periods) {
        int H = size * periods.length;
        INDArray M = Nd4j.zeros(H, H);
        for (int i = 0; i < H; i++) {
            for (int j = 0; j < H; j++) {
                int from = i / size;
                int to = j / size;
                if (periods[from] >= periods[to]) {
                    M.putScalar(i, j, 1);
                }
            }
        }
        return M;
    }
}
