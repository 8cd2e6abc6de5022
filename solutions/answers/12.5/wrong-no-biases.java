// expects: The readers' biases are forgotten
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return 2 * (D * H + H * H) + (layers - 1) * 2 * 3 * H * H + 2 * H * C + C;
    }
}
