package check.ex23;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.FrameSegments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Task 23.1: runs of equal labels, with the frames where they begin and end. */
public final class FrameSegmentsCheck extends TaskCheck<FrameSegments> {
    private static final FrameSegments RIGHT = labels -> segments(labels, false);

    /** For the exercise, and for JUnit. */
    public FrameSegmentsCheck() {
        super("23.1", "from frames to signs", FrameSegments.class);
        right(RIGHT);
        calls(FrameSegmentsCheck::call);

        mistake(
                "end-inclusive",
                "Your segments end with their last frame: the third number is the first frame behind it.",
                labels -> changed(labels, segment -> new int[] {segment[0], segment[1], segment[2] - 1}));
        mistake(
                "length-for-end",
                "Your third number is a segment's length: it should be the first frame behind it.",
                labels -> changed(labels, segment -> new int[] {segment[0], segment[1], segment[2] - segment[1]}));
        mistake(
                "from-one",
                "You count the frames from 1: the first one is frame 0.",
                labels -> changed(labels, segment -> new int[] {segment[0], segment[1] + 1, segment[2] + 1}));
        mistake(
                "rest-kept",
                "You list the frames with label 0, too: 0 means that there is no sign.",
                labels -> segments(labels, true));
        mistake(
                "last-missing",
                "The last sign is missing: it lasts up to the end, and no other label comes behind it to close it.",
                labels -> {
                    int[][] all = RIGHT.segments(labels);
                    return all[all.length - 1][2] == labels.length ? Arrays.copyOf(all, all.length - 1) : all;
                });
        mistake(
                "joined-over-rest",
                "You join two equal signs with a rest between them: they were made twice.",
                FrameSegmentsCheck::joined);
        mistake(
                "needs-rest",
                "You begin a new sign only behind a rest: where one label follows another at once, there is a new sign,"
                        + " too.",
                FrameSegmentsCheck::betweenRests);
        mistake(
                "labels-alone",
                "Where does a segment begin and end? You return 0 for both.",
                labels -> changed(labels, segment -> new int[] {segment[0], 0, 0}));

        Law<FrameSegments> edges = special(draw -> call(draw.size(0, 1) == 0 ? new int[0] : new int[draw.size(1, 4)]));
        mistake(
                edges,
                "empty-row",
                "Where there is no sign, there is no segment: return no row at all.",
                labels -> RIGHT.segments(labels).length == 0 ? new int[1][3] : RIGHT.segments(labels));

        check(0, "eight frames by hand", trial -> {
            trial.gives(new int[][] {{3, 1, 3}, {3, 4, 5}, {7, 5, 8}}, call(new int[] {0, 3, 3, 0, 3, 7, 7, 7}));
            trial.gives(new int[][] {{2, 0, 1}}, call(new int[] {2, 0}));
        });
        obeys(3, "drawn frames");
        obeys(1, "films without a sign", edges);
    }

    private interface Change {
        int[] of(int[] segment);
    }

    private static int[][] changed(int[] labels, Change change) {
        return Arrays.stream(RIGHT.segments(labels)).map(change::of).toArray(int[][]::new);
    }

    private static int[][] segments(int[] labels, boolean rests) {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        for (int t = 1; t <= labels.length; t++) {
            if (t == labels.length || labels[t] != labels[from]) {
                if (rests || labels[from] != 0) {
                    found.add(new int[] {labels[from], from, t});
                }
                from = t;
            }
        }
        return found.toArray(int[][]::new);
    }

    private static int[][] joined(int[] labels) {
        List<int[]> found = new ArrayList<>();
        for (int[] segment : RIGHT.segments(labels)) {
            int[] before = found.isEmpty() ? new int[3] : found.get(found.size() - 1);
            if (before[0] == segment[0]) {
                before[2] = segment[2];
            } else {
                found.add(segment);
            }
        }
        return found.toArray(int[][]::new);
    }

    private static int[][] betweenRests(int[] labels) {
        List<int[]> found = new ArrayList<>();
        for (int[] segment : RIGHT.segments(labels)) {
            int[] before = found.isEmpty() ? new int[] {0, 0, -1} : found.get(found.size() - 1);
            if (before[2] == segment[1]) {
                before[2] = segment[2];
            } else {
                found.add(segment);
            }
        }
        return found.toArray(int[][]::new);
    }

    /** A sign, a rest, the same sign, another at once, and some more; the last lasts to the end. */
    private static Call<FrameSegments> call(Draw draw) {
        List<Integer> labels = new ArrayList<>();
        int first = draw.size(1, 4);
        run(labels, 0, draw.size(0, 2));
        run(labels, first, draw.size(1, 3));
        run(labels, 0, draw.size(1, 3));
        run(labels, first, draw.size(1, 3));
        run(labels, first + draw.size(1, 4), draw.size(1, 3));
        for (int more = draw.size(0, 2); more > 0; more--) {
            run(labels, 0, draw.size(1, 2));
            run(labels, 10 + draw.size(0, 9), draw.size(1, 3));
        }
        return call(labels.stream().mapToInt(label -> label).toArray());
    }

    private static void run(List<Integer> labels, int label, int frames) {
        for (int t = 0; t < frames; t++) {
            labels.add(label);
        }
    }

    private static Call<FrameSegments> call(int[] labels) {
        return new Call<>(Arrays.toString(labels), answer -> answer.segments(labels));
    }
}
