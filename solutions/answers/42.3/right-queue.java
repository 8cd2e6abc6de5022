import contract.TellingString;
import java.util.ArrayDeque;
import java.util.Deque;

class MyTellingString implements TellingString {
    private record Pair(int one, int other, String text) {}

    @Override
    public String shortest(int[][] next, boolean[] accepts, int[][] otherNext, boolean[] otherAccepts) {
        boolean[][] seen = new boolean[next.length][otherNext.length];
        Deque<Pair> pairs = new ArrayDeque<>();
        pairs.add(new Pair(0, 0, ""));
        seen[0][0] = true;
        while (!pairs.isEmpty()) {
            Pair pair = pairs.removeFirst();
            if (accepts[pair.one()] != otherAccepts[pair.other()]) {
                return pair.text();
            }
            for (int k = 0; k < 2; k++) {
                int one = next[pair.one()][k];
                int other = otherNext[pair.other()][k];
                if (!seen[one][other]) {
                    seen[one][other] = true;
                    pairs.addLast(new Pair(one, other, pair.text() + k));
                }
            }
        }
        return "same";
    }
}
