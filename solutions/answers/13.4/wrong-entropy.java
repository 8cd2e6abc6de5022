// expects: This is the model's own uncertainty, over all tokens: only the token that came counts.
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
            for (int i = 0; i < row.length(); i++) {
                double nats = m + Math.log(e) - row.getDouble(i);
                sum += nats * Math.exp(-nats);
            }
        }
        double mean = sum / came.length;
        return new double[] {mean, mean / Math.log(2), Math.exp(mean)};
    }
}
