import contract.TapeStep;

class MyTapeStep implements TapeStep {
    @Override
    public ReadAndWritten step(double[][] memory, double[] read, double[] write, double[] erase, double[] add) {
        int W = erase.length;
        double[] r = new double[W];
        double[][] M = new double[memory.length][W];
        for (int i = 0; i < M.length; i++) {
            for (int j = 0; j < W; j++) {
                r[j] += read[i] * memory[i][j];
                M[i][j] = memory[i][j] * (1 - write[i] * erase[j]) + write[i] * add[j];
            }
        }
        return new ReadAndWritten(r, M);
    }
}
