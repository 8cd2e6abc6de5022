import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        int V = (int) z.length();
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < V; i++) {
            largest = Math.max(largest, z.getDouble(i) / tau);
        }
        float[] p = new float[V];
        double sum = 0;
        for (int i = 0; i < V; i++) {
            sum += Math.exp(z.getDouble(i) / tau - largest);
        }
        for (int i = 0; i < V; i++) {
            p[i] = (float) (Math.exp(z.getDouble(i) / tau - largest) / sum);
        }
        return Nd4j.createFromArray(p);
    }
}
