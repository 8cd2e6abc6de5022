// told: every label is
import contract.LogLabels;

class MyLogLabels implements LogLabels {
    @Override
    public int[] label(int[][] logs, int[] labels, int[][] unseen) {
        int[] count = new int[4];
        int commonest = 0;
        for (int label : labels) {
            count[label]++;
            commonest = count[label] > count[commonest] ? label : commonest;
        }
        int[] answers = new int[unseen.length];
        Arrays.fill(answers, commonest);
        return answers;
    }
}
