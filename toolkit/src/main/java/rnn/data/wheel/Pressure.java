package rnn.data.wheel;

import java.util.List;

/**
 * An arterial pressure with one anomaly in its second part: series 135 of the UCR anomaly archive, the set
 * {@code pressure}. R. Wu and E. Keogh, "Current time series anomaly detection benchmarks are flawed and are creating
 * the illusion of progress" (2021).
 *
 * @param values the pressure, step by step
 * @param isAnomaly whether a step belongs to the anomaly
 */
@SuppressWarnings("ArrayRecordComponent") // two columns of a table
public record Pressure(double[] values, boolean[] isAnomaly) {
    private static final String START = "aeon/datasets/data/KDD-TSAD_135/135_UCR_Anomaly_InternalBleeding16_";

    /**
     * {@return the 1,200 clean steps to learn from}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static Pressure training() {
        return read("TRAIN.csv");
    }

    /**
     * {@return 7,501 steps; those of the training come first, and steps 4,187 to 4,198 are the anomaly}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static Pressure test() {
        return read("TEST.csv");
    }

    private static Pressure read(String ending) {
        List<String[]> rows = Wheel.open("pressure").rows(START + ending);
        double[] values = new double[rows.size() - 1];
        boolean[] isAnomaly = new boolean[values.length];
        for (int t = 0; t < values.length; t++) {
            String[] row = rows.get(t + 1);
            values[t] = Double.parseDouble(row[1]);
            isAnomaly[t] = row[2].equals("1");
        }
        return new Pressure(values, isAnomaly);
    }
}
