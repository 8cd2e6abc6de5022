import contract.DeepCount;

class MyDeepCount implements DeepCount {
    @Override
    public int parameters(int D, int H, int C, int layers) {
        if (layers == 1) {
            return 2 * (D * H + H * H + H) + 2 * H * C + C;
        }
        return parameters(D, H, C, layers - 1) + 2 * (2 * H * H + H * H + H);
    }
}
