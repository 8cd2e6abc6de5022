// expects: Every layer reads D numbers in your count
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        return layers * 2 * (D * H + H * H + H) + 2 * H * C + C;
    }
}
