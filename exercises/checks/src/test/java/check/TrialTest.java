package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contract.LastOutputs;
import contract.Softmax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.opentest4j.TestAbortedException;
import worker.Reply;

/** What a check finds, and when it judges whether the arguments are unchanged. */
class TrialTest {
    private static final INDArray ROW = Nd4j.createFromArray(1f, 2f);
    private static final Law<Softmax> LAW =
            new Law<>(a -> ROW, List.of(), draw -> new Call<>("N=1", answer -> answer.softmax(ROW)));

    private static Trial<Softmax> changing(String... names) {
        return new Trial<>(Softmax.class, (method, arguments) -> new Reply(ROW, List.of(names)), 1);
    }

    @Test
    void argumentsAreJudgedBesideAnotherCheckThatWasPassed() {
        Trial<Softmax> trial = changing();
        assertThrows(TestAbortedException.class, () -> trial.leavesArgumentsAlone(LAW));
        trial.gain();
        trial.leavesArgumentsAlone(LAW);
    }

    @Test
    void anArgumentThatWasChangedIsNamedWithItsRemedy() {
        Trial<Softmax> matrix = changing("a");
        matrix.gain();
        assertEquals(
                "Your answer writes into a: work on a copy, a.dup(), or use add instead of addi.",
                assertThrows(WrongAnswer.class, () -> matrix.leavesArgumentsAlone(LAW))
                        .mistake());
        Trial<LastOutputs> array =
                new Trial<>(LastOutputs.class, (method, arguments) -> new Reply(ROW, List.of("lengths")), 1);
        array.gain();
        Law<LastOutputs> law = new Law<>(
                (outputs, lengths) -> ROW, List.of(), draw -> new Call<>("", one -> one.last(ROW, new int[] {1})));
        assertEquals(
                "Your answer writes into lengths: work on a copy, lengths.clone().",
                assertThrows(WrongAnswer.class, () -> array.leavesArgumentsAlone(law))
                        .mistake());
    }

    @Test
    void aVerdictNamesTheMistakeOfItsKind() {
        Verdict right = new Verdict("right", "as it should be");
        Trial<Softmax> trial = changing();
        trial.begin(null, Map.of("wrong", "What is wrong?"));
        trial.gives(right, new Call<>("", answer -> new Verdict("right", "right in other words")));
        assertEquals("What is wrong?", told(trial, right, "wrong").mistake());
        assertEquals("", told(trial, right, "odd").mistake());
        assertEquals(
                new Finding("as it should be", "so it is", ""),
                told(trial, right, "odd").finding());
        assertEquals(Optional.empty(), trial.mistake());
    }

    private static WrongAnswer told(Trial<Softmax> trial, Verdict right, String kind) {
        return assertThrows(
                WrongAnswer.class, () -> trial.gives(right, new Call<>("", answer -> new Verdict(kind, "so it is"))));
    }

    /** 0.05765 is what a person writes for 0.057652, and rounds to 0.0576 as a float: the statement says 0.0577. */
    @Test
    void whatIsExpectedIsPrintedFromTheRightValueInFull() {
        Law<Softmax> law = new Law<>(
                a -> Nd4j.createFromArray(0.057652f), List.of(), draw -> new Call<>("", one -> one.softmax(ROW)));
        Trial<Softmax> trial =
                new Trial<>(Softmax.class, (method, arguments) -> new Reply(Nd4j.createFromArray(1f), List.of()), 1);
        INDArray byHand = Nd4j.createFromArray(0.05765f);
        WrongAnswer wrong = assertThrows(
                WrongAnswer.class, () -> trial.gives(byHand, new Call<>("", one -> one.softmax(ROW)), law));
        assertEquals("0.0577", wrong.finding().expected());
        assertEquals("1 of 1 number differs, most at [0]", wrong.finding().where());
    }
}
