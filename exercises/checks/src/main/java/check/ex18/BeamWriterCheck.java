package check.ex18;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.BeamWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 18.3: the width likeliest beginnings, and the ended text with the best score. */
public final class BeamWriterCheck extends TaskCheck<BeamWriter> {
    private static final BeamWriter RIGHT = beam();
    private static final int TABLES = 20;
    private static final double ALPHA = 0.7;

    /** For the exercise, and for JUnit. */
    public BeamWriterCheck() {
        super("18.3", "a beam", BeamWriter.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 5)));

        mistake(
                "greedy",
                "You keep one text: keep as many as the width says.",
                (logP, width, exponent, most) -> RIGHT.write(logP, 1, exponent, most));
        mistake(
                "ended-lost",
                "Texts that have ended are lost: put them aside and let them take part in the end.",
                beam(Slip.ENDED_LOST));
        mistake(
                "ended-go-on",
                "Texts that have ended go on: after token 0 a text leaves the beam.",
                beam(Slip.ENDED_GO_ON));
        mistake(
                "first-ended",
                "You return the first text that ends: another may end later and have a better score.",
                beam(Slip.FIRST_ENDED));
        mistake(
                "per-text",
                "You keep the best continuations of each text: keep the best of all together.",
                beam(Slip.PER_TEXT));
        mistake(
                "ends-take-no-place",
                "You look for as many open texts as the width says, and endings come on top: an ending takes a place.",
                beam(Slip.ENDS_TAKE_NO_PLACE));
        mistake(
                "no-length",
                "You compare the logarithms themselves: divide each by the length to the power of the exponent.",
                (logP, width, exponent, most) -> RIGHT.write(logP, width, 0, most));
        mistake(
                "mean",
                "You divide by the length whatever the exponent is: divide by the length to its power.",
                (logP, width, exponent, most) -> RIGHT.write(logP, width, 1, most));
        mistake(
                "end-not-counted",
                "The length does not count the token 0 that ends a text: it does.",
                beam(Slip.END_NOT_COUNTED));
        mistake("keeps-end", "The 0 that ends the text is not part of it.", beam(Slip.KEEPS_END));
        mistake(
                "last-step",
                "You take one step too few: there are up to most of them.",
                (logP, width, exponent, most) -> RIGHT.write(logP, width, exponent, most - 1));
        mistake(
                "last-token-alone",
                "You compare texts by their last token's probability: add up the logarithms of the whole text.",
                beam(Slip.LAST_ALONE));
        mistake(
                "columns",
                "You read column i of the table: what follows token i is in row i.",
                (logP, width, exponent, most) -> RIGHT.write(logP.transpose(), width, exponent, most));

        Law<BeamWriter> cut = law(draw -> call(draw, 3));
        Law<BeamWriter> edges = special(draw -> {
            INDArray logP = table(draw, 5);
            return new Call<>("V=5: width 1; one step; a width of 50", answer -> new int[][] {
                answer.write(logP.dup(), 1, 0.5, 6),
                answer.write(logP.dup(), 3, 1, 1),
                answer.write(logP.dup(), 50, 0.5, 3)
            });
        });
        check(0, "a or b, by hand", BeamWriterCheck::example);
        obeys(3, "random tables");
        obeys(1, "texts that are cut off after three steps", cut);
        check(1, "a width of one, one step, a beam wider than all texts; the arguments stay as they were", trial -> {
            trial.obeys(edges);
            trial.leavesArgumentsAlone(law());
        });
    }

    private static void example(Trial<BeamWriter> trial) {
        INDArray p = Nd4j.createFromArray(new double[][] {{1e-9, 0.6, 0.4}, {0.35, 0.33, 0.32}, {0.9, 0.05, 0.05}});
        INDArray logP = Transforms.log(p);
        for (int width = 1; width <= 2; width++) {
            int B = width;
            trial.gives(
                    new int[] {width},
                    new Call<>("V=3, width=" + B + ", α=0, most=2", answer -> answer.write(logP.dup(), B, 0, 2)));
        }
    }

    /** What may go wrong in a beam. */
    private enum Slip {
        ENDED_LOST,
        ENDED_GO_ON,
        FIRST_ENDED,
        PER_TEXT,
        ENDS_TAKE_NO_PLACE,
        END_NOT_COUNTED,
        KEEPS_END,
        LAST_ALONE
    }

    private record Text(List<Integer> tokens, double logarithm) {
        int last() {
            return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1);
        }

        boolean hasEnded() {
            return !tokens.isEmpty() && last() == 0;
        }

        Text and(int token, double more, boolean lastAlone) {
            List<Integer> longer = new ArrayList<>(tokens);
            longer.add(token);
            return new Text(longer, (lastAlone ? 0 : logarithm) + more);
        }
    }

    private static BeamWriter beam(Slip... all) {
        Set<Slip> slips = all.length == 0 ? EnumSet.noneOf(Slip.class) : EnumSet.of(all[0]);
        return (logP, width, exponent, most) -> {
            double[][] table = logP.toDoubleMatrix();
            List<Text> open = List.of(new Text(List.of(), 0));
            List<Text> ended = new ArrayList<>();
            for (int step = 0; step < most && !open.isEmpty(); step++) {
                List<Text> kept = kept(table, open, width, slips);
                open = kept.stream()
                        .filter(text -> slips.contains(Slip.ENDED_GO_ON) || !text.hasEnded())
                        .toList();
                kept.stream().filter(Text::hasEnded).forEach(ended::add);
                if (slips.contains(Slip.FIRST_ENDED) && !ended.isEmpty()) {
                    return tokens(ended.get(0), slips);
                }
            }
            List<Text> judged = new ArrayList<>(slips.contains(Slip.ENDED_LOST) ? List.of() : ended);
            judged.addAll(open);
            Text best = judged.stream()
                    .max(Comparator.comparingDouble(text -> score(text, exponent, slips)))
                    .orElse(new Text(List.of(), 0));
            return tokens(best, slips);
        };
    }

    private static List<Text> kept(double[][] logP, List<Text> open, int width, Set<Slip> slips) {
        List<Text> kept = new ArrayList<>();
        List<Text> all = new ArrayList<>();
        for (Text text : open) {
            List<Text> its = IntStream.range(0, logP.length)
                    .mapToObj(token -> text.and(token, logP[text.last()][token], slips.contains(Slip.LAST_ALONE)))
                    .toList();
            all.addAll(its);
            kept.addAll(best(its, width));
        }
        if (slips.contains(Slip.PER_TEXT)) {
            return kept;
        }
        if (slips.contains(Slip.ENDS_TAKE_NO_PLACE)) {
            List<Text> both =
                    new ArrayList<>(all.stream().filter(Text::hasEnded).toList());
            both.addAll(best(all.stream().filter(text -> !text.hasEnded()).toList(), width));
            return both;
        }
        return best(all, width);
    }

    private static List<Text> best(List<Text> texts, int width) {
        return texts.stream()
                .sorted(Comparator.comparingDouble(text -> -text.logarithm()))
                .limit(width)
                .toList();
    }

    private static double score(Text text, double exponent, Set<Slip> slips) {
        boolean isShorter = slips.contains(Slip.END_NOT_COUNTED) && text.hasEnded();
        return text.logarithm() / Math.pow(Math.max(1, text.tokens().size() - (isShorter ? 1 : 0)), exponent);
    }

    private static int[] tokens(Text text, Set<Slip> slips) {
        return text.tokens().stream()
                .mapToInt(Integer::intValue)
                .filter(token -> token != 0 || slips.contains(Slip.KEEPS_END))
                .toArray();
    }

    /** Logarithms of probabilities; the empty text is very unlikely. */
    private static INDArray table(Draw draw, int V) {
        INDArray logits = draw.normal(V, V);
        logits.getRow(0)
                .muli(3); // few beginnings are likely, so that a text that goes on after its end stays in the beam
        logits.putScalar(0, 0, -9);
        return Transforms.log(Transforms.softmax(logits));
    }

    /** Many tables at once, since most slips give another text for one table in ten. */
    private static Call<BeamWriter> call(Draw draw, int most) {
        List<INDArray> tables =
                IntStream.range(0, TABLES).mapToObj(i -> table(draw, 5)).toList();
        return new Call<>(
                TABLES + " tables, V=5, width 2, α=" + ALPHA + ", at most " + most + " steps", answer -> tables.stream()
                        .map(logP -> answer.write(logP.dup(), 2, ALPHA, most))
                        .toArray(int[][]::new));
    }
}
