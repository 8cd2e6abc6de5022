// expects: The batch comes first: time does, [T,N,H].
import contract.ElmanLoop;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        List<INDArray> states = new ArrayList<>();
        INDArray s = start;
        for (int t = 0; t < x.size(0); t++) {
            s = Transforms.tanh(x.slice(t).mmul(Wx).add(s.mmul(Wh)).addRowVector(b));
            states.add(s);
        }
        return Nd4j.stack(1, states.toArray(new INDArray[0]));
    }
}
