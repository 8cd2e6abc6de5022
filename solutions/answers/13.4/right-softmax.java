import contract.LanguageMarks;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLanguageMarks implements LanguageMarks {
    @Override
    public double[] of(INDArray z, int[] came) {
        INDArray p = Transforms.softmax(z);
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            sum -= Math.log(p.getDouble(t, came[t]));
        }
        double nats = sum / came.length;
        return new double[] {nats, nats / Math.log(2), Math.exp(nats)};
    }
}
