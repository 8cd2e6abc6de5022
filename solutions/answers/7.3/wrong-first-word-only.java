// expects: The state carries the vector to every word
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
        if (type.equals("one to many")) {
            reach.muli(0).putScalar(0, 0, 1);
        }
        return reach;
    }
}
