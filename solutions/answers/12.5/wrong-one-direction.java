// expects: These are layers of one direction alone.
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return D * H + H * H + H + (layers - 1) * (H * H + H * H + H) + H * C + C;
    }
}
