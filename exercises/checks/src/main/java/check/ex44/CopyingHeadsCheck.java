package check.ex44;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.CopyingHeads;
import contract.CopyingHeads.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Task 44.4: judged by running the heads on a tape that is not clean. */
public final class CopyingHeadsCheck extends TaskCheck<CopyingHeads> {
    private static final int SLOTS = 8;
    private static final double OLD = 100; // what lies on the tape before, and no input is

    /** For the exercise, and for JUnit. */
    public CopyingHeadsCheck() {
        super("44.4", "a tape that copies", CopyingHeads.class);

        mistake("out-of-range", "A head moves by −1, 0 or +1, and erase and add lie between 0 and 1.");
        mistake("unwritten", "Your heads give back what lay on the tape before: while vectors come in, add them.");
        mistake("not-erased", "In your answers old and new lie on top of each other: erase a slot before you add.");
        mistake("part", "You write only a part of each vector: add all of it.");
        mistake(
                "standing",
                "Your heads give back the same vector again and again: in the silence the reader must move.");
        mistake(
                "pile",
                "Your writer stays where it is, so each vector takes the place of the one before: let it move.");
        mistake(
                "backward",
                "Your heads give the list back from its end: the reader must walk the way the writer went.");
        mistake("early", "Your reader is one slot too far: the first vector is skipped.");
        mistake("late", "Your reader is one slot behind: the list comes one step late.");
        mistake("followed", "Your reader walks along while the list comes in, and is at its end when it is to begin.");
        mistake("wiped", "Your writer still erases after the list: it takes away what is to be read.");
        mistake("full-tape", "Shorter lists are right, but a list as long as the tape is not: who still writes?");

        reached(1, 1, "a list of one vector");
        reached(2, SLOTS - 2, "longer lists, on a tape that is not clean");
        reached(1, SLOTS, "a list as long as the tape");
    }

    private void reached(int points, int longest, String name) {
        check(
                points,
                name,
                trial -> trial.gives(new Verdict("right", name), new Call<>("a tape of " + SLOTS + " slots", answer -> {
                    List<Move> moves =
                            IntStream.range(0, 3).mapToObj(answer::on).toList();
                    return moves.stream().anyMatch(CopyingHeadsCheck::isOutOfRange)
                            ? new Verdict("out-of-range", "moves " + moves)
                            : judge(longest, name, moves);
                })));
    }

    private static boolean isOutOfRange(Move move) {
        return Math.abs(move.writerMoves()) > 1
                || Math.abs(move.readerMoves()) > 1
                || !(move.erase() >= 0 && move.erase() <= 1 && move.add() >= 0 && move.add() <= 1);
    }

    private static Verdict judge(int longest, String name, List<Move> moves) {
        for (int length = 1; length <= longest; length++) {
            List<Double> list = new ArrayList<>();
            for (int t = 0; t < length; t++) {
                list.add(1.0 + t);
            }
            List<Double> back = run(list, moves);
            if (!same(list, back)) {
                return new Verdict(kind(list, back, moves), "for the list " + list + ", the answers " + back);
            }
        }
        return new Verdict("right", name);
    }

    /** What comes back for a list, one number standing for each vector. */
    private static List<Double> run(List<Double> list, List<Move> moves) {
        double[] tape = new double[SLOTS];
        Arrays.fill(tape, OLD);
        List<Double> back = new ArrayList<>();
        int writer = 0;
        int reader = 0;
        for (int t = 0; t < 2 * list.size() + 1; t++) {
            int input = t < list.size() ? 0 : t == list.size() ? 1 : 2;
            Move move = moves.get(input);
            writer = Math.floorMod(writer + move.writerMoves(), SLOTS);
            reader = Math.floorMod(reader + move.readerMoves(), SLOTS);
            if (input == 2) {
                back.add(tape[reader]);
            }
            tape[writer] = tape[writer] * (1 - move.erase()) + move.add() * (input == 0 ? list.get(t) : 0);
        }
        return back;
    }

    private static boolean same(List<Double> list, List<Double> back) {
        return IntStream.range(0, list.size()).allMatch(t -> Math.abs(list.get(t) - back.get(t)) < 1e-6);
    }

    private static String kind(List<Double> list, List<Double> back, List<Move> moves) {
        Move vector = moves.get(0);
        int length = list.size();
        List<Double> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        if (vector.add() == 0) {
            return "unwritten";
        }
        if (vector.erase() < 1) {
            return "not-erased";
        }
        if (vector.add() < 1) {
            return "part";
        }
        if (moves.get(1).erase() > 0 || moves.get(2).erase() > 0) {
            return length == SLOTS ? "full-tape" : "wiped";
        }
        if (vector.writerMoves() == 0) {
            return "pile";
        }
        if (length > 1 && same(turned, back)) {
            return "backward";
        }
        if (vector.readerMoves() != 0) {
            return "followed";
        }
        if (moves.get(2).readerMoves() == 0) {
            return "standing";
        }
        if (moves.get(2).readerMoves() != vector.writerMoves()) {
            return "backward";
        }
        return moves.get(1).readerMoves() == vector.writerMoves() ? "early" : "late";
    }
}
