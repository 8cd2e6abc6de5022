package rnn.fused;

/**
 * One step of a cell on bare numbers, forward and back: all that a fused cell writes itself. {@link Sweep} walks
 * through time with it, and knows padding, products and cores.
 *
 * <p>Every argument is a list of buffers of the same length, which hold the same units of the same sequences; so a
 * step is loops over whole buffers, from 0 to the end. Before a step, block k of {@code z} holds what {@link
 * Blocks} say: the input's part, and h_{t−1} Wh where the block has recurrent weights. {@code before} and {@code
 * now} are the parts of the cell's state, h first.
 *
 * <p>A step is not told the time. A cell with a clock keeps it in its state, and padding stops it there.
 */
public interface FusedStep {
    /**
     * Computes the state, and leaves in z what {@link #backward} wants to find there.
     *
     * @param z the blocks
     * @param before the state before the step
     * @param now what is computed: the state after it
     */
    void forward(float[][] z, float[][] before, float[][] now);

    /**
     * Computes the gradients; each block of z becomes its own gradient. {@code dNow} stays as it is: where a row is
     * padding, the sweep passes it on.
     *
     * @param z what {@link #forward} left there
     * @param before the state before the step; these buffers may be overwritten
     * @param now the state after it; these too
     * @param dNow the gradient of the state after the step
     * @param dBefore holds 0; gets the gradient of the state before the step, without what flows through recurrent
     *     weights, which the sweep adds
     */
    void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore);
}
