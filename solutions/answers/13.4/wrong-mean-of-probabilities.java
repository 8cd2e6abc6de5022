// expects: The probabilities are averaged before the logarithm
import contract.LanguageMarks;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLanguageMarks implements LanguageMarks {
    @Override
    public double[] of(INDArray z, int[] came) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            INDArray row = z.getRow(t);
            double largest = row.maxNumber().doubleValue();
            double rest = Math.log(Transforms.exp(row.sub(largest)).sumNumber().doubleValue());
            double logarithm = row.getDouble(came[t]) - largest - rest;
            sum += Math.exp(logarithm);
        }
        double nats = -Math.log(sum / came.length);
        return new double[] {nats, nats / Math.log(2), Math.exp(nats)};
    }
}
