import contract.ParityUnit;

class MyParityUnit implements ParityUnit {
    @Override
    public double[] weights() {
        return new double[] {40, -20, 0, 0.5};
    }
}
