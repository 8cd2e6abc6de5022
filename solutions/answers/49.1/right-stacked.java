import contract.TreeCode;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.tree.Tree;

class MyTreeCode implements TreeCode {
    @Override
    public INDArray code(Tree tree, INDArray E, INDArray W, INDArray b) {
        if (tree.isLeaf()) {
            return E.getRow(Integer.parseInt(tree.label()), true).dup();
        }
        INDArray left = code(tree.left(), E, W, b);
        INDArray right = code(tree.right(), E, W, b);
        INDArray sum = Nd4j.hstack(left, right).mmul(W).addRowVector(b);
        return Transforms.tanh(sum);
    }
}
