import contract.OrderTells;
import java.util.Arrays;

class MyOrderTells implements OrderTells {
    @Override
    public boolean tells(double[] list) {
        double mean = Arrays.stream(list).average().getAsDouble();
        double together = 0, all = 0;
        for (int t = 1; t < list.length; t++) {
            together += (list[t] - mean) * (list[t - 1] - mean);
            all += (list[t] - mean) * (list[t] - mean);
        }
        return Math.abs(together / all) > 0.25;
    }
}
