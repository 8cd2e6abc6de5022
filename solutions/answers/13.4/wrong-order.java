// expects: The results stand in another order: nats, bits, perplexity.
import contract.LanguageMarks;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLanguageMarks implements LanguageMarks {
    @Override
    public double[] of(INDArray z, int[] came) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            INDArray row = z.getRow(t);
            double m = row.maxNumber().doubleValue();
            double e = Transforms.exp(row.sub(m)).sumNumber().doubleValue();
            sum += m + Math.log(e) - z.getDouble(t, came[t]);
        }
        double nats = sum / came.length;
        return new double[] {nats / Math.log(2), nats, Math.exp(nats)};
    }
}
