// expects: Only in step answers before all is heard: in every other type each answer can know every input.
import contract.TypeReach;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTypeReach implements TypeReach {
    @Override
    public INDArray reach(String type, int S, int T) {
        INDArray reach = Nd4j.zeros(T, S);
        for (int t = 0; t < T; t++) {
            for (int s = 0; s <= t && s < S; s++) {
                reach.putScalar(t, s, 1);
            }
        }
        return reach;
    }
}
