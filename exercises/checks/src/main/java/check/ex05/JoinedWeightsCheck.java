package check.ex05;

import static org.nd4j.linalg.factory.Nd4j.vstack;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.TaskCheck;
import check.Trial;
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 5.2: Wih transposed over Whh transposed over the sum of the biases. */
public final class JoinedWeightsCheck extends TaskCheck<JoinedWeights> {
    private static final JoinedWeights RIGHT =
            (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.add(bhh)));

    /** For the exercise, and for JUnit. */
    public JoinedWeightsCheck() {
        super("5.2", "joining the weights", JoinedWeights.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "bias-is-a-vector",
                "ND4J cannot join these shapes: vstack needs H columns in every part. Wih.transpose() is [D,H],"
                        + " Whh.transpose() is [H,H], and the sum of the biases becomes a row [1,H] by"
                        + " reshape(1, H).",
                (Wih, Whh, bih, bhh) -> {
                    throw Misfit.joined();
                });
        mistake(
                "not-transposed",
                "Whh is not transposed: it is square, so no shape complains.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh, row(bih.add(bhh))));
        mistake(
                "one-bias",
                "The bias bhh is missing: add both biases.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih)));
        mistake(
                "no-bih",
                "The bias bih is missing: add both biases.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bhh)));
        mistake(
                "two-rows",
                "The biases are in two rows: there is only one constant 1, so add them into one row.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih), row(bhh)));
        mistake(
                "state-first",
                "The state's rows come first: the row is [x, h, 1], so the input's rows come first.",
                (Wih, Whh, bih, bhh) -> vstack(Whh.transpose(), Wih.transpose(), row(bih.add(bhh))));
        mistake(
                "bias-first",
                "The bias comes first: the row is [x, h, 1], so the bias is the last row.",
                (Wih, Whh, bih, bhh) -> vstack(row(bih.add(bhh)), Wih.transpose(), Whh.transpose()));
        mistake("no-bias", "The bias is missing.", (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose()));
        mistake(
                "column-form",
                "This is the matrix of the column notation: transpose it.",
                (Wih, Whh, bih, bhh) -> RIGHT.join(Wih, Whh, bih, bhh).transpose());
        mistake(
                "reshaped",
                "You reshape Wih, which jumbles its numbers: use transpose, which swaps rows and columns.",
                (Wih, Whh, bih, bhh) -> vstack(
                        Wih.dup('c').reshape('c', Wih.size(1), Wih.size(0)), Whh.transpose(), row(bih.add(bhh))));
        mistake(
                "biases-multiplied",
                "You multiply the biases: add them.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.mul(bhh))));
        mistake(
                "bhh-subtracted",
                "You subtract the bias bhh: add both biases.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.sub(bhh))));
        mistake(
                "ones",
                "The last row holds ones: the 1 is part of the row [x, h, 1], and the matrix has the bias there.",
                (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), Nd4j.ones(1, bih.length())));

        Law<JoinedWeights> square = law(draw -> call(draw, 3, 3));

        check(0, "the example laid out by hand", JoinedWeightsCheck::equalsHandLayout);
        obeys(2, "random weights of several sizes");
        obeys(1, "as many inputs as units", square);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandLayout(Trial<JoinedWeights> trial) {
        INDArray Wih = Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}});
        INDArray Whh = Nd4j.createFromArray(new float[][] {{7, 8}, {9, 10}});
        INDArray bih = Nd4j.createFromArray(1f, -1f);
        INDArray bhh = Nd4j.createFromArray(10f, 20f);
        INDArray expected = Nd4j.createFromArray(new float[][] {{1, 4}, {2, 5}, {3, 6}, {7, 9}, {8, 10}, {11, 19}});
        trial.gives(expected, new Call<>("D=3, H=2", answer -> answer.join(Wih, Whh, bih, bhh)));
    }

    private static INDArray row(INDArray b) {
        return b.reshape(1, b.length());
    }

    private static Call<JoinedWeights> call(Draw draw, int D, int H) {
        INDArray Wih = draw.normal(H, D);
        INDArray Whh = draw.normal(H, H);
        INDArray bih = draw.normal(H);
        INDArray bhh = draw.normal(H);
        return new Call<>("D=" + D + ", H=" + H, answer -> answer.join(Wih, Whh, bih, bhh));
    }
}
