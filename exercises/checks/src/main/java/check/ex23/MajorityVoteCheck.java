package check.ex23;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.MajorityVote;
import java.util.Arrays;

/** Task 23.2: the most frequent label of the last frames; of several the one that was seen last. */
public final class MajorityVoteCheck extends TaskCheck<MajorityVote> {
    private static final MajorityVote RIGHT = (labels, window) -> each(labels, t -> last(labels, t - window + 1, t));

    /** For the exercise, and for JUnit. */
    public MajorityVoteCheck() {
        super("23.2", "a verdict that does not flicker", MajorityVote.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6)));

        mistake(
                "looks-ahead",
                "Your window lies around frame t: a verdict that is given at frame t cannot know the frames behind it.",
                (labels, window) -> each(labels, t -> last(labels, t - window / 2, t + (window - 1) / 2)));
        mistake(
                "one-too-few",
                "One frame too few votes: frame t is one of the w.",
                (labels, window) -> RIGHT.votes(labels, window - 1));
        mistake(
                "one-too-many",
                "One frame too many votes: the w frames begin with t − w + 1.",
                (labels, window) -> RIGHT.votes(labels, window + 1));
        mistake(
                "smallest-wins",
                "Where several labels are most frequent, you take the smallest: it should be the one that was seen last.",
                (labels, window) -> each(labels, t -> smallest(labels, Math.max(0, t - window + 1), t)));
        mistake(
                "earliest-wins",
                "Where several labels are most frequent, you take the one that came first: it should be the one"
                        + " that was seen last.",
                (labels, window) -> each(labels, t -> earliest(labels, Math.max(0, t - window + 1), t)));
        mistake(
                "stays-if-tied",
                "If two labels are equally frequent, you keep the verdict of the frame before: it should be the one that"
                        + " was seen last.",
                MajorityVoteCheck::staying);
        mistake(
                "waits-for-window",
                "You let nobody vote until the window is full: at the beginning those frames vote that there are.",
                (labels, window) -> each(labels, t -> t < window - 1 ? labels[t] : last(labels, t - window + 1, t)));
        mistake(
                "votes-on-votes",
                "Your earlier verdicts vote again: the labels vote, each with one voice.",
                MajorityVoteCheck::onVotes);

        Law<MajorityVote> edges = special(draw -> call(draw, 1));
        mistake(
                edges,
                "two-at-least",
                "With a window of 1, each frame's own label is the verdict.",
                (labels, window) ->
                        window == 1 ? each(labels, t -> labels[Math.max(0, t - 1)]) : RIGHT.votes(labels, window));

        check(
                0,
                "seven frames by hand",
                trial -> trial.gives(new int[] {1, 1, 1, 1, 2, 2, 2}, call(new int[] {1, 1, 2, 1, 2, 2, 4}, 3)));
        obeys(3, "drawn labels");
        obeys(1, "a window of one frame", edges);
    }

    private interface Verdict {
        int at(int t);
    }

    private static int[] each(int[] labels, Verdict verdict) {
        int[] verdicts = new int[labels.length];
        Arrays.setAll(verdicts, verdict::at);
        return verdicts;
    }

    private static int count(int[] labels, int from, int to, int label) {
        int count = 0;
        for (int t = from; t <= to; t++) {
            count += labels[t] == label ? 1 : 0;
        }
        return count;
    }

    private static int last(int[] labels, int first, int end) {
        int from = Math.max(0, first);
        int to = Math.min(labels.length - 1, end);
        int best = labels[to];
        for (int t = to; t >= from; t--) {
            best = count(labels, from, to, labels[t]) > count(labels, from, to, best) ? labels[t] : best;
        }
        return best;
    }

    private static int earliest(int[] labels, int from, int to) {
        int best = labels[from];
        for (int t = from; t <= to; t++) {
            best = count(labels, from, to, labels[t]) > count(labels, from, to, best) ? labels[t] : best;
        }
        return best;
    }

    private static int smallest(int[] labels, int from, int to) {
        int best = labels[from];
        for (int t = from; t <= to; t++) {
            int lead = count(labels, from, to, labels[t]) - count(labels, from, to, best);
            best = lead > 0 || (lead == 0 && labels[t] < best) ? labels[t] : best;
        }
        return best;
    }

    private static int[] staying(int[] labels, int window) {
        int[] verdicts = RIGHT.votes(labels, window);
        for (int t = 1; t < labels.length; t++) {
            int from = Math.max(0, t - window + 1);
            boolean tied = count(labels, from, t, verdicts[t]) == count(labels, from, t, verdicts[t - 1]);
            verdicts[t] = tied ? verdicts[t - 1] : verdicts[t];
        }
        return verdicts;
    }

    private static int[] onVotes(int[] labels, int window) {
        int[] verdicts = labels.clone();
        for (int t = 0; t < labels.length; t++) {
            verdicts[t] = last(verdicts, t - window + 1, t);
        }
        return verdicts;
    }

    /** Two or three signs that take turns at random, after frames that make the beginning telling. */
    private static Call<MajorityVote> call(Draw draw, int window) {
        int[] labels = new int[draw.size(16, 24)];
        int signs = draw.size(2, 3);
        int from = draw.size(0, 5);
        Arrays.setAll(labels, t -> from + draw.size(1, signs));
        labels[1] = labels[0];
        labels[2] = labels[0] == from + 1 ? from + 2 : from + 1;
        return new Call<>("w = " + window + ", " + Arrays.toString(labels), answer -> answer.votes(labels, window));
    }

    private static Call<MajorityVote> call(int[] labels, int window) {
        return new Call<>("by hand", answer -> answer.votes(labels, window));
    }
}
