// expects: In step, this remembers nothing
import contract.TypeReach;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTypeReach implements TypeReach {
    @Override
    public INDArray reach(String type, int S, int T) {
        INDArray reach = Nd4j.ones(T, S);
        if (type.equals("in step")) {
            for (int t = 0; t < T; t++) {
                for (int s = 0; s < S; s++) {
                    reach.putScalar(t, s, s == t ? 1 : 0);
                }
            }
        }
        return reach;
    }
}
