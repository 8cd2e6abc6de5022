package check.ex10;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LoadOrigins;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 10.5: what step t put on the belt is i_t g_t, and of it the forget gates of all later steps leave a share. */
public final class LoadOriginsCheck extends TaskCheck<LoadOrigins> {
    /** How much more than the second largest the largest load must be, so that rounding cannot turn an answer. */
    private static final double CLEAR = 1.05;

    private static final LoadOrigins RIGHT = largest((unit, t) -> unit.load(t) * unit.kept(t + 1, unit.steps()), true);

    /** For the exercise, and for JUnit. */
    public LoadOriginsCheck() {
        super("10.5", "where a load came from", LoadOrigins.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(5, 8)));

        mistake(
                "nothing-forgotten",
                "You take the largest load that was ever put on the belt: how much of it is still there at the end?",
                largest((unit, t) -> unit.load(t), true));
        mistake(
                "own-forget-gate",
                "You multiply a load by the forget gate of its own step: which load does that gate act on?",
                largest((unit, t) -> unit.load(t) * unit.kept(Math.max(t, 0), unit.steps()), true));
        mistake(
                "last-forget-gate-lost",
                "The last forget gate is missing: at the last step the belt passes a gate too.",
                largest((unit, t) -> unit.load(t) * unit.kept(t + 1, unit.steps() - 1), true));
        mistake(
                "gates-before",
                "You multiply by the forget gates before a step: a load passes those that come after it.",
                largest((unit, t) -> unit.load(t) * unit.kept(0, t), true));
        mistake(
                "signed",
                "You take the largest number: a load that takes away counts with its size.",
                largest((unit, t) -> unit.load(t) * unit.kept(t + 1, unit.steps()), false));
        mistake(
                "start-forgotten",
                "You never answer −1: what was on the belt before step 0 can be what is left, too.",
                largest((unit, t) -> t < 0 ? 0 : unit.load(t) * unit.kept(t + 1, unit.steps()), true));
        mistake(
                "start-not-faded",
                "You count the whole of c: it passes every forget gate, from step 0 on.",
                largest((unit, t) -> unit.load(t) * (t < 0 ? 1 : unit.kept(t + 1, unit.steps())), true));
        mistake(
                "input-gate-alone",
                "You look at the input gate alone: an open gate with nothing on offer lets nothing on.",
                largest(
                        (unit, t) -> t < 0
                                ? unit.load(t) * unit.kept(0, unit.steps())
                                : unit.i(t) * unit.kept(t + 1, unit.steps()),
                        true));
        mistake(
                "candidate-alone",
                "You look at the candidate alone: how much of the offer is let on?",
                largest(
                        (unit, t) -> t < 0
                                ? unit.load(t) * unit.kept(0, unit.steps())
                                : unit.g(t) * unit.kept(t + 1, unit.steps()),
                        true));
        mistake(
                "largest-memory",
                "This is the step at which the memory was largest: when was put there what is left at the end?",
                largest((unit, t) -> unit.memory(t), true));
        mistake(
                "largest-jump",
                "This is the step at which the memory moved most: forgetting moves it too, and what came then may be gone.",
                largest((unit, t) -> t < 0 ? 0 : unit.memory(t) - unit.memory(t - 1), true));
        mistake("one-early", "Off by one: steps count from 0, and −1 is the start.", (i, f, g, c) -> Arrays.stream(
                        RIGHT.origins(i, f, g, c))
                .map(t -> t - 1)
                .toArray());
        mistake("one-late", "Off by one: steps count from 0, and −1 is the start.", (i, f, g, c) -> Arrays.stream(
                        RIGHT.origins(i, f, g, c))
                .map(t -> t + 1)
                .toArray());
        mistake(
                "last-step",
                "You always answer the last step: what it adds may be the smallest part of the memory.",
                (i, f, g, c) -> {
                    int[] last = new int[(int) c.length()];
                    Arrays.fill(last, (int) i.size(0) - 1);
                    return last;
                });

        Law<LoadOrigins> oneStep = law(draw -> call(draw, 1));

        check(0, "three steps worked by hand", LoadOriginsCheck::equalsHandArithmetic);
        obeys(3, "random gates of several lengths");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LoadOrigins> trial) {
        INDArray i = Nd4j.createFromArray(new float[][] {{1}, {0.6f}, {0.2f}});
        INDArray f = Nd4j.createFromArray(new float[][] {{0.5f}, {0.9f}, {0.5f}});
        INDArray g = Nd4j.createFromArray(new float[][] {{0.4f}, {-0.9f}, {0.8f}});
        INDArray c = Nd4j.createFromArray(1f);
        // left at the end: 1 · 0.5 · 0.9 · 0.5 of c, 0.4 · 0.9 · 0.5, −0.54 · 0.5 and 0.16
        trial.gives(new int[] {1}, new Call<>("T=3, H=1", answer -> answer.origins(i, f, g, c)));
    }

    /** One unit of the record. */
    private record Unit(INDArray i, INDArray f, INDArray g, INDArray c, int h) {
        int steps() {
            return (int) i.size(0);
        }

        double i(int t) {
            return i.getDouble(t, h);
        }

        double g(int t) {
            return g.getDouble(t, h);
        }

        /** What step t put on the belt; what was there before step 0 if t is −1. */
        double load(int t) {
            return t < 0 ? c.getDouble(h) : i(t) * g(t);
        }

        /** The product of the forget gates from one step to before another. */
        double kept(int from, int to) {
            return IntStream.range(from, to).mapToDouble(t -> f.getDouble(t, h)).reduce(1, (a, b) -> a * b);
        }

        double memory(int t) {
            return t < 0 ? load(t) : f.getDouble(t, h) * memory(t - 1) + load(t);
        }
    }

    private interface Measure {
        double of(Unit unit, int t);
    }

    /** The step at which a measure is largest, for each unit. */
    private static LoadOrigins largest(Measure measure, boolean bySize) {
        return (i, f, g, c) -> IntStream.range(0, (int) c.length())
                .map(h -> {
                    Unit unit = new Unit(i, f, g, c, h);
                    double[] measured = measured(unit, measure, bySize);
                    return IntStream.range(0, measured.length)
                                    .reduce((a, b) -> measured[b] > measured[a] ? b : a)
                                    .getAsInt()
                            - 1;
                })
                .toArray();
    }

    private static double[] measured(Unit unit, Measure measure, boolean bySize) {
        return IntStream.range(-1, unit.steps())
                .mapToDouble(t -> bySize ? Math.abs(measure.of(unit, t)) : measure.of(unit, t))
                .toArray();
    }

    /** Draws until every unit's answer is clear, and the start is an answer too. */
    private static Call<LoadOrigins> call(Draw draw, int T) {
        int H = 6;
        while (true) {
            INDArray i = sigmoid(draw.scaled(2, T, H));
            INDArray f = sigmoid(draw.scaled(1.5, T, H).add(1.5));
            INDArray g = tanh(draw.scaled(1, T, H));
            INDArray c = draw.scaled(1.5, H);
            if (isClear(i, f, g, c) && hasSeveral(RIGHT.origins(i, f, g, c), T)) {
                return new Call<>("T=" + T + ", H=" + H, answer -> answer.origins(i, f, g, c));
            }
        }
    }

    private static boolean isClear(INDArray i, INDArray f, INDArray g, INDArray c) {
        return IntStream.range(0, (int) c.length()).allMatch(h -> {
            Unit unit = new Unit(i, f, g, c, h);
            double[] left = measured(unit, (one, t) -> one.load(t) * one.kept(t + 1, one.steps()), true);
            Arrays.sort(left);
            return left[left.length - 1] > CLEAR * left[left.length - 2];
        });
    }

    private static boolean hasSeveral(int[] origins, int T) {
        long different = Arrays.stream(origins).distinct().count();
        return Arrays.stream(origins).anyMatch(t -> t < 0) && different >= Math.min(3, T + 1);
    }
}
