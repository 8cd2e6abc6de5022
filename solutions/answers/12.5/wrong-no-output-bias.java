// expects: The output's bias c is forgotten: C numbers.
import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        int sum = 2 * H * C;
        int inputs = D;
        for (int layer = 0; layer < layers; layer++) {
            sum += 2 * (inputs * H + H * H + H);
            inputs = 2 * H;
        }
        return sum;
    }
}
