import contract.MajorityVote;
import java.util.Comparator;
import java.util.stream.IntStream;

class MyMajorityVote implements MajorityVote {
    @Override
    public int[] votes(int[] labels, int window) {
        return IntStream.range(0, labels.length)
                .map(t -> winner(labels, Math.max(0, t - window + 1), t))
                .toArray();
    }

    private static int winner(int[] labels, int from, int to) {
        // a later frame is larger in the second comparison, so it wins among equals
        int frame = IntStream.rangeClosed(from, to)
                .boxed()
                .max(Comparator.comparing((Integer t) -> IntStream.rangeClosed(from, to)
                                .filter(i -> labels[i] == labels[t])
                                .count())
                        .thenComparing(t -> t))
                .get();
        return labels[frame];
    }
}
