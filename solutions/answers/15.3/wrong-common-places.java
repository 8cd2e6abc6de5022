import contract.LabelErrorRate;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        int errors = 0;
        for (int i = 0; i < Math.min(read.length, right.length); i++) {
            if (read[i] != right[i]) {
                errors++;
            }
        }
        return (double) errors / right.length;
    }
}
