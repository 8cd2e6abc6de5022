import contract.WindowRows;

class MyWindowRows implements WindowRows {
    @Override
    public int[][] rows(int height, int width, int size, int stride, int padding) {
        int down = (height + 2 * padding - size) / stride + 1;
        int across = (width + 2 * padding - size) / stride + 1;
        int[][] rows = new int[down * across][size * size];
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < across; j++) {
                for (int u = 0; u < size; u++) {
                    for (int v = 0; v < size; v++) {
                        int r = i * stride - padding + u;
                        int c = j * stride - padding + v;
                        boolean inside = r >= 0 && r < height && c >= 0 && c < width;
                        rows[i * across + j][u * size + v] = inside ? r * width + c : -1;
                    }
                }
            }
        }
        return rows;
    }
}
