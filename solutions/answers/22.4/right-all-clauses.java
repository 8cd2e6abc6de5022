import contract.FoolingClause;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyFoolingClause implements FoolingClause {
    @Override
    public String clause(String[] nouns, INDArray counts) {
        List<String> all = Arrays.asList(nouns);
        // every clause with an opening and one noun after the subject: is each of the three judges wrong?
        for (String first : all) {
            for (String subject : all) {
                for (String last : all) {
                    boolean are = subject.endsWith("s");
                    boolean table = counts.argMax(1).getInt(all.indexOf(last)) == 1;
                    if (first.endsWith("s") != are && last.endsWith("s") != are && table != are) {
                        return String.format("near the %s the %s near the %s", first, subject, last);
                    }
                }
            }
        }
        return "";
    }
}
