import contract.ParityUnit;

class MyParityUnit implements ParityUnit {
    @Override
    public double[] weights() {
        double far = 60;
        double closed = -far / 2;
        double half = 1 / 2.0;
        return new double[] {far, closed, half, 0};
    }
}
