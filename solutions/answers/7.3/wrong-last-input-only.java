// expects: The state carries all inputs to the end
import contract.TypeReach;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTypeReach implements TypeReach {
    @Override
    public INDArray reach(String type, int S, int T) {
        INDArray reach = Nd4j.ones(T, S);
        if (type.equals("in step")) {
            for (int t = 0; t < T; t++) {
                for (int s = t + 1; s < S; s++) {
                    reach.putScalar(t, s, 0);
                }
            }
        }
        if (type.equals("many to one")) {
            reach.muli(0).putScalar(0, S - 1, 1);
        }
        return reach;
    }
}
