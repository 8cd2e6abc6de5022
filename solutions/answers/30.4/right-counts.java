import contract.StateSuspect;
import java.util.stream.IntStream;

class MyStateSuspect implements StateSuspect {
    @Override
    public String kind(int[][] lamps, int[][] lengths, int[][] turns) {
        int P = turns.length;
        int G = turns[0].length;
        long won = count(P, G, i -> turns[i / G][i % G] == lamps[i / G][i % G]);
        long first = count(P, G, i -> turns[i / G][i % G] == lamps[i / G][0]);
        long partner = count(P, G, i -> turns[i / G][i % G] == lamps[i / G ^ 1][i % G]);
        long left = count(P, G, i -> turns[i / G][i % G] == 0);
        // with counts it is easy to print how nearly each rule holds
        if (won == (long) P * G) {
            return "right";
        }
        if (left == 0 || left == (long) P * G) {
            return "none";
        }
        if (first == (long) P * G) {
            return "kept";
        }
        return partner == (long) P * G ? "exchanged" : "cut";
    }

    private long count(int players, int games, java.util.function.IntPredicate holds) {
        return IntStream.range(0, players * games).filter(holds).count();
    }
}
