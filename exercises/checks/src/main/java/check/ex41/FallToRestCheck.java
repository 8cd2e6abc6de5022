package check.ex41;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.FallToRest;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 41.2: units take the sign of their sums, one at a time, until none turns. */
public final class FallToRestCheck extends TaskCheck<FallToRest> {
    private static final int ENOUGH = 60; // more sweeps than any network that is drawn here needs

    private static final Fall AT_ONCE = (W, h) -> atOnce(W, h, ENOUGH);
    private static final Fall ONE_SWEEP = (W, h) -> sweeps(W, h, 1, FallToRestCheck::sign);
    private static final Fall TWO_SWEEPS = (W, h) -> sweeps(W, h, 2, FallToRestCheck::sign);
    private static final Fall TO_PLUS = (W, h) -> sweeps(W, h, ENOUGH, (sum, before) -> sum >= 0 ? 1 : -1);
    private static final Fall TO_MINUS = (W, h) -> sweeps(W, h, ENOUGH, (sum, before) -> sum > 0 ? 1 : -1);
    private static final Fall BACKWARD = (W, h) -> turned(sweeps(turned(W), turned(h), ENOUGH, FallToRestCheck::sign));
    private static final List<Fall> WRONG = List.of(
            TWO_SWEEPS,
            ONE_SWEEP,
            TO_PLUS,
            TO_MINUS,
            AT_ONCE,
            BACKWARD,
            FallToRestCheck::restarting,
            FallToRestCheck::steepest);

    /** The same as the contract, on whole numbers. */
    private interface Fall {
        int[] rest(int[][] W, int[] h);
    }

    /** For the exercise, and for JUnit. */
    public FallToRestCheck() {
        super("41.2", "falling to rest", FallToRest.class);
        right(answer((W, h) -> sweeps(W, h, ENOUGH, FallToRestCheck::sign)));
        calls(FallToRestCheck::drawn);

        mistake(
                "at-once",
                "You compute all units from the same old state: each must see the units that turned before it.",
                answer(AT_ONCE));
        mistake(
                "one-step-at-once",
                "You update all units once from the same old state: one unit after the other, until a sweep turns none.",
                answer((W, h) -> atOnce(W, h, 1)));
        mistake(
                "one-sweep",
                "You sweep once: a unit that turned late may turn others, so sweep until a whole sweep turns none.",
                answer(ONE_SWEEP));
        mistake("two-sweeps", "You sweep twice: sweep until a whole sweep turns none.", answer(TWO_SWEEPS));
        mistake("zero-is-plus", "Where the sum is 0 you make the unit +1: it must stay as it is.", answer(TO_PLUS));
        mistake("zero-is-minus", "Where the sum is 0 you make the unit −1: it must stay as it is.", answer(TO_MINUS));
        mistake("backward", "You go from the last unit to the first: begin with unit 0.", answer(BACKWARD));
        mistake(
                "again-from-zero",
                "After each turn you begin again with unit 0: finish the sweep first.",
                answer(FallToRestCheck::restarting));
        mistake(
                "steepest",
                "You turn the unit with the largest sum against it: take the units in their order.",
                answer(FallToRestCheck::steepest));
        mistake(
                "uphill",
                "Your units take the opposite sign, so the energy rises: take the sign of the sum.",
                answer((W, h) -> sweeps(W, h, ENOUGH, (sum, before) -> sign(-sum, before))));
        mistake("start", "You return the state that it began with: return the one at rest.", (W, h) -> h.clone());

        check(0, "four units by hand", FallToRestCheck::equalsHandArithmetic);
        obeys(4, "random networks, some sums of which are 0");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<FallToRest> trial) {
        INDArray W = Nd4j.createFromArray(new float[][] {{0, 0, 0, -2}, {0, 0, -2, 0}, {0, -2, 0, 0}, {-2, 0, 0, 0}});
        trial.gives(new int[] {-1, -1, 1, 1}, call(W, 1, 1, 1, 1));
    }

    /** Draws until every mistake shows: most networks come to rest in the same state whatever one does. */
    private static Call<FallToRest> drawn(Draw draw) {
        while (true) {
            int N = draw.size(9, 12);
            int[][] W = new int[N][N];
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < i; j++) {
                    W[i][j] = draw.size(-2, 2);
                    W[j][i] = W[i][j];
                }
            }
            int[] h = HebbWeightsCheck.signs(draw, N);
            int[] right = sweeps(W, h, ENOUGH, FallToRestCheck::sign);
            if (WRONG.stream().noneMatch(one -> Arrays.equals(one.rest(W, h), right))) {
                return call(Nd4j.createFromArray(W).castTo(DataType.FLOAT), h);
            }
        }
    }

    private static int sign(int sum, int before) {
        return sum == 0 ? before : Integer.signum(sum);
    }

    private static int sum(int[][] W, int[] h, int i) {
        int sum = 0;
        for (int j = 0; j < h.length; j++) {
            sum += W[i][j] * h[j];
        }
        return sum;
    }

    private static int[] sweeps(int[][] W, int[] start, int most, IntBinaryOperator sign) {
        int[] h = start.clone();
        boolean turned = true;
        for (int sweep = 0; sweep < most && turned; sweep++) {
            turned = false;
            for (int i = 0; i < h.length; i++) {
                int before = h[i];
                h[i] = sign.applyAsInt(sum(W, h, i), before);
                turned |= h[i] != before;
            }
        }
        return h;
    }

    private static int[] atOnce(int[][] W, int[] start, int most) {
        int[] h = start.clone();
        for (int step = 0; step < most; step++) {
            int[] old = h;
            h = new int[old.length];
            for (int i = 0; i < h.length; i++) {
                h[i] = sign(sum(W, old, i), old[i]);
            }
        }
        return h;
    }

    private static int[] restarting(int[][] W, int[] start) {
        int[] h = start.clone();
        int i = 0;
        while (i < h.length) {
            int before = h[i];
            h[i] = sign(sum(W, h, i), before);
            i = h[i] == before ? i + 1 : 0;
        }
        return h;
    }

    private static int[] steepest(int[][] W, int[] start) {
        int[] h = start.clone();
        while (true) {
            int most = 0;
            for (int i = 1; i < h.length; i++) {
                most = h[i] * sum(W, h, i) < h[most] * sum(W, h, most) ? i : most;
            }
            if (h[most] * sum(W, h, most) >= 0) {
                return h;
            }
            h[most] = -h[most];
        }
    }

    private static int[] turned(int... h) {
        return IntStream.range(0, h.length).map(i -> h[h.length - 1 - i]).toArray();
    }

    private static int[][] turned(int[][] W) {
        return IntStream.range(0, W.length)
                .mapToObj(i -> turned(W[W.length - 1 - i]))
                .toArray(int[][]::new);
    }

    private static FallToRest answer(Fall fall) {
        return (W, h) -> {
            double[] numbers = Numbers.of(W);
            int N = h.length;
            int[][] whole = new int[N][N];
            for (int i = 0; i < N * N; i++) {
                whole[i / N][i % N] = (int) numbers[i];
            }
            return fall.rest(whole, h);
        };
    }

    private static Call<FallToRest> call(INDArray W, int... h) {
        return new Call<>("N=" + h.length, answer -> answer.rest(W, h.clone()));
    }
}
