import contract.SmoothingChoice;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySmoothingChoice implements SmoothingChoice {
    @Override
    public double choose(int[] training, int[] heldOut, int V) {
        INDArray counts = count(training, V);
        INDArray met = count(heldOut, V);
        // golden section would do as well: cut the range of ln s into three, drop the worse outer third
        double low = Math.log(1e-4), high = Math.log(1e4);
        for (int i = 0; i < 25; i++) {
            double one = low + (high - low) / 3, other = high - (high - low) / 3;
            if (nats(counts, met, Math.exp(one)) < nats(counts, met, Math.exp(other))) {
                high = other;
            } else {
                low = one;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double nats(INDArray counts, INDArray met, double s) {
        INDArray more = counts.add(s);
        INDArray p = more.divColumnVector(more.sum(true, 1));
        return -Transforms.log(p).mul(met).sumNumber().doubleValue();
    }

    private static INDArray count(int[] words, int V) {
        double[][] n = new double[V][V];
        for (int t = 1; t < words.length; t++) {
            n[words[t - 1]][words[t]]++;
        }
        return Nd4j.createFromArray(n);
    }
}
