package check.ex${exercise};

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.${contract};
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task ${number}: TODO: the equation. */
public final class ${contract}Check extends TaskCheck<${contract}> {
    /** For the exercise, and for JUnit. */
    public ${contract}Check() {
        super("${number}", "${title}", ${contract}.class);
        right(x -> x.mul(2)); // TODO
        calls(draw -> call(draw.normal(draw.size(2, 5), draw.size(2, 4))));

        mistake("nothing-done", "TODO: what is wrong, and what is right.", x -> x.mul(1));

        check(0, "the example worked by hand", ${contract}Check::example);
        obeys(2, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void example(Trial<${contract}> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}});
        trial.gives(Nd4j.createFromArray(new float[][] {{2, 4}}), call(x)); // TODO
    }

    private static Call<${contract}> call(INDArray x) {
        return new Call<>("N=" + x.size(0) + ", D=" + x.size(1), answer -> answer.of(x));
    }
}
