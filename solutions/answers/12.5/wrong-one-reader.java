// expects: A layer has one reader in your count
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return D * H + H * H + H + (layers - 1) * (2 * H * H + H * H + H) + 2 * H * C + C;
    }
}
