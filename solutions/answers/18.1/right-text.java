import contract.ClippedPrecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MyClippedPrecision implements ClippedPrecision {
    @Override
    public double precision(int[] written, int[] wanted, int n) {
        List<String> given = runs(written, n);
        List<String> left = new ArrayList<>(runs(wanted, n));
        long found = given.stream().filter(left::remove).count();
        return given.isEmpty() ? 0 : (double) found / given.size();
    }

    private static List<String> runs(int[] words, int n) {
        return IntStream.rangeClosed(0, words.length - n)
                .mapToObj(i -> Arrays.toString(Arrays.copyOfRange(words, i, i + n)))
                .collect(Collectors.toList());
    }
}
