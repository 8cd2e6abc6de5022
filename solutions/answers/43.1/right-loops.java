import contract.StackStep;

class MyStackStep implements StackStep {
    @Override
    public double[] after(double[] s, double push, double pop, double keep, double v) {
        double[] after = new double[s.length]; // its own array: each place needs two old neighbours
        for (int i = 0; i < s.length; i++) {
            double above = i == 0 ? v : s[i - 1];
            double below = i == s.length - 1 ? -1 : s[i + 1];
            after[i] = push * above + pop * below + keep * s[i];
        }
        return after;
    }
}
