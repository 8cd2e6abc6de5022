import contract.ClockTicks;
import java.util.Arrays;

class MyClockTicks implements ClockTicks {
    @Override
    public int[] on(int t, int[] periods) {
        return Arrays.stream(periods).map(p -> t % p == 0 ? 1 : 0).toArray();
    }
}
