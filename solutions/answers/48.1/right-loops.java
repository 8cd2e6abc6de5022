import contract.ClockTicks;

class MyClockTicks implements ClockTicks {
    @Override
    public int[] on(int t, int[] periods) {
        int[] on = new int[periods.length];
        for (int g = 0; g < on.length; g++) {
            if (t % periods[g] == 0) {
                on[g] = 1;
            }
        }
        return on;
    }
}
