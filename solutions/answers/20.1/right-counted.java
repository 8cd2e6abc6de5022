import contract.PositionCount;

class MyPositionCount implements PositionCount {
    @Override
    public int positions(int n, int size, int stride, int padding) {
        boolean sensible = size >= 1 && stride >= 1 && padding >= 0 && padding < size;
        int count = 0;
        // move the window from the first place of the padding until it would hang over the end
        for (int first = -padding; sensible && first + size <= n + padding; first += stride) {
            count++;
        }
        return count;
    }
}
