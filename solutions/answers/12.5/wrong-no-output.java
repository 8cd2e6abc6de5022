// expects: The output layer is forgotten
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return 2 * (D * H + H * H + H) + (layers - 1) * 2 * (3 * H * H + H);
    }
}
