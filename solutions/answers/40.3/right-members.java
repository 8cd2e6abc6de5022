import contract.MergeHeights;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMergeHeights implements MergeHeights {
    @Override
    public double[] heights(INDArray points) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int a = 0; a < points.size(0); a++) {
            clusters.add(List.of(a));
        }
        double[] heights = new double[clusters.size() - 1];
        for (int merge = 0; merge < heights.length; merge++) {
            int first = 0;
            int second = 1;
            double least = Double.POSITIVE_INFINITY;
            for (int A = 0; A < clusters.size(); A++) {
                for (int B = A + 1; B < clusters.size(); B++) {
                    double apart = apart(points, clusters.get(A), clusters.get(B));
                    if (apart < least) {
                        least = apart;
                        first = A;
                        second = B;
                    }
                }
            }
            heights[merge] = least;
            List<Integer> both = new ArrayList<>(clusters.get(first));
            both.addAll(clusters.remove(second));
            clusters.set(first, both);
        }
        return heights;
    }

    static double apart(INDArray points, List<Integer> A, List<Integer> B) {
        double sum = 0;
        for (int a : A) {
            for (int b : B) {
                sum += points.getRow(a).distance2(points.getRow(b));
            }
        }
        return sum / (A.size() * B.size());
    }
}
