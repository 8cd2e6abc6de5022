package rnn.fused;

import rnn.array.Mask;
import rnn.product.PackedProduct;
import rnn.product.Parallel;

/**
 * The walk of a fused cell through a whole sequence, forward and back.
 *
 * <pre>
 * for t = 0, 1, …, T−1     z_t += h_{t−1} Wh, then the step: z_t, state_{t−1} → state_t
 * for t = T−1, …, 1, 0     the step: z_t, dstate_t → dz_t, dstate_{t−1}, then dh_{t−1} += dz_t Whᵀ
 * </pre>
 *
 * The batch is split over the cores. Each core runs through all steps for its sequences, so no step waits for another
 * core. The weights are arranged once for the whole walk.
 */
public final class Sweep {
    private static final int FEW = 4;

    /** How many nanoseconds a step takes per number of a block, apart from the products: a gate and its copies. */
    private static final double NUMBER = 1;

    final FusedStep step;
    final Mask mask;
    final int size;
    final Blocks[] blocks;

    /**
     * Prepares a walk.
     *
     * @param step computes one step
     * @param mask which rows are padding, [T,N]: there the state stays as it was, and its gradient passes unchanged
     * @param size H
     * @param blocks the blocks of the step, in its order
     */
    public Sweep(FusedStep step, Mask mask, int size, Blocks... blocks) {
        this.step = step;
        this.mask = mask;
        this.size = size;
        this.blocks = blocks;
    }

    /**
     * Computes the states. The step replaces the blocks by its own results.
     *
     * @param start the parts of the state before the first step, each [N,H]
     * @param states gets the parts of the state after each step, each [T,N,H]
     */
    public void forward(float[][] start, float[][] states) {
        PackedProduct[] products = products(false);
        Parallel.run(mask.batch(), grain(), (share, from, to) -> new Share(this, products, from, to, start, states)
                .forward());
    }

    /**
     * Computes the gradients. The blocks become their own gradients.
     *
     * @param start the parts of the state before the first step, each [N,H]
     * @param states the states that {@link #forward} computed, each [T,N,H]
     * @param dy the gradients of the outputs, [T,N,H]
     * @param d the other gradients of the parts of the last state, each [N,H]; they become the gradients of the start
     */
    public void backward(float[][] start, float[][] states, float[] dy, float[][] d) {
        PackedProduct[] products = products(true);
        Parallel.run(mask.batch(), grain(), (share, from, to) -> new Share(this, products, from, to, start, states)
                .backward(new float[][] {dy}, d));
    }

    /** A product for each group of blocks with recurrent weights, null for the others. */
    private PackedProduct[] products(boolean transposed) {
        PackedProduct[] products = new PackedProduct[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i].wh() != null) {
                products[i] = PackedProduct.of(blocks[i].wh(), size, width(i), transposed);
            }
        }
        return products;
    }

    /** {@return the width of some blocks, side by side} */
    int width(int i) {
        return blocks[i].z().length / (mask.steps() * mask.batch());
    }

    /** {@return how many sequences are worth a thread; fewer than four would leave most of a tile empty} */
    private int grain() {
        double perStep = 0;
        for (int i = 0; i < blocks.length; i++) {
            perStep += width(i) * NUMBER + (blocks[i].wh() == null ? 0 : blocks[i].wh().length * Parallel.PRODUCT);
        }
        return Math.max(FEW, Parallel.grain(mask.steps() * perStep));
    }
}
