import contract.FoolingClause;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyFoolingClause implements FoolingClause {
    @Override
    public String clause(String[] nouns, INDArray counts) {
        for (int n = 0; n < nouns.length; n++) {
            boolean isPlural = nouns[n].endsWith("s");
            boolean saysAre = counts.getDouble(n, 1) > counts.getDouble(n, 0);
            if (isPlural == saysAre) {
                // this noun misleads two judges at once, if the subject has the other number
                String stem = nouns[n].replaceAll("s$", "");
                String subject = isPlural ? stem : stem + "s";
                return "near the " + nouns[n] + " the " + subject + " near the " + nouns[n];
            }
        }
        throw new IllegalStateException("the table follows no noun");
    }
}
