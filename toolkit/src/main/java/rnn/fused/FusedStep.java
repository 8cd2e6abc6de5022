package rnn.fused;

/**
 * One step of a cell on bare numbers, forward and back. A fused cell writes nothing else: {@link Sweep} walks through
 * time with the step, and takes care of padding, products and cores.
 *
 * <p>Every argument is a list of buffers of the same length, which hold the same units of the same sequences. A step
 * therefore consists of loops over whole buffers, from 0 to the end. Before a step, block k of {@code z} holds the
 * input's part, plus h_{t−1} Wh if the block has recurrent weights; see {@link Blocks}. {@code before} and {@code now}
 * are the parts of the cell's state, h first.
 *
 * <p>A step does not know the time. A cell with a clock keeps it in its state, where padding stops it.
 */
public interface FusedStep {
    /**
     * Computes the state, and leaves in z what {@link #backward} needs.
     *
     * @param z the blocks
     * @param before the state before the step
     * @param now gets the state after the step
     */
    void forward(float[][] z, float[][] before, float[][] now);

    /**
     * Computes the gradients; each block of z becomes its own gradient. {@code dNow} must not change: if a row is
     * padding, the sweep passes it on.
     *
     * @param z what {@link #forward} left there
     * @param before the state before the step; these buffers may be overwritten
     * @param now the state after the step; these buffers may be overwritten too
     * @param dNow the gradient of the state after the step
     * @param dBefore holds 0 and gets the gradient of the state before the step, except the part through recurrent
     *     weights, which the sweep adds
     */
    void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore);
}
