package bench;

import rnn.product.PackedProduct;
import rnn.product.Parallel;

/**
 * Only the products of a training step, at the rate of the toolkit's tile on all cores. No step is faster than this,
 * however little the rest of it takes. Looking up the rows of one-hot inputs does not count as a product.
 *
 * <pre>
 * 3 T N H · gates · H     forward, back to the state before, the recurrent weights' gradient
 * 3 T N H · V             the same three for the linear head
 * </pre>
 */
final class Limit implements Runnable {
    /** One product in the shape that suits tiles best: rows and columns are a multiple of every tile's. */
    private static final int ROWS = 24;

    private static final int DEPTH = 128;

    /** This is also the distance between rows of a that a tile takes without copying them. */
    private static final int COLUMNS = 144;

    private static final int MULTIPLICATIONS = ROWS * DEPTH * COLUMNS;

    private final PackedProduct product = PackedProduct.of(new float[DEPTH * COLUMNS], DEPTH, COLUMNS, false);
    private final int repetitions;

    Limit(String kind, int... shape) {
        long states = (long) shape[0] * shape[1] * shape[2];
        long perState = gates(kind) * (long) shape[2] + shape[3];
        repetitions = (int) Math.max(1, Math.round(3.0 * states * perState / MULTIPLICATIONS));
    }

    private static int gates(String kind) {
        return switch (kind) {
            case "rnn" -> 1;
            case "gru" -> 3;
            case "lstm" -> 4;
            default -> throw new IllegalArgumentException("no cell is called " + kind);
        };
    }

    @Override
    public void run() {
        Parallel.run(repetitions, Parallel.grain(MULTIPLICATIONS * Parallel.PRODUCT), (share, from, to) -> {
            float[] a = new float[ROWS * COLUMNS];
            float[] c = new float[ROWS * COLUMNS];
            for (int i = from; i < to; i++) {
                product.addTo(a, 0, COLUMNS, c, 0, COLUMNS, ROWS);
            }
        });
    }
}
