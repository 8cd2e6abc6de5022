import contract.SlotAllocation;
import java.util.Comparator;
import java.util.stream.IntStream;

class MySlotAllocation implements SlotAllocation {
    @Override
    public double[] allocation(double[] usage) {
        int[] order = IntStream.range(0, usage.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> usage[k]))
                .mapToInt(k -> k)
                .toArray();
        double[] a = new double[usage.length];
        double left = 1;
        for (int slot : order) {
            a[slot] = left * (1 - usage[slot]);
            left *= usage[slot];
        }
        return a;
    }
}
