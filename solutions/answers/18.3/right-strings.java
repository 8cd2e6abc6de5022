import contract.BeamWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A text is a string with a letter for each token. */
class MyBeamWriter implements BeamWriter {
    private static final char END = 'A';

    @Override
    public int[] write(INDArray logP, int width, double exponent, int most) {
        Map<String, Double> judged = new HashMap<>();
        Map<String, Double> open = Map.of("", 0.0);
        for (int step = 0; step < most; step++) {
            Map<String, Double> longer = new TreeMap<>();
            open.forEach((text, logarithm) -> {
                int last = text.isEmpty() ? 0 : text.charAt(text.length() - 1) - END;
                for (int token = 0; token < logP.size(1); token++) {
                    longer.put(text + (char) (END + token), logarithm + logP.getDouble(last, token));
                }
            });
            Map<String, Double> kept = longer.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(width)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            kept.forEach((text, logarithm) -> {
                if (text.endsWith("A")) {
                    judged.put(text, logarithm);
                }
            });
            kept.keySet().removeIf(text -> text.endsWith("A"));
            open = kept;
        }
        judged.putAll(open);
        String best = judged.keySet().stream()
                .max(Comparator.comparingDouble(text -> judged.get(text) / Math.pow(text.length(), exponent)))
                .get();
        return best.replace("A", "").chars().map(letter -> letter - END).toArray();
    }
}
