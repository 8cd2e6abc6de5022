// expects: The state of an upper reader has H units
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return 2 * (D * H + H * H + H) + (layers - 1) * 2 * (2 * H * H + 4 * H * H + H) + 2 * H * C + C;
    }
}
