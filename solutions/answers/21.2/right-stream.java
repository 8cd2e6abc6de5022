import contract.TwoAverages;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyTwoAverages implements TwoAverages {
    @Override
    public double[] of(int[][] counts) {
        double[] items = Arrays.stream(counts).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double right = IntStream.range(0, items.length).mapToDouble(k -> counts[k][k]).sum();
        double macro = IntStream.range(0, items.length)
                .filter(k -> items[k] > 0)
                .mapToDouble(k -> counts[k][k] / items[k])
                .average()
                .orElseThrow();
        return new double[] {right / Arrays.stream(items).sum(), macro};
    }
}
