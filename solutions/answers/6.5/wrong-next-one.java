// expects: Off by one: whether batch i starts from the state of batch i − 1 says continues[i], not continues[i + 1].
import contract.CarriedStates;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCarriedStates implements CarriedStates {
    @Override
    public INDArray[] lastStates(INDArray[] batches, boolean[] continues, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray[] last = new INDArray[batches.length];
        INDArray h = Nd4j.zeros(batches[0].size(1), Wh.size(0));
        for (int i = 0; i < batches.length; i++) {
            boolean goesOn = i + 1 < continues.length && continues[i + 1];
            h = goesOn ? h : Nd4j.zeros(batches[i].size(1), Wh.size(0));
            for (int t = 0; t < batches[i].size(0); t++) {
                h = Transforms.tanh(batches[i].slice(t).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            }
            last[i] = h;
        }
        return last;
    }
}
