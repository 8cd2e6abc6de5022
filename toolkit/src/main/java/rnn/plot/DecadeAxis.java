package rnn.plot;

import java.util.stream.IntStream;

/**
 * A logarithmic axis: equal steps are equal factors. Only powers of ten are written beside it, at most seven of them.
 *
 * @param name its name, with the unit
 * @param low the number at its beginning, more than 0
 * @param high the number at its end
 * @param from the pixel at its beginning
 * @param to the pixel at its end, before {@code from} if the axis points upward
 */
record DecadeAxis(String name, double low, double high, int from, int to) implements Axis {
    private static final int MOST_TICKS = 7;

    /** With fewer powers of ten than this, numbers between them are written too. */
    private static final double FEW_DECADES = 1.5;

    DecadeAxis {
        if (!(0 < low) || !(low < high) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("the logarithmic axis '" + name
                    + "' goes from a number above 0 to a larger one, not from " + low + " to " + high);
        }
    }

    @Override
    public double place(double value) {
        return from + Math.log(value / low) / Math.log(high / low) * (to - from);
    }

    @Override
    public double[] ticks() {
        int first = (int) Math.ceil(Math.log10(low) - 1e-9);
        int last = (int) Math.floor(Math.log10(high) + 1e-9);
        if (Math.log10(high / low) < FEW_DECADES) {
            return IntStream.rangeClosed(first - 1, last)
                    .boxed()
                    .flatMap(power -> IntStream.of(1, 2, 5).mapToObj(digit -> digit * Math.pow(10, power)))
                    .mapToDouble(Double::doubleValue)
                    .filter(tick -> tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
                    .toArray();
        }
        int step = 1;
        while ((last - first) / step >= MOST_TICKS) {
            step += step == 2 ? 3 : step % 5 == 0 ? 5 : 1; // 1, 2, 5, 10, 15 …
        }
        int every = step;
        return IntStream.rangeClosed(first, last)
                .filter(power -> Math.floorMod(power, every) == 0)
                .mapToDouble(power -> Math.pow(10, power))
                .toArray();
    }

    @Override
    public String label(double tick) {
        int power = (int) Math.round(Math.log10(tick));
        boolean exact = Math.abs(tick / Math.pow(10, power) - 1) < 1e-9;
        return exact && Math.abs(power) > 2 ? "10^" + (power < 0 ? "−" : "") + Math.abs(power) : PlaneAxis.text(tick);
    }
}
