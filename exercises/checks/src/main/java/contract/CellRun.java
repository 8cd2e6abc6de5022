package contract;

import contract.OwnCell.Lesson;
import contract.OwnCell.Run;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;
import rnn.data.Tokens;
import rnn.model.ManyToMany;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.Schedule;
import rnn.train.Trainer;

/**
 * What the course does with a learner's own cell. Each cell gets as many units as its weights allow, and then the same
 * updates as every other. The clock only stops a cell that is far too slow.
 */
final class CellRun {
    private static final int WEIGHTS = 1_200;
    private static final int MOST_WEIGHTS = WEIGHTS * 105 / 100;
    private static final int LEAST_WEIGHTS = WEIGHTS * 85 / 100; // a cell whose sizes jump may miss by one unit
    private static final int MOST_UNITS = 256;
    private static final int FEW = 3;
    private static final int UPDATES = 1_000;
    private static final int ROWS = 32;
    private static final double RATE = 0.01;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** From here on a training that needs three times the limit at its pace so far is not waited for. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(3);

    private CellRun() {}

    /** A cell that fits, with the number of its outputs; or why none does. */
    private record Sized(Optional<Run> trouble, int units, int weights, int outputs) {
        Run run(String trouble, String words) {
            return new Run(trouble, words, units, weights, new INDArray[0]);
        }

        Run run(List<INDArray> outputs) {
            return new Run("", "", units, weights, outputs.toArray(INDArray[]::new));
        }
    }

    static Run read(OwnCell own, long seed, int answers, INDArray... sequences) {
        int inputs = (int) sequences[0].size(2);
        Sized size = size(own, inputs, answers);
        if (size.trouble.isPresent()) {
            return size.trouble.get();
        }
        Unroll unrolled = new Unroll(own.cell(inputs, size.units, new Random(seed)));
        List<INDArray> outputs = new ArrayList<>();
        for (INDArray one : sequences) {
            Numbers batch = new Numbers(one);
            Var read = Operation.noGradient(
                    () -> unrolled.apply(Var.constant(batch.values()), unrolled.start(batch.size()), batch.mask())
                            .outputs());
            outputs.add(Conversions.toINDArray(read.value()));
        }
        return size.run(outputs);
    }

    static Run train(OwnCell own, Lesson lesson) {
        int columns = (int) lesson.inputs().size(2);
        Sized size = size(own, columns, lesson.answers());
        if (size.trouble.isPresent()) {
            return size.trouble.get();
        }
        Random random = new Random(lesson.seed());
        Cell cell = own.cell(columns, size.units, random);
        ManyToMany model = new ManyToMany(new Unroll(cell), new Linear(size.outputs, lesson.answers(), random));
        int weights = Parameter.count(model.parameters());
        if (weights != size.weights || unlisted(cell, cell.parameters()).isPresent()) {
            return size.run(
                    "too-many-weights",
                    weights + " weights when it is trained, " + size.weights + " when they were counted");
        }
        Numbers inputs = new Numbers(lesson.inputs());
        Adam adam = new Adam(RATE);
        Trainer<SequenceBatch> trainer = new Trainer<>(model, adam.with(Schedule.linear(UPDATES / 2, UPDATES, 0)))
                .clip(1)
                .quiet();
        long begin = processorTime();
        for (int done = 0; done < UPDATES; done++) {
            long spent = processorTime() - begin;
            if (isTooSlow(spent, done)) {
                return size.run("too-slow", slow(done, spent));
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the training was stopped");
            }
            try {
                int[] some = random.ints(ROWS, 0, inputs.size()).toArray();
                trainer.train(List.of(new SequenceBatch(inputs.select(some), targets(lesson, some))), 1);
            } catch (ArithmeticException e) {
                return size.run(
                        "not-a-number",
                        "update " + (done + 1) + ": " + e.getMessage().replaceFirst("[.] Try .*", ""));
            }
        }
        List<INDArray> outputs = new ArrayList<>();
        for (INDArray one : lesson.asked()) {
            Numbers asked = new Numbers(one);
            outputs.add(Conversions.toINDArray(
                    model.predict(new SequenceBatch(asked, asked)).value()));
        }
        return size.run(outputs);
    }

    /** The largest number of units whose weights, with those of the layer above, are at most 5 % too many. */
    private static Sized size(OwnCell own, int inputs, int answers) {
        Sized best = new Sized(Optional.empty(), 0, 0, 0);
        for (int units = 1; units <= MOST_UNITS; units++) {
            Cell cell = Require.given("what cell returns", own.cell(inputs, units, new Random(0)));
            Array output = cell.step(Var.constant(FloatArray.ofZeros(FEW, inputs)), cell.start(FEW))
                    .output()
                    .value();
            int outputs = output.columns();
            int weights = Parameter.count(cell.parameters()) + (outputs + 1) * answers;
            Sized size = new Sized(Optional.empty(), units, weights, outputs);
            Optional<String> unlisted = unlisted(cell, cell.parameters());
            if (unlisted.isPresent()) {
                return refused(size, "unlisted", unlisted.get() + " is not among the parameters");
            }
            if (output.rank() != 2 || output.rows() != FEW) {
                return refused(
                        size,
                        "misshaped",
                        "the output of a step of " + FEW + " sequences is " + Arrays.toString(output.shape())
                                + ": it must be [" + FEW + ",O], a row for each sequence");
            }
            if (weights > MOST_WEIGHTS) {
                break;
            }
            best = weights > best.weights ? size : best;
        }
        if (best.units == 0) {
            return refused(best, "too-many-weights", "more than " + MOST_WEIGHTS + " weights with units = 1");
        }
        return best.weights < LEAST_WEIGHTS
                ? refused(
                        best,
                        "no-size",
                        best.weights + " weights with units = " + best.units + ", and with no other number "
                                + LEAST_WEIGHTS + " to " + MOST_WEIGHTS)
                : best;
    }

    private static Sized refused(Sized size, String trouble, String words) {
        return new Sized(Optional.of(size.run(trouble, words)), size.units, size.weights, size.outputs);
    }

    /** The name of a parameter in a field of the cell, or of a cell in a field, that the cell does not list. */
    private static Optional<String> unlisted(Cell cell, List<Parameter> listed) {
        return Stream.of(cell.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> held(field, cell).stream())
                .filter(one -> !listed.contains(one))
                .map(Parameter::simpleName)
                .findFirst();
    }

    private static List<Parameter> held(Field field, Cell cell) {
        try {
            field.setAccessible(true);
            Object value = field.get(cell);
            return value instanceof Parameter one
                    ? List.of(one)
                    : value instanceof Cell inner && inner != cell ? inner.parameters() : List.of();
        } catch (IllegalAccessException | RuntimeException closed) { // a field that nobody may open
            return List.of();
        }
    }

    private static Sequences targets(Lesson lesson, int... some) {
        int T = lesson.targets().length;
        int[][] classes = new int[T][some.length];
        double[][] weights = new double[T][some.length];
        FloatArray numbers = FloatArray.ofZeros(T, some.length, 1);
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < some.length; n++) {
                double right = lesson.targets()[t][some[n]];
                boolean isAsked = !Double.isNaN(right);
                weights[t][n] = isAsked ? 1 : 0;
                classes[t][n] = isAsked ? (int) right : 0;
                numbers.set(t * some.length + n, isAsked ? right : 0);
            }
        }
        Mask mask = new Mask(weights);
        return lesson.answers() > 1 ? new Tokens(classes, mask) : new Numbers(numbers, mask);
    }

    private static boolean isTooSlow(long spent, int done) {
        boolean isFarBehind = spent / 3 * UPDATES > LIMIT.toNanos() * Math.max(1, done);
        return spent > LIMIT.toNanos() || (spent > FIRST_LOOK.toNanos() && isFarBehind);
    }

    private static String slow(int done, long spent) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d updates in %d s of a processor, and %d s are all it gets",
                done,
                UPDATES,
                Math.round(spent / 1e9),
                LIMIT.toSeconds());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
