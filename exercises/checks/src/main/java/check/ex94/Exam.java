package check.ex94;

import check.Draw;
import check.Verdict;
import contract.OwnCell;
import contract.OwnCell.Lesson;
import contract.OwnCell.Run;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * One family's tasks for one cell: what it learns from, what it is asked when it has learned, and pairs of sequences
 * that differ in one input, which show where it looks.
 *
 * @param family the family
 * @param learned what it learns from
 * @param usual what it is asked, as long as what it learned from
 * @param longer twice as long
 * @param seed the seed of its weights
 */
record Exam(Family family, Questions learned, Questions usual, Questions longer, long seed) {
    private static final int LEARN = 2_048;
    private static final int ASK = 256;
    private static final int PROBES = 8;
    private static final int FEW = 3;

    /**
     * What came of a cell.
     *
     * @param trouble why it cannot be judged; null if it can
     * @param usual the share of right answers
     * @param longer the same for sequences that are twice as long
     * @param units its units
     * @param weights its weights, with those of the layer above
     */
    record Marks(Verdict trouble, double usual, double longer, int units, int weights) {}

    static Exam drawn(Family family, Draw draw) {
        return new Exam(
                family,
                family.questions(draw, LEARN, false),
                family.questions(draw, ASK, false),
                family.questions(draw, ASK, true),
                draw.size(0, 1_000_000));
    }

    Marks marks(OwnCell answer) {
        INDArray probe = first(PROBES);
        INDArray twin = probe.dup();
        int changed = (int) probe.size(0) / 2;
        INDArray step = twin.get(NDArrayIndex.point(changed));
        step.assign(step.rsub(1));
        Run read = answer.read(seed, family.answers(), probe, twin, probe);
        Optional<Verdict> trouble = trouble(read)
                .or(() -> leftOver(outputs(read, 0), outputs(read, 2)))
                .or(() -> looksAhead(outputs(read, 0), outputs(read, 1), changed))
                .or(() -> beside(outputs(read, 0), answer, probe));
        if (trouble.isPresent()) {
            return failed(trouble.get(), read);
        }
        Run run = answer.train(new Lesson(
                learned.inputs(),
                learned.right(),
                family.answers(),
                new INDArray[] {usual.inputs(), longer.inputs(), probe, twin},
                seed));
        return trouble(run)
                .or(() -> looksAhead(outputs(run, 2), outputs(run, 3), changed))
                .or(() -> still(outputs(run, 2), outputs(run, 3), changed))
                .map(found -> failed(found, run))
                .orElseGet(() -> new Marks(
                        null,
                        usual.share(family, run.outputs()[0]),
                        longer.share(family, run.outputs()[1]),
                        run.units(),
                        run.weights()));
    }

    private INDArray first(int count) {
        return usual.inputs()
                .get(NDArrayIndex.all(), NDArrayIndex.interval(0, count), NDArrayIndex.all())
                .dup('c');
    }

    private static Marks failed(Verdict trouble, Run run) {
        return new Marks(trouble, 0, 0, run.units(), run.weights());
    }

    private static Outputs outputs(Run run, int which) {
        return new Outputs(run.outputs()[which]);
    }

    /** What the worker found, or an output that is not a number. */
    private static Optional<Verdict> trouble(Run run) {
        if (!run.trouble().isEmpty()) {
            return Optional.of(new Verdict(run.trouble(), run.words()));
        }
        return Stream.of(run.outputs())
                .map(Outputs::new)
                .flatMap(one -> one.notANumber().stream().boxed())
                .findFirst()
                .map(t -> new Verdict("not-a-number", "an output of step " + t + " is NaN or infinite"));
    }

    private static Optional<Verdict> looksAhead(Outputs probe, Outputs twin, int changed) {
        return verdict(
                "looks-ahead",
                "the output of step %d changes with the input of step " + changed,
                probe.differs(twin, PROBES, 0, changed));
    }

    private static Optional<Verdict> leftOver(Outputs probe, Outputs again) {
        return verdict(
                "left-over",
                "the same sequences, read again, give another output at step %d",
                probe.differs(again, PROBES, 0, probe.steps()));
    }

    /** An output may depend neither on another source of weights nor on the other sequences of the batch. */
    private Optional<Verdict> beside(Outputs probe, OwnCell answer, INDArray sequences) {
        INDArray few = sequences
                .get(NDArrayIndex.all(), NDArrayIndex.interval(0, FEW), NDArrayIndex.all())
                .dup('c');
        Run fresh = answer.read(seed, family.answers(), sequences, few);
        return trouble(fresh)
                .or(() -> verdict(
                        "unseeded",
                        "two cells of the same seed differ at step %d",
                        probe.differs(outputs(fresh, 0), PROBES, 0, probe.steps())))
                .or(() -> verdict(
                        "neighbours",
                        FEW + " sequences among " + PROBES + " and alone differ at step %d",
                        probe.differs(outputs(fresh, 1), FEW, 0, probe.steps())));
    }

    private static Optional<Verdict> verdict(String kind, String words, OptionalInt step) {
        return step.isPresent()
                ? Optional.of(new Verdict(kind, String.format(Locale.ROOT, words, step.getAsInt())))
                : Optional.empty();
    }

    private static Optional<Verdict> still(Outputs probe, Outputs twin, int changed) {
        return probe.differs(twin, PROBES, changed + 1, probe.steps()).isPresent()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        "still",
                        "another input at step " + changed + " changes no output of steps " + (changed + 1) + " to "
                                + (probe.steps() - 1)));
    }
}
