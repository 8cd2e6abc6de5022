package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.Collapse;
import java.util.Arrays;
import java.util.stream.IntStream;
import rnn.decode.BestPath;

/** Task 14.1: repeats merged first, blanks taken out second. */
public final class CollapseCheck extends TaskCheck<Collapse> {
    private static final Collapse RIGHT = path -> BestPath.collapse(path, 0);

    /** For the exercise, and for JUnit. */
    public CollapseCheck() {
        super("14.1", "what a path says", Collapse.class);
        right(RIGHT);
        calls(draw -> call(path(draw, draw.size(14, 20), 3)));

        mistake("blanks-first", BLANKS_FIRST, path -> merged(withoutBlanks(path)));
        mistake("not-merged", "You do not merge equal neighbours.", CollapseCheck::withoutBlanks);
        mistake("blanks-stay", "The blanks are still there: take them out.", CollapseCheck::merged);
        mistake(
                "each-once",
                "You keep each label at most once: merge only neighbours, not all equal labels.",
                path -> Arrays.stream(withoutBlanks(path)).distinct().toArray());
        mistake(
                "first-frame",
                "You do not read the first frame: it has no neighbour before it, so it always counts.",
                path -> IntStream.range(1, path.length)
                        .filter(t -> path[t] != 0 && path[t] != path[t - 1])
                        .map(t -> path[t])
                        .toArray());
        mistake(
                "last-frame",
                "You do not read the last frame.",
                path -> RIGHT.labels(Arrays.copyOf(path, path.length - 1)));
        mistake(
                "after-a-blank",
                "You leave out a label that comes after a blank: compare each frame with the one before, blank or not.",
                path -> IntStream.range(0, path.length)
                        .filter(t -> path[t] != 0 && (t == 0 || (path[t - 1] != 0 && path[t] != path[t - 1])))
                        .map(t -> path[t])
                        .toArray());
        mistake(
                "label-minus-1",
                "Each label is too small by 1: symbol 1 is label 1, and only the blank is taken out.",
                path -> Arrays.stream(RIGHT.labels(path))
                        .map(label -> label - 1)
                        .toArray());
        mistake(
                "runs-alone",
                "You keep only labels that last for two frames: one frame is enough.",
                path -> IntStream.range(1, path.length)
                        .filter(t -> path[t] != 0 && path[t] == path[t - 1] && (t == 1 || path[t] != path[t - 2]))
                        .map(t -> path[t])
                        .toArray());
        mistake(
                "path-itself",
                "This is the path itself: merge equal neighbours and take the blanks out.",
                path -> path.clone());
        mistake(
                "zeros-behind",
                "There are zeros after the labels: the array has one place for each label.",
                path -> Arrays.copyOf(RIGHT.labels(path), path.length));
        mistake(
                "out-of-bounds",
                "The first frame has no frame before it: t − 1 is −1 there.",
                path -> path[Math.min(-1, path.length)] < 0 ? path : RIGHT.labels(path));

        Law<Collapse> oneLetter = law(draw -> call(path(draw, draw.size(14, 20), 1)));

        Law<Collapse> edges = law(draw -> {
            int[][] paths = {new int[draw.size(2, 6)], {0}, {draw.size(1, 3)}, path(draw, 8, 3)};
            return new Call<>("nothing but blanks; a blank; a letter; eight frames", answer -> Arrays.stream(paths)
                    .map(path -> answer.labels(path.clone()))
                    .toArray(int[][]::new));
        });

        check(0, "two paths by hand", CollapseCheck::equalsHandExample);
        obeys(1, "random paths over three letters");
        obeys(1, "one letter said again and again", oneLetter);
        check(
                1,
                "blanks alone, and a single frame; the path stays as it was",
                trial -> readsShortPaths(trial, edges, law()));
    }

    private static void equalsHandExample(Trial<Collapse> trial) {
        trial.gives(new int[] {2, 1, 3}, call(0, 0, 2, 2, 0, 1, 0, 3, 3));
        trial.gives(new int[] {1, 3, 3}, call(1, 3, 0, 3));
    }

    private static void readsShortPaths(Trial<Collapse> trial, Law<Collapse> edges, Law<Collapse> law) {
        trial.obeys(edges);
        trial.leavesArgumentsAlone(law);
    }

    static final String BLANKS_FIRST =
            "You take out the blanks before you merge neighbours, so a doubled letter becomes a single one: merge first.";

    private static int[] withoutBlanks(int... path) {
        return Arrays.stream(path).filter(symbol -> symbol != 0).toArray();
    }

    private static int[] merged(int... path) {
        return IntStream.range(0, path.length)
                .filter(t -> t == 0 || path[t] != path[t - 1])
                .map(t -> path[t])
                .toArray();
    }

    /** A path that begins and ends with a letter, contains a doubled one, and sometimes repeats a symbol. */
    private static int[] path(Draw draw, int T, int letters) {
        int[] path = new int[T];
        for (int t = 1; t < T - 1; t++) {
            path[t] = draw.size(0, 2) == 0 ? path[t - 1] : draw.size(0, letters);
        }
        int letter = draw.size(1, letters);
        path[0] = letter;
        path[2] = letter;
        path[3] = letter;
        path[1] = 0;
        path[T - 2] = 0;
        path[T - 1] = draw.size(1, letters);
        return path;
    }

    private static Call<Collapse> call(int... path) {
        return new Call<>("path " + Arrays.toString(path), answer -> answer.labels(path));
    }
}
