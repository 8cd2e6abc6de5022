import contract.BeamWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBeamWriter implements BeamWriter {
    private record Text(List<Integer> tokens, double logarithm) {}

    @Override
    public int[] write(INDArray logP, int width, double exponent, int most) {
        List<Text> open = List.of(new Text(List.of(), 0));
        List<Text> ended = new ArrayList<>();
        for (int step = 0; step < most; step++) {
            List<Text> all = new ArrayList<>();
            for (Text text : open) {
                int last = text.tokens().isEmpty() ? 0 : text.tokens().get(text.tokens().size() - 1);
                for (int token = 0; token < logP.columns(); token++) {
                    List<Integer> tokens = new ArrayList<>(text.tokens());
                    tokens.add(token);
                    all.add(new Text(tokens, text.logarithm() + logP.getDouble(last, token)));
                }
            }
            all.sort(Comparator.comparingDouble(text -> -text.logarithm()));
            open = new ArrayList<>();
            for (Text text : all.subList(0, Math.min(width, all.size()))) {
                boolean ends = text.tokens().get(text.tokens().size() - 1) == 0;
                (ends ? ended : open).add(text);
            }
        }
        ended.addAll(open);
        Text best = ended.get(0);
        for (Text text : ended) {
            if (score(text, exponent) > score(best, exponent)) {
                best = text;
            }
        }
        return best.tokens().stream().mapToInt(token -> token).filter(token -> token != 0).toArray();
    }

    private static double score(Text text, double exponent) {
        return text.logarithm() / Math.pow(text.tokens().size(), exponent);
    }
}
