import contract.SlotAllocation;

class MySlotAllocation implements SlotAllocation {
    @Override
    public double[] allocation(double[] usage) {
        double[] a = new double[usage.length];
        for (int k = 0; k < usage.length; k++) {
            a[k] = 1 - usage[k];
            for (int i = 0; i < usage.length; i++) {
                if (usage[i] < usage[k] || usage[i] == usage[k] && i < k) {
                    a[k] *= usage[i];
                }
            }
        }
        return a;
    }
}
