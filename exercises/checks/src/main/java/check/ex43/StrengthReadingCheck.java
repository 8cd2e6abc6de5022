package check.ex43;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.StrengthReading;
import java.util.Arrays;

/** Task 43.2: the topmost length of 1. */
public final class StrengthReadingCheck extends TaskCheck<StrengthReading> {
    private static final StrengthReading RIGHT = fromTheTop((s, above) -> Math.min(s, Math.max(0, 1 - above)));

    /** How much of an entry is seen, by its strength and that of all above it. */
    private interface Seen {
        double of(double strength, double above);
    }

    /** For the exercise, and for JUnit. */
    public StrengthReadingCheck() {
        super("43.2", "the topmost length of 1", StrengthReading.class);
        right(RIGHT);
        calls(StrengthReadingCheck::drawn);

        mistake(
                "from-the-bottom",
                "You look from the bottom up: the last entry is the top, and it is seen first.",
                (values, strengths) -> RIGHT.read(rows(values), reversed(strengths)));
        mistake(
                "everything",
                "You read the whole stack: no more than a length of 1 is seen.",
                fromTheTop((s, above) -> s));
        mistake(
                "whole-entry",
                "The entry at the edge counts with its whole strength in yours: only the part within the length of 1 is"
                        + " seen.",
                fromTheTop((s, above) -> above < 1 ? s : 0));
        mistake(
                "drops-the-edge",
                "You leave out the entry at the edge: the part of it within the length of 1 is seen.",
                fromTheTop((s, above) -> above + s <= 1 ? s : 0));
        mistake(
                "fills-the-room",
                "You give each entry all the room that is left: it has no more than its strength.",
                fromTheTop((s, above) -> Math.max(0, 1 - above)));
        mistake(
                "counts-itself",
                "You subtract an entry's own strength as well: what lies above it is j > i, without i.",
                fromTheTop((s, above) -> Math.min(s, Math.max(0, 1 - above - s))));
        mistake(
                "negative-room",
                "Entries below the edge come in with a minus sign in yours: no room is 0, so take max(0, …).",
                fromTheTop((s, above) -> Math.min(s, 1 - above)));
        mistake("top-alone", "You read the topmost entry alone.", fromTheTop((s, above) -> above == 0 ? s : 0));
        mistake("sum", "You return one number for all: r has as many numbers as a value.", (values, strengths) ->
                new double[] {Arrays.stream(RIGHT.read(values, strengths)).sum()});

        Law<StrengthReading> low = special(StrengthReadingCheck::lowStack);
        mistake(
                low,
                "stretched",
                "A stack lower than 1 is stretched to 1 in yours: then less is seen, and r is smaller.",
                (values, strengths) -> {
                    double seen = Math.min(1, Arrays.stream(strengths).sum());
                    return Arrays.stream(RIGHT.read(values, strengths))
                            .map(r -> r / seen)
                            .toArray();
                });

        check(0, "three entries by hand", StrengthReadingCheck::equalsHandArithmetic);
        obeys(2, "random stacks");
        obeys(1, "stacks lower than 1", low);
        leavesArgumentsAlone(1);
    }

    private static StrengthReading fromTheTop(Seen seen) {
        return (values, strengths) -> {
            double[] r = new double[values[0].length];
            double above = 0;
            for (int i = strengths.length - 1; i >= 0; i--) {
                for (int k = 0; k < r.length; k++) {
                    r[k] += seen.of(strengths[i], above) * values[i][k];
                }
                above += strengths[i];
            }
            return r;
        };
    }

    private static double[][] rows(double[][] values) {
        double[][] turned = new double[values.length][];
        Arrays.setAll(turned, i -> values[values.length - 1 - i]);
        return turned;
    }

    private static double[] reversed(double[] strengths) {
        double[] turned = new double[strengths.length];
        Arrays.setAll(turned, i -> strengths[strengths.length - 1 - i]);
        return turned;
    }

    private static void equalsHandArithmetic(Trial<StrengthReading> trial) {
        double[][] values = {{1, 0}, {0, 1}, {3, 1}};
        trial.gives(new double[] {1.8, 1}, call(values, 0.7, 0.4, 0.6));
    }

    /** From the top: two entries within the length of 1, one over its edge, and some below. */
    private static Call<StrengthReading> drawn(Draw draw) {
        double[] strengths = new double[draw.size(4, 6)];
        for (int i = 0; i < strengths.length; i++) {
            int fromTop = strengths.length - 1 - i;
            strengths[i] = draw.size(fromTop == 2 ? 60 : 25, fromTop == 2 ? 90 : 40) / 100.0;
        }
        return call(values(draw, strengths.length), strengths);
    }

    private static Call<StrengthReading> lowStack(Draw draw) {
        return call(values(draw, 2), draw.size(20, 45) / 100.0, draw.size(20, 45) / 100.0);
    }

    private static double[][] values(Draw draw, int entries) {
        double[][] values = new double[entries][draw.size(2, 3)];
        for (double[] row : values) {
            Arrays.setAll(row, k -> draw.size(1, 19) / 2.0);
        }
        return values;
    }

    private static Call<StrengthReading> call(double[][] values, double... strengths) {
        return new Call<>(
                "t=" + strengths.length + ", W=" + values[0].length,
                answer -> answer.read(
                        Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), strengths.clone()));
    }
}
