package rnn.memory;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;

/**
 * Neural Turing machine: a small network, the controller, with a memory of K slots outside of it. One head reads and
 * one writes; each looks at all slots at once, at each slot with a weight, so that a gradient flows through where they
 * stand.
 *
 * <p>Graves, Wayne and Danihelka, "Neural Turing machines" (2014), equations 1 to 9, with their feed-forward
 * controller.
 *
 * <pre>
 * h_t = tanh([x_t, r_{t−1}] Wc + bc)                       [N,D+W] [D+W,H] + [H] → [N,H]
 * p_t = h_t Wp + bp                                        [N,H] [H,2(W+6)+2W]; for each head
 * k = tanh p,  β = softplus p,  g = σ(p)                   key [N,W], strength [N,1], gate [N,1]
 * s = softmax p,  γ = 1 + softplus p                       shares of the shifts −1, 0, +1 [N,3], sharpness [N,1]
 * w^c = softmax_i(β cos(k, M_i))                           by content: [N,K]
 * w^g = g w^c + (1 − g) w_{t−1}                            or from where the head stood
 * w^s_i = Σ_j s_j w^g_{i−j}                                moved along, the slots form a circle
 * w_t = (w^s)^γ / Σ_i (w^s_i)^γ                            made sharp again
 * r_t = Σ_i w^read_i M_i                                   what is read: [N,W]
 * M_i ← M_i ⊙ (1 − w^write_i e) + w^write_i a              with e = σ(p), a = tanh p: [N,W]
 * y_t = [h_t, r_t] Wo + bo                                 [N,H+W] [H+W,O] + [O] → [N,O]
 * </pre>
 *
 * The output is y_t, the state is (r_t, M, w^read, w^write). It reads before it writes. The memory starts empty,
 * and both heads start at slot 0. A cosine is 0 in an empty slot: |v| is √(⟨v,v⟩ + 1e-6), without which it would be
 * 0 / 0. The literature differs in all three.
 *
 * <p>From plain random weights most trainings find no use for the memory. {@link #withHeadStart} sets the biases of the
 * heads as a forget gate's bias is set to 1: a head keeps to its place, the writing one moves on, the reading one
 * stays. It also makes the weights of the heads smaller, so that at first the biases decide.
 *
 * <pre>{@code
 * Cell cell = new TuringMachineCell(5, 64, 4, 20, 8, new Random(1)).withHeadStart();
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 3, 5)));
 * unrolled.outputs().value().shape();   // [10, 3, 4]
 * }</pre>
 */
public final class TuringMachineCell extends Weighted implements Cell {
    /** Added to a weight before its power, whose logarithm must be finite. */
    private static final double LEAST = 1e-9;

    /** The shifts of a head: −1, 0, +1. */
    private static final int SHIFTS = 3;

    /** What a head's bias is set to where it gets a head start. */
    private static final double START = 2;

    /** What the weights of the heads are multiplied by there. */
    private static final double QUIET = 0.3;

    /** Weights of the controller, [D+W,H]. */
    public final Parameter Wc;

    /** Bias of the controller, [H]. */
    public final Parameter bc;

    /** Weights of the heads, [H,2(W+6)+2W]: the reading head, the writing head, what is erased, what is added. */
    public final Parameter Wp;

    /** Bias of the heads, [2(W+6)+2W]. */
    public final Parameter bp;

    /** Weights of the output, [H+W,O]. */
    public final Parameter Wo;

    /** Bias of the output, [O]. */
    public final Parameter bo;

    private final int slots;
    private final int width;

    /**
     * A cell with weights drawn as Glorot and Bengio do, and biases of 0.
     *
     * @param inputSize D
     * @param hiddenSize H, how many units the controller has
     * @param outputSize O
     * @param slots K
     * @param width W, how many numbers a slot holds
     * @param random the source of the weights
     */
    public TuringMachineCell(
            int inputSize, int hiddenSize, int outputSize, int slots, int width, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        Require.atLeast("the output size of a cell", 1, outputSize);
        this.slots = Require.atLeast("the number of slots", 1, slots);
        this.width = Require.atLeast("the width of a slot", 1, width);
        int heads = 2 * head() + 2 * width;
        Wc = new Parameter("Wc", Init.glorot(random, inputSize + width, hiddenSize));
        bc = new Parameter("bc", FloatArray.ofZeros(hiddenSize));
        Wp = new Parameter("Wp", Init.glorot(random, hiddenSize, heads));
        bp = new Parameter("bp", FloatArray.ofZeros(heads));
        Wo = new Parameter("Wo", Init.glorot(random, hiddenSize + width, outputSize));
        bo = new Parameter("bo", FloatArray.ofZeros(outputSize));
    }

    private TuringMachineCell(TuringMachineCell cell, int slots) {
        this.slots = Require.atLeast("the number of slots", 1, slots);
        this.width = cell.width;
        Wc = cell.Wc;
        bc = cell.bc;
        Wp = cell.Wp;
        bp = cell.bp;
        Wo = cell.Wo;
        bo = cell.bo;
    }

    /** How many columns of p_t belong to one head: key, strength, gate, shifts, sharpness. */
    private int head() {
        return width + 2 + SHIFTS + 1;
    }

    /**
     * Gives both heads the head start of a tape: each keeps to the place where it stood, the writing head moves on, the
     * reading head stays. Wp becomes 0.3 Wp: drawn as it is, it sends the heads here and there as strongly as the
     * biases hold them.
     *
     * @return this
     */
    public TuringMachineCell withHeadStart() {
        Wp.value().scale(QUIET);
        return startReading(-START, 0, 0).startWriting(-START, 0, 1);
    }

    /**
     * Sets the biases of the reading head.
     *
     * @param gate what is added before σ: below 0 the head keeps to its place, above 0 it looks for content
     * @param strength what is added before the softplus of β: the larger, the more a look picks one slot
     * @param shift the direction that it is biased toward: −1, 0 or +1
     * @return this
     */
    public TuringMachineCell startReading(double gate, double strength, int shift) {
        return start(0, gate, strength, shift);
    }

    /**
     * Sets the biases of the writing head.
     *
     * @param gate as for the reading head
     * @param strength as for the reading head
     * @param shift as for the reading head
     * @return this
     */
    public TuringMachineCell startWriting(double gate, double strength, int shift) {
        return start(head(), gate, strength, shift);
    }

    private TuringMachineCell start(int from, double gate, double strength, int shift) {
        if (Math.abs(shift) > SHIFTS / 2) {
            throw new IllegalArgumentException("a head moves by -1, 0 or +1 slots, not by " + shift);
        }
        Array b = bp.value();
        b.set(from + width, strength);
        b.set(from + width + 1, gate);
        for (int j = 0; j < SHIFTS; j++) {
            b.set(from + width + 2 + j, j - SHIFTS / 2 == shift ? START : 0);
        }
        return this;
    }

    /**
     * {@return this cell with a memory of another length: the same parameters, shared} No weight belongs to a slot.
     *
     * @param count K
     */
    public TuringMachineCell withSlots(int count) {
        return new TuringMachineCell(this, count);
    }

    @Override
    public State start(int batch) {
        Array first = bp.value().zeros(batch, slots);
        for (int n = 0; n < batch; n++) {
            first.set(n * slots, 1);
        }
        return new State(List.of(
                Var.constant(bp.value().zeros(batch, width)),
                Var.constant(bp.value().zeros(batch, slots * width)),
                Var.constant(first),
                Var.constant(first)));
    }

    @Override
    public Step step(Var x, State before) {
        Var M = before.get(1);
        // h_t = tanh([x_t, r_{t−1}] Wc + bc)
        Var h = Var.concatenate(x, before.get(0)).affine(Wc, bc).tanh();
        // p_t = h_t Wp + bp
        Var p = h.affine(Wp, bp);
        Var read = address(p.columns(0, head()), M, before.get(2)).as("read");
        Var write = address(p.columns(head(), head()), M, before.get(3)).as("write");
        // r_t = Σ_i w^read_i M_i
        Var r = read.mixSlots(M).as("r");
        // M_i ← M_i ⊙ (1 − w^write_i e) + w^write_i a
        Var erased = p.columns(2 * head(), width).sigmoid().as("erase");
        Var added = p.columns(2 * head() + width, width).tanh().as("add");
        Var written = M.writeSlots(write, erased, added).as("M");
        // y_t = [h_t, r_t] Wo + bo
        Var y = Var.concatenate(h, r).affine(Wo, bo);
        return new Step(y, State.of(r, written, read, write));
    }

    /** Where a head looks: w_t, [N,K], from its columns of p_t, the memory and w_{t−1}. */
    private Var address(Var p, Var M, Var before) {
        Var k = p.columns(0, width).tanh();
        Var beta = p.columns(width, 1).softplus();
        Var g = p.columns(width + 1, 1).sigmoid();
        Var s = p.columns(width + 2, SHIFTS).softmax();
        Var gamma = p.columns(width + 2 + SHIFTS, 1).softplus().plus(constant(1, 1));
        // w^c = softmax_i(β cos(k, M_i))
        Var content = Content.weights(k, M, beta);
        // w^g = g w^c + (1 − g) w_{t−1}
        Var gated = content.weightRows(g).plus(before.weightRows(g.oneMinus()));
        // w^s_i = Σ_j s_j w^g_{i−j}
        Var moved = gated.shiftSlots(s);
        // w_t = (w^s)^γ / Σ_i (w^s_i)^γ: the power of a quotient is the softmax of γ log w^s
        return moved.plus(constant(LEAST, moved.value().columns()))
                .log()
                .weightRows(gamma)
                .softmax();
    }

    /** A row of one number. */
    private Var constant(double value, int columns) {
        return Var.constant(bp.value().zeros(columns).fill(value));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wc, bc, Wp, bp, Wo, bo);
    }
}
