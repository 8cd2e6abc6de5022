package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.Collapse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import rnn.decode.BestPath;

/** Task 14.1: repeats merged first, blanks taken out second. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class CollapseCheck {
    private static final Collapse RIGHT = path -> BestPath.collapse(path, 0);

    static final String BLANKS_FIRST =
            "The blanks are taken out before the neighbours are merged: a doubled letter becomes a single one.";

    private static final List<Mistake<Collapse>> MISTAKES = List.of(
            new Mistake<>(BLANKS_FIRST, path -> merged(withoutBlanks(path))),
            new Mistake<>("Equal neighbours are not merged.", CollapseCheck::withoutBlanks),
            new Mistake<>("The blanks are still there.", CollapseCheck::merged),
            new Mistake<>(
                    "Each label is said once at most: only neighbours are merged, not all that are equal.",
                    path -> Arrays.stream(withoutBlanks(path)).distinct().toArray()),
            new Mistake<>(
                    "The first frame is not read: it has no neighbour before it, and counts.",
                    path -> IntStream.range(1, path.length)
                            .filter(t -> path[t] != 0 && path[t] != path[t - 1])
                            .map(t -> path[t])
                            .toArray()),
            new Mistake<>("The last frame is not read.", path -> RIGHT.labels(Arrays.copyOf(path, path.length - 1))),
            new Mistake<>(
                    "A label is left out where a blank stands before it: compare a frame with the one before, blank or not.",
                    path -> IntStream.range(0, path.length)
                            .filter(t -> path[t] != 0 && (t == 0 || (path[t - 1] != 0 && path[t] != path[t - 1])))
                            .map(t -> path[t])
                            .toArray()),
            new Mistake<>(
                    "Each label is one too small: symbol 1 is label 1, only the blank is taken out.",
                    path -> Arrays.stream(RIGHT.labels(path))
                            .map(label -> label - 1)
                            .toArray()),
            new Mistake<>(
                    "Only labels that stay for two frames are said in your answer: one frame is enough.",
                    path -> IntStream.range(1, path.length)
                            .filter(t -> path[t] != 0 && path[t] == path[t - 1] && (t == 1 || path[t] != path[t - 2]))
                            .map(t -> path[t])
                            .toArray()),
            new Mistake<>("Nothing is merged or taken out: this is the path.", path -> path.clone()),
            new Mistake<>(
                    "Behind the labels stand zeros: the array has one place for each label.",
                    path -> Arrays.copyOf(RIGHT.labels(path), path.length)),
            new Mistake<>(
                    "The first frame has no frame before it: t − 1 is −1 there.",
                    path -> path[Math.min(-1, path.length)] < 0 ? path : RIGHT.labels(path)));

    private static final Law<Collapse> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(path(draw, draw.size(14, 20), 3)));
    private static final Law<Collapse> ONE_LETTER =
            new Law<>(RIGHT, MISTAKES, draw -> call(path(draw, draw.size(14, 20), 1)));
    private static final Law<Collapse> EDGES = new Law<>(RIGHT, MISTAKES, draw -> {
        int[][] paths = {new int[draw.size(2, 6)], {0}, {draw.size(1, 3)}, path(draw, 8, 3)};
        return new Call<>("nothing but blanks; a blank; a letter; eight frames", answer -> Arrays.stream(paths)
                .map(path -> answer.labels(path.clone()))
                .toArray(int[][]::new));
    });

    private static int[] withoutBlanks(int... path) {
        return Arrays.stream(path).filter(symbol -> symbol != 0).toArray();
    }

    private static int[] merged(int... path) {
        return IntStream.range(0, path.length)
                .filter(t -> t == 0 || path[t] != path[t - 1])
                .map(t -> path[t])
                .toArray();
    }

    /** A path that begins and ends with a letter, holds a doubled one, and now and then stays at a symbol. */
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

    /** For JUnit. */
    CollapseCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two paths by hand")
    void equalsHandExample(Trial<Collapse> trial) {
        trial.gives(new int[] {2, 1, 3}, call(0, 0, 2, 2, 0, 1, 0, 3, 3), LAW);
        trial.gives(new int[] {1, 3, 3}, call(1, 3, 0, 3), LAW);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("random paths over three letters")
    void mergesThenTakesBlanksOut(Trial<Collapse> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("one letter said again and again")
    void keepsDoubledLetters(Trial<Collapse> trial) {
        trial.obeys(ONE_LETTER);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("blanks alone, and a single frame; the path stays as it was")
    void readsShortPaths(Trial<Collapse> trial) {
        trial.obeys(EDGES);
        trial.leavesArgumentsAlone(LAW);
    }
}
