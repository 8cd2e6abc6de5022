import contract.ContentWeights;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyContentWeights implements ContentWeights {
    @Override
    public double[] weights(double[] key, double[][] memory, double strength) {
        double[] scores = Arrays.stream(memory).mapToDouble(slot -> strength * cosine(key, slot)).toArray();
        double largest = Arrays.stream(scores).max().getAsDouble();
        double[] e = Arrays.stream(scores).map(score -> Math.exp(score - largest)).toArray();
        double sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(one -> one / sum).toArray();
    }

    private static double cosine(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a) * dot(b, b));
        return lengths == 0 ? 0 : dot(a, b) / lengths;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> a[j] * b[j]).sum();
    }
}
