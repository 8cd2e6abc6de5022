import contract.OrderTells;
import java.util.Random;

class MyOrderTells implements OrderTells {
    @Override
    public boolean tells(double[] list) {
        double[] other = list.clone();
        Random random = new Random(1);
        for (int t = other.length - 1; t > 0; t--) {
            int place = random.nextInt(t + 1);
            double kept = other[t];
            other[t] = other[place];
            other[place] = kept;
        }
        double ratio = step(list) / step(other);
        return ratio < 0.85 || ratio > 1.15;
    }

    private static double step(double[] list) {
        double sum = 0;
        for (int t = 1; t < list.length; t++) {
            sum += Math.abs(list[t] - list[t - 1]);
        }
        return sum / (list.length - 1);
    }
}
