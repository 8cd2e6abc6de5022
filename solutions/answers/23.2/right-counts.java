import contract.MajorityVote;
import java.util.HashMap;
import java.util.Map;

class MyMajorityVote implements MajorityVote {
    @Override
    public int[] votes(int[] labels, int window) {
        int[] verdicts = new int[labels.length];
        for (int t = 0; t < labels.length; t++) {
            Map<Integer, Integer> count = new HashMap<>();
            int best = labels[t];
            for (int i = Math.max(0, t - window + 1); i <= t; i++) {
                count.merge(labels[i], 1, Integer::sum);
            }
            // backwards in time, so that of equal counts the label seen last is met first
            for (int i = t; i >= Math.max(0, t - window + 1); i--) {
                if (count.get(labels[i]) > count.get(best)) {
                    best = labels[i];
                }
            }
            verdicts[t] = best;
        }
        return verdicts;
    }
}
