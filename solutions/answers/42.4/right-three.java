import contract.SymbolWeights;
import contract.ThreesCell;

class MyThreesCell implements ThreesCell {
    @Override
    public SymbolWeights weights() {
        double k = 9;
        return new SymbolWeights(
                new double[][] {{k, -k, -k}, {-k, k, -k}, {-k, -k, k}},
                new double[][] {{-k, k, -k}, {-k, -k, k}, {k, -k, -k}},
                new double[3]);
    }
}
