import contract.CodeUnpacker;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.tree.Tree;

class MyCodeUnpacker implements CodeUnpacker {
    @Override
    public Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most) {
        long K = z.length();
        for (int i = 0; i < leaves.length; i++) {
            double farthest = 0;
            for (int k = 0; k < K; k++) {
                farthest = Math.max(farthest, Math.abs(z.getDouble(0, k) - (k == i ? 1 : -1)));
            }
            if (farthest < 0.5) {
                return new Tree(leaves[i]);
            }
        }
        if (most == 0) {
            return new Tree("?");
        }
        INDArray both = Transforms.tanh(z.mmul(Wd).addRowVector(bd));
        INDArray left = both.get(NDArrayIndex.all(), NDArrayIndex.interval(0, K)).dup();
        INDArray right = both.get(NDArrayIndex.all(), NDArrayIndex.interval(K, 2 * K)).dup();
        return new Tree("", unpack(left, Wd, bd, leaves, most - 1), unpack(right, Wd, bd, leaves, most - 1));
    }
}
