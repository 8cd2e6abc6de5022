import contract.LatchUnit;

class MyLatchUnit implements LatchUnit {
    @Override
    public double[] weights() {
        double open = 30;
        double closed = -30;
        return new double[] {open - closed, 0, closed, -1, 1, 1};
    }
}
