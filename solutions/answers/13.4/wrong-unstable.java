// expects: e^1000 is infinite on a computer
import contract.LanguageMarks;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLanguageMarks implements LanguageMarks {
    @Override
    public double[] of(INDArray z, int[] came) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            double all = 0;
            for (int i = 0; i < z.size(1); i++) {
                all += Math.exp(z.getDouble(t, i));
            }
            sum -= Math.log(Math.exp(z.getDouble(t, came[t])) / all);
        }
        double nats = sum / came.length;
        return new double[] {nats, nats / Math.log(2), Math.exp(nats)};
    }
}
