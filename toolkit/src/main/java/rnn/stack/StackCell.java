package rnn.stack;

import java.util.ArrayList;
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
 * A network with stacks of numbers: at each step it pushes, pops and keeps all at once, each with a share, so that a
 * gradient flows through what it did.
 *
 * <p>Joulin and Mikolov, "Inferring algorithmic patterns with stack-augmented recurrent nets" (2015), with
 * their third action. For each of the stacks s, of depth K, whose top is s[0]:
 *
 * <pre>
 * h_t = σ(x_t Wx + [s_{t−1}[0], s_{t−1}[1], …] P + b)               [N,D] [D,H] + [N,2S] [2S,H] + [H] → [N,H]
 * a_t = softmax(h_t A + c)                                          push, pop, keep: [N,3] for each stack
 * v_t = σ(h_t d + e)                                                what is pushed: [N,1] for each stack
 * s_t[0] = push v_t + pop s_{t−1}[1] + keep s_{t−1}[0]
 * s_t[i] = push s_{t−1}[i−1] + pop s_{t−1}[i+1] + keep s_{t−1}[i]   from below the lowest place comes −1
 * </pre>
 *
 * <p>The output is h_t, the state is (s_t of the first stack, s_t of the second, …). A place where nothing lies is −1,
 * and so all are at the start. The network sees the two topmost places of each stack. It remembers through its stacks
 * alone: both are as the authors' own experiments are set. {@link #withLoop} adds h_{t−1} Wh to the sum, as in their
 * equations, and h_t is then the first part of the state. The biases are not theirs.
 *
 * <p>Shares leak: a pop of 0.99 leaves a hundredth of everything. {@link #rounded} is the same network with its largest
 * action as the only one, for use after training.
 *
 * <pre>{@code
 * Cell cell = new StackCell(2, 16, 1, 34, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 3, 2)));
 * unrolled.last().get(0).value().shape();   // [3, 34]: the stacks after ten steps
 * }</pre>
 */
public final class StackCell extends Weighted implements Cell {
    /** Push, pop, keep. */
    private static final int ACTIONS = 3;

    /** How many places of each stack the network sees. */
    private static final int SEEN = 2;

    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the state before, [H,H]; null if the cell remembers through its stacks alone. */
    public final Parameter Wh;

    /** Weights of what lies on top, [2S,H]. */
    public final Parameter P;

    /** Bias, [H]. */
    public final Parameter b;

    /** Weights of the actions, [H,3S]: push, pop and keep of the first stack, then those of the next. */
    public final Parameter A;

    /** Bias of the actions, [3S]. */
    public final Parameter c;

    /** Weights of what is pushed, [H,S]. */
    public final Parameter d;

    /** Bias of what is pushed, [S]. */
    public final Parameter e;

    private final int depth;
    private final boolean rounds;

    /**
     * A cell that remembers through its stacks alone. The weights around a stack, P, A and d, are drawn uniformly from
     * ±1, the others from ±1/√H; its biases are 0. With ±1/√H everywhere each action has about a third at the start, a
     * stack is a blur, and most trainings never find a use for it.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param stacks S
     * @param depth K, how many numbers each stack holds: what is pushed further down is lost
     * @param random the source of the weights
     */
    public StackCell(int inputSize, int hiddenSize, int stacks, int depth, RandomGenerator random) {
        this(inputSize, hiddenSize, stacks, depth, false, random);
    }

    private StackCell(int inputSize, int hiddenSize, int stacks, int depth, boolean loops, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        Require.atLeast("the number of stacks", 1, stacks);
        this.depth = Require.atLeast("the depth of a stack", SEEN, depth);
        this.rounds = false;
        double range = 1 / Math.sqrt(hiddenSize);
        Wx = new Parameter("Wx", Init.uniform(random, range, inputSize, hiddenSize));
        Wh = loops ? new Parameter("Wh", Init.uniform(random, range, hiddenSize, hiddenSize)) : null;
        P = new Parameter("P", Init.uniform(random, 1, SEEN * stacks, hiddenSize));
        b = new Parameter("b", FloatArray.ofZeros(hiddenSize));
        A = new Parameter("A", Init.uniform(random, 1, hiddenSize, ACTIONS * stacks));
        c = new Parameter("c", FloatArray.ofZeros(ACTIONS * stacks));
        d = new Parameter("d", Init.uniform(random, 1, hiddenSize, stacks));
        e = new Parameter("e", FloatArray.ofZeros(stacks));
    }

    private StackCell(StackCell cell, int depth, boolean rounds) {
        this.depth = Require.atLeast("the depth of a stack", SEEN, depth);
        this.rounds = rounds;
        Wx = cell.Wx;
        Wh = cell.Wh;
        P = cell.P;
        b = cell.b;
        A = cell.A;
        c = cell.c;
        d = cell.d;
        e = cell.e;
    }

    /**
     * {@return a cell whose units also see their own state before, an Elman network with stacks}
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param stacks S
     * @param depth K
     * @param random the source of the weights
     */
    public static StackCell withLoop(int inputSize, int hiddenSize, int stacks, int depth, RandomGenerator random) {
        return new StackCell(inputSize, hiddenSize, stacks, depth, true, random);
    }

    /**
     * {@return this cell with stacks of another depth: the same parameters, shared} No weight belongs to a place.
     *
     * @param places K
     */
    public StackCell withDepth(int places) {
        return new StackCell(this, places, rounds);
    }

    /**
     * {@return this cell with the largest of the three actions at each step as the only one: the same parameters,
     * shared} What is pushed stays as it is. No gradient flows through a choice, so this is for use after training.
     */
    public StackCell rounded() {
        return new StackCell(this, depth, true);
    }

    @Override
    public State start(int batch) {
        List<Var> parts = new ArrayList<>();
        if (Wh != null) {
            parts.add(Var.constant(b.value().zeros(batch, b.value().size())));
        }
        for (int stack = 0; stack < stacks(); stack++) {
            parts.add(empty(batch, depth));
        }
        return new State(parts);
    }

    @Override
    public Step step(Var x, State before) {
        // h_t = σ(x_t Wx + [s_{t−1}[0], s_{t−1}[1], …] P + b)
        Var[] tops = new Var[stacks()];
        for (int stack = 0; stack < tops.length; stack++) {
            tops[stack] = before.get(loops() + stack).columns(0, SEEN);
        }
        Var sum = x.affine(Wx, b).plus(Var.concatenate(tops).matmul(P));
        Var h = (Wh == null ? sum : sum.plus(before.get(0).matmul(Wh)))
                .sigmoid()
                .as("h");
        Var actions = h.affine(A, c);
        Var values = h.affine(d, e).sigmoid().as("v");
        List<Var> after = new ArrayList<>();
        if (Wh != null) {
            after.add(h);
        }
        for (int stack = 0; stack < tops.length; stack++) {
            // a_t = softmax(h_t A + c)
            Var shares = actions.columns(ACTIONS * stack, ACTIONS).softmax();
            Var a = (rounds ? largest(shares) : shares).as(named("a", stack));
            after.add(move(before.get(loops() + stack), a, values.columns(stack, 1))
                    .as(named("s", stack)));
        }
        return new Step(h, new State(after));
    }

    /** s_t, from s_{t−1} [N,K], the shares of the three actions [N,3] and what is pushed [N,1]. */
    private static Var move(Var s, Var shares, Var v) {
        int places = s.value().columns();
        Var pushed = Var.concatenate(v, s.columns(0, places - 1));
        Var popped = Var.concatenate(s.columns(1, places - 1), empty(s, 1));
        return pushed.weightRows(shares.columns(0, 1))
                .plus(popped.weightRows(shares.columns(1, 1)))
                .plus(s.weightRows(shares.columns(2, 1)));
    }

    private static Var largest(Var shares) {
        Array one = shares.value().zeros();
        int[] best = shares.value().largestOfRows();
        for (int row = 0; row < best.length; row++) {
            one.set(row * ACTIONS + best[row], 1);
        }
        return Var.constant(one);
    }

    private static String named(String letter, int stack) {
        return stack == 0 ? letter : letter + (stack + 1);
    }

    private Var empty(int batch, int places) {
        return Var.constant(b.value().zeros(batch, places).fill(-1));
    }

    private static Var empty(Var like, int places) {
        return Var.constant(like.value().zeros(like.value().rows(), places).fill(-1));
    }

    /** How many parts of the state come before the stacks. */
    private int loops() {
        return Wh == null ? 0 : 1;
    }

    private int stacks() {
        return e.value().size();
    }

    @Override
    public List<Parameter> parameters() {
        return Wh == null ? List.of(Wx, P, b, A, c, d, e) : List.of(Wx, Wh, P, b, A, c, d, e);
    }
}
