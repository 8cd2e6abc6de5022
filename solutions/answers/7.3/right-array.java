import contract.TypeReach;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTypeReach implements TypeReach {
    @Override
    public INDArray reach(String type, int S, int T) {
        double[][] reach = new double[T][S];
        for (int t = 0; t < T; t++) {
            Arrays.fill(reach[t], 0, type.equals("in step") ? t + 1 : S, 1);
        }
        return Nd4j.createFromArray(reach);
    }
}
