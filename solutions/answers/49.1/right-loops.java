import contract.TreeCode;
import java.util.IdentityHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.tree.Tree;

class MyTreeCode implements TreeCode {
    @Override
    public INDArray code(Tree tree, INDArray E, INDArray W, INDArray b) {
        double[][] w = W.toDoubleMatrix();
        int D = w[0].length;
        Map<Tree, double[]> codes = new IdentityHashMap<>();
        for (Tree node : tree.postOrder()) {
            double[] p = new double[D];
            for (int d = 0; d < D; d++) {
                if (node.isLeaf()) {
                    p[d] = E.getDouble(Integer.parseInt(node.label()), d);
                } else {
                    double sum = b.getDouble(d);
                    for (int i = 0; i < D; i++) {
                        sum += codes.get(node.left())[i] * w[i][d];
                        sum += codes.get(node.right())[i] * w[D + i][d];
                    }
                    p[d] = Math.tanh(sum);
                }
            }
            codes.put(node, p);
        }
        return Nd4j.createFromArray(new double[][] {codes.get(tree)});
    }
}
