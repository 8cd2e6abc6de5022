import contract.LeastLoss;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

class MyLeastLoss implements LeastLoss {
    @Override
    public double least(String type, int[][] inputs, int[][] answers) {
        double sum = 0;
        for (int t = 0; t < answers[0].length; t++) {
            Map<String, Integer> alike = new HashMap<>();
            Map<String, Integer> right = new HashMap<>();
            for (int e = 0; e < inputs.length; e++) {
                String heard = heard(type, inputs[e], t);
                alike.merge(heard, 1, Integer::sum);
                right.merge(heard + ":" + answers[e][t], 1, Integer::sum);
            }
            for (int e = 0; e < inputs.length; e++) {
                String heard = heard(type, inputs[e], t);
                double p = (double) right.get(heard + ":" + answers[e][t]) / alike.get(heard);
                sum -= Math.log(p);
            }
        }
        return sum / (inputs.length * answers[0].length);
    }

    private static String heard(String type, int[] input, int t) {
        int reached = type.equals("in step") ? t + 1 : input.length;
        return Arrays.toString(Arrays.copyOf(input, reached));
    }
}
