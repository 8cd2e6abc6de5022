import contract.CodeUnpacker;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.tree.Tree;

class MyCodeUnpacker implements CodeUnpacker {
    @Override
    public Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most) {
        return halves(z.toDoubleVector(), Wd.toDoubleMatrix(), bd.toDoubleVector(), leaves, most);
    }

    private static Tree unpack(double[] z, double[][] Wd, double[] bd, String[] leaves, int most) {
        for (int i = 0; i < leaves.length; i++) {
            if (isNear(z, i)) {
                return new Tree(leaves[i]);
            }
        }
        return halves(z, Wd, bd, leaves, most);
    }

    private static Tree halves(double[] z, double[][] Wd, double[] bd, String[] leaves, int most) {
        if (most == 0) {
            return new Tree("?");
        }
        double[] both = bd.clone();
        for (int j = 0; j < both.length; j++) {
            for (int k = 0; k < z.length; k++) {
                both[j] += z[k] * Wd[k][j];
            }
            both[j] = Math.tanh(both[j]);
        }
        double[] left = Arrays.copyOf(both, z.length);
        double[] right = Arrays.copyOfRange(both, z.length, both.length);
        return new Tree("", unpack(left, Wd, bd, leaves, most - 1), unpack(right, Wd, bd, leaves, most - 1));
    }

    private static boolean isNear(double[] z, int leaf) {
        for (int k = 0; k < z.length; k++) {
            double code = k == leaf ? 1 : -1;
            if (Math.abs(z[k] - code) >= 0.5) {
                return false;
            }
        }
        return true;
    }
}
