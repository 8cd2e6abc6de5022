import contract.OrderTells;
import java.util.Arrays;

class MyOrderTells implements OrderTells {
    @Override
    public boolean tells(double[] list) {
        double mean = Arrays.stream(list).average().getAsDouble();
        int same = 0;
        for (int t = 1; t < list.length; t++) {
            if (list[t] > mean == list[t - 1] > mean) {
                same++;
            }
        }
        double share = same / (list.length - 1.0);
        return share > 0.6 || share < 0.4;
    }
}
