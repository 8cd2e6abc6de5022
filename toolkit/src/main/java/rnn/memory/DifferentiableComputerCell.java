package rnn.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Cell;
import rnn.cell.LstmCell;
import rnn.cell.State;
import rnn.cell.Step;

/**
 * Differentiable neural computer: an LSTM with a memory of K slots that knows which slots are free and in which order
 * they were written. One head writes, R heads read.
 *
 * <p>Graves, Wayne, Reynolds and others, "Hybrid computing using a neural network with dynamic external memory", Nature
 * 538 (2016), methods.
 *
 * <pre>
 * h_t, c_t = LSTM([x_t, r_{t−1}], h_{t−1}, c_{t−1})        [N,D+R·W] → [N,H]
 * p_t = h_t Wp + bp                                        [N,H] [H,R(W+5)+3W+3]; what the heads do
 * ψ = Π_r (1 − σ(p) w^read_{t−1})                          what no reading head sets free: [N,K]
 * u_t = (u_{t−1} + w_{t−1} − u_{t−1} ⊙ w_{t−1}) ⊙ ψ        usage, w the weights of the writing: [N,K]
 * a = allocation(u_t)                                      the free slots
 * w_t = g (g_a a + (1 − g_a) content(M, k, β))             g, g_a = σ(p) [N,1]: writes at all, writes to a free slot
 * M_i ← M_i ⊙ (1 − w_i e) + w_i v                          e = σ(p), v = p: [N,W]
 * L_ij ← (1 − w_i − w_j) L_ij + w_i p_j                    links: i was written after j, [N,K·K]
 * p ← (1 − Σ w_i) p + w                                    precedence: what was written last, [N,K]
 * w^read = π_1 w^read L + π_2 content(M, k, β) + π_3 w^read Lᵀ     π = softmax p: backward, by content, forward
 * r_t = Σ_i w^read_i M_i                                   for each head: [N,W]
 * y_t = [h_t, r_t] Wy + by                                 [N,H+R·W] [H+R·W,O] + [O] → [N,O]
 * content(M, k, β) = softmax_i(β cos(k, M_i))              β = 1 + softplus p: [N,K]
 * </pre>
 *
 * The output is y_t, the state is (h, c, r, M, u, p, L, w, w^read of each head). It writes before it reads. A cosine is
 * 0 in an empty slot: |v| is √(⟨v,v⟩ + 1e-6). The allocation of a step is {@link Allocation#of}, the links are
 * {@link Links#after}.
 *
 * <p>{@link #withHeadStart} sets the biases of the gates as a forget gate's bias is set to 1: nothing is set free,
 * everything is written, into free slots, and read by content with a strength above 3.
 *
 * <pre>{@code
 * Cell cell = new DifferentiableComputerCell(9, 32, 4, 10, 8, 1, new Random(1)).withHeadStart();
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(6, 3, 9)));
 * unrolled.outputs().value().shape();   // [6, 3, 4]
 * }</pre>
 */
public final class DifferentiableComputerCell extends Weighted implements Cell {
    /** The ways to read: what was written before, what is like the key, what was written after. */
    private static final int MODES = 3;

    /** What a head's bias is set to where it gets a head start. */
    private static final double START = 2;

    /** The parts of the state before the reading heads' weights. */
    private static final int PARTS = 8;

    /** Weights of the heads, [H,R(W+5)+3W+3]: each reading head, then the writing one. */
    public final Parameter Wp;

    /** Bias of the heads, [R(W+5)+3W+3]. */
    public final Parameter bp;

    /** Weights of the output, [H+R·W,O]. */
    public final Parameter Wy;

    /** Bias of the output, [O]; bo is the bias of the LSTM's output gate. */
    public final Parameter by;

    private final LstmCell controller;
    private final int hiddenSize;
    private final int slots;
    private final int width;
    private final int heads;

    /**
     * A cell with an LSTM's usual weights, the other weights drawn as Glorot and Bengio do, and biases of 0.
     *
     * @param inputSize D
     * @param hiddenSize H, how many units the controller has
     * @param outputSize O
     * @param slots K
     * @param width W, how many numbers a slot holds
     * @param heads R, how many heads read
     * @param random the source of the weights
     */
    public DifferentiableComputerCell(
            int inputSize, int hiddenSize, int outputSize, int slots, int width, int heads, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the output size of a cell", 1, outputSize);
        this.hiddenSize = Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        this.slots = Require.atLeast("the number of slots", 1, slots);
        this.width = Require.atLeast("the width of a slot", 1, width);
        this.heads = Require.atLeast("the number of reading heads", 1, heads);
        controller = new LstmCell(inputSize + heads * width, hiddenSize, random);
        int columns = heads * head() + 3 * width + 3;
        Wp = new Parameter("Wp", Init.glorot(random, hiddenSize, columns));
        bp = new Parameter("bp", FloatArray.ofZeros(columns));
        Wy = new Parameter("Wy", Init.glorot(random, hiddenSize + heads * width, outputSize));
        by = new Parameter("by", FloatArray.ofZeros(outputSize));
    }

    private DifferentiableComputerCell(DifferentiableComputerCell cell, int slots) {
        this.slots = Require.atLeast("the number of slots", 1, slots);
        controller = cell.controller;
        hiddenSize = cell.hiddenSize;
        width = cell.width;
        heads = cell.heads;
        Wp = cell.Wp;
        bp = cell.bp;
        Wy = cell.Wy;
        by = cell.by;
    }

    /** How many columns of p_t belong to one reading head: key, strength, free gate, modes. */
    private int head() {
        return width + 2 + MODES;
    }

    /**
     * Gives the heads their head start: reading heads look by content, sharply, and set nothing free; the writing
     * head writes, and to free slots.
     *
     * @return this
     */
    public DifferentiableComputerCell withHeadStart() {
        for (int head = 0; head < heads; head++) {
            bp.value().set(head * head() + width, START);
            bp.value().set(head * head() + width + 1, -START);
            bp.value().set(head * head() + width + 3, START);
        }
        int gates = heads * head() + 3 * width + 1;
        bp.value().set(gates, START);
        bp.value().set(gates + 1, START);
        return this;
    }

    /**
     * {@return this cell with another number of slots: the same parameters, shared} No weight belongs to a slot.
     *
     * @param count K
     */
    public DifferentiableComputerCell withSlots(int count) {
        return new DifferentiableComputerCell(this, count);
    }

    @Override
    public State start(int batch) {
        List<Integer> sizes = new ArrayList<>(
                List.of(hiddenSize, hiddenSize, heads * width, slots * width, slots, slots, slots * slots, slots));
        for (int head = 0; head < heads; head++) {
            sizes.add(slots);
        }
        return State.zeros(bp, batch, sizes.stream().mapToInt(size -> size).toArray());
    }

    @Override
    public Step step(Var x, State before) {
        // h_t, c_t = LSTM([x_t, r_{t−1}], h_{t−1}, c_{t−1})
        State inner = controller
                .step(Var.concatenate(x, before.get(2)), State.of(before.get(0), before.get(1)))
                .state();
        Var h = inner.get(0);
        // p_t = h_t Wp + bp
        Var p = h.affine(Wp, bp);
        Var own = p.columns(heads * head(), 3 * width + 3);
        // u_t = (u_{t−1} + w_{t−1} − u_{t−1} ⊙ w_{t−1}) ⊙ ψ: what is free is what was free and not written to
        Var u = before.get(4).oneMinus().times(before.get(7).oneMinus()).oneMinus();
        for (int head = 0; head < heads; head++) {
            Var free = p.columns(head * head() + width + 1, 1).sigmoid();
            u = u.times(before.get(PARTS + head).weightRows(free).oneMinus());
        }
        u = u.as("usage");
        // w_t = g (g_a a + (1 − g_a) content(M, k, β))
        Var toFree = own.columns(3 * width + 1, 1).sigmoid();
        Var all = own.columns(3 * width + 2, 1).sigmoid().as("gate");
        Var w = Allocation.of(u)
                .as("allocation")
                .weightRows(toFree)
                .plus(content(own, before.get(3)).weightRows(toFree.oneMinus()))
                .weightRows(all)
                .as("write");
        // M_i ← M_i ⊙ (1 − w_i e) + w_i v
        Var erase = own.columns(width + 1, width).sigmoid();
        Var M = before.get(3)
                .writeSlots(w, erase, own.columns(2 * width + 1, width))
                .as("M");
        // L_ij ← (1 − w_i − w_j) L_ij + w_i p_j
        Var links = Links.after(before.get(6), w, before.get(5)).as("links");
        // p ← (1 − Σ w_i) p + w
        Var ones = Var.constant(bp.value().zeros(slots, 1).fill(1));
        Var last = before.get(5).weightRows(w.matmul(ones).oneMinus()).plus(w).as("precedence");
        List<Var> read = new ArrayList<>();
        for (int head = 0; head < heads; head++) {
            read.add(read(head, p.columns(head * head(), head()), M, links, before.get(PARTS + head)));
        }
        // r_t = Σ_i w^read_i M_i
        Var r = Var.concatenate(
                read.stream().map(weights -> weights.mixSlots(M)).toArray(Var[]::new));
        // y_t = [h_t, r_t] Wy + by
        Var y = Var.concatenate(h, r).affine(Wy, by);
        List<Var> now = new ArrayList<>(List.of(h, inner.get(1), r, M, u, last, links, w));
        now.addAll(read);
        return new Step(y, new State(now));
    }

    /** Where a head reads: w^read = π_1 w^read L + π_2 content(M, k, β) + π_3 w^read Lᵀ, [N,K]. */
    private Var read(int head, Var p, Var M, Var links, Var before) {
        Var modes = p.columns(width + 2, MODES).softmax().as(name("modes", head));
        return before.mixSlots(links)
                .weightRows(modes.columns(0, 1))
                .plus(content(p, M).weightRows(modes.columns(1, 1)))
                .plus(before.dotSlots(links).weightRows(modes.columns(2, 1)))
                .as(name("read", head));
    }

    private String name(String what, int head) {
        return heads == 1 ? what : what + (head + 1);
    }

    /** content(M, k, β) = softmax_i(β cos(k, M_i)), [N,K]; p begins with the key and its strength. */
    private Var content(Var p, Var M) {
        Var one = Var.constant(bp.value().zeros(1).fill(1));
        Var beta = p.columns(width, 1).softplus().plus(one);
        return Content.weights(p.columns(0, width), M, beta);
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(controller.parameters().stream(), Stream.of(Wp, bp, Wy, by))
                .toList();
    }
}
