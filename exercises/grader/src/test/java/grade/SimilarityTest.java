package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final Task TASK = Results.TASK;

    private static final String SKELETON =
            """
            class MyElmanStep implements ElmanStep {
              public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
                throw new UnsupportedOperationException("TODO 4.1: your step");
              }
            }
            """;

    private static final String BODY =
            """
            INDArray sum = x.mmul(Wx); // the input
                INDArray recurrent = s.mmul(Wh);
                for (int n = 0; n < sum.rows(); n++) {
                  sum.getRow(n).addi(recurrent.getRow(n)).addi(b);
                }
                return Transforms.tanh(sum, true);""";

    private static final String RENAMED =
            """
            /* all mine */ INDArray total=x.mmul(Wx); INDArray old = s.mmul(Wh);
                for(int row=0;row<total.rows();row++){ total.getRow(row).addi(old.getRow(row)).addi(b); }
                return Transforms.tanh(total,true);""";

    private static final String OTHER =
            """
            double[][] result = new double[(int) x.size(0)][(int) Wh.size(1)];
                for (int n = 0; n < result.length; n++) {
                  for (int h = 0; h < result[n].length; h++) {
                    double sum = b.getDouble(h);
                    for (int d = 0; d < x.size(1); d++) { sum += x.getDouble(n, d) * Wx.getDouble(d, h); }
                    for (int k = 0; k < s.size(1); k++) { sum += s.getDouble(n, k) * Wh.getDouble(k, h); }
                    result[n][h] = Math.tanh(sum);
                  }
                }
                return Nd4j.create(result);""";

    @Test
    void renamedLaidOutAndCommentedAnewIsWhollyAlike() {
        List<Similarity.Pair> pairs = pairs(Map.of("anna", BODY, "ben", RENAMED, "chidi", OTHER));
        assertEquals(1, pairs.size());
        assertEquals(
                Set.of("anna", "ben"), Set.of(pairs.get(0).one(), pairs.get(0).other()));
        assertTrue(pairs.get(0).likeness() > 0.95, () -> "" + pairs.get(0));
        assertEquals(List.of("4.1"), pairs.get(0).tasks());
    }

    @Test
    void twoSkeletonsAndTwoWaysAreNotAlike() {
        String nothing = "throw new UnsupportedOperationException(\"TODO 4.1: your step\");";
        assertEquals(List.of(), pairs(Map.of("anna", nothing, "ben", nothing)));
        assertEquals(List.of(), pairs(Map.of("anna", BODY, "ben", OTHER)));
    }

    @Test
    void whatEverybodyWritesIsNoLikeness() {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            bodies.put("learner " + i, BODY);
        }
        assertEquals(List.of(), pairs(bodies));
        bodies.put("anna", OTHER);
        bodies.put("ben", OTHER);
        List<Similarity.Pair> pairs = pairs(bodies);
        assertEquals(1, pairs.size());
        assertEquals(
                Set.of("anna", "ben"), Set.of(pairs.get(0).one(), pairs.get(0).other()));
    }

    private static List<Similarity.Pair> pairs(Map<String, String> bodies) {
        return new Similarity(answers(bodies), Map.of(TASK, SKELETON)).pairs();
    }

    private static Map<String, Map<Task, Set<String>>> answers(Map<String, String> bodies) {
        Map<String, Map<Task, Set<String>>> answers = new LinkedHashMap<>();
        bodies.forEach((name, body) -> answers.put(
                name,
                Map.of(
                        TASK,
                        Set.of(SKELETON.replace(
                                "throw new UnsupportedOperationException(\"TODO 4.1: your step\");", body)))));
        return answers;
    }
}
