import contract.LabelErrorRate;

class MyLabelErrorRate implements LabelErrorRate {
    @Override
    public double of(int[] read, int[] right) {
        int errors = Math.abs(read.length - right.length);
        for (int i = 0; i < read.length && i < right.length; i++) {
            if (read[i] != right[i]) {
                errors++;
            }
        }
        return (double) errors / right.length;
    }
}
