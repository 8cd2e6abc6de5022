import contract.WritingMarks;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyWritingMarks implements WritingMarks {
    @Override
    public double[] of(int[][] written, int[][] right) {
        int[] slips = IntStream.range(0, right.length).map(n -> slips(written[n], right[n])).toArray();
        double tokens = Arrays.stream(right).mapToInt(text -> text.length).sum();
        double exact = Arrays.stream(slips).filter(count -> count == 0).count();
        return new double[] {exact / right.length, Arrays.stream(slips).sum() / tokens};
    }

    private static int slips(int[] written, int[] right) {
        return (int) IntStream.range(0, Math.max(written.length, right.length))
                .filter(t -> t >= written.length || t >= right.length || written[t] != right[t])
                .count();
    }
}
