import contract.StackStep;
import java.util.stream.IntStream;

class MyStackStep implements StackStep {
    // The stack after a whole push and after a whole pop, then the mixture of the three.
    @Override
    public double[] after(double[] s, double push, double pop, double keep, double v) {
        int K = s.length;
        double[] pushed = new double[K];
        double[] popped = new double[K];
        pushed[0] = v;
        popped[K - 1] = -1;
        System.arraycopy(s, 0, pushed, 1, K - 1);
        System.arraycopy(s, 1, popped, 0, K - 1);
        return IntStream.range(0, K)
                .mapToDouble(i -> push * pushed[i] + pop * popped[i] + keep * s[i])
                .toArray();
    }
}
