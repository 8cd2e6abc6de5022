import contract.SymbolWeights;
import contract.ThreesCell;

class MyThreesCell implements ThreesCell {
    @Override
    public SymbolWeights weights() {
        int states = 3;
        int[] afterZero = {0, 1, 2};
        int[] afterOne = {1, 2, 0};
        double[][] zero = new double[states][states];
        double[][] one = new double[states][states];
        double[] b = new double[states];
        for (int q = 0; q < states; q++) {
            zero[q][afterZero[q]] = 20;
            one[q][afterOne[q]] = 20;
            b[q] = -10;
        }
        return new SymbolWeights(zero, one, b);
    }
}
