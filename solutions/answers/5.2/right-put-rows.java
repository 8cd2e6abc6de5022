import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        long H = Wih.size(0);
        long D = Wih.size(1);
        INDArray W = Nd4j.zeros(D + H + 1, H);
        W.put(new org.nd4j.linalg.indexing.INDArrayIndex[] {NDArrayIndex.interval(0, D), NDArrayIndex.all()}, Wih.transpose());
        W.put(new org.nd4j.linalg.indexing.INDArrayIndex[] {NDArrayIndex.interval(D, D + H), NDArrayIndex.all()}, Whh.transpose());
        W.putRow(D + H, bih.add(bhh));
        return W;
    }
}
