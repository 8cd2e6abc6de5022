import contract.PositionCount;

class MyPositionCount implements PositionCount {
    @Override
    public int positions(int n, int size, int stride, int padding) {
        if (size < 1 || stride < 1 || padding < 0 || padding >= size) {
            return 0;
        }
        int places = n + 2 * padding;
        if (places < size) {
            return 0;
        }
        return (places - size) / stride + 1;
    }
}
