package rnn.autodiff;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;

/**
 * A value in the graph of a computation: its numbers, their gradient once {@link #backward} has run, and the operation
 * that produced it. Networks are written with the operations below; in their formulas, x is this value.
 *
 * <pre>{@code
 * Var h = x.matmul(Wx).plus(hBefore.matmul(Wh)).plus(b).tanh();
 * }</pre>
 */
public class Var {
    private Array value;
    private Array gradient;
    private final Operation origin;
    private final boolean needsGradient;

    Var(Array value, Operation origin, boolean needsGradient) {
        this.value = value;
        this.origin = origin;
        this.needsGradient = needsGradient;
    }

    /**
     * {@return a value that is not learned: an input}
     *
     * @param value the numbers, in the precision of the parameters that they meet
     */
    public static Var constant(Array value) {
        return new Var(value, null, false);
    }

    /**
     * {@return a value that is not learned, in single precision}
     *
     * @param value the numbers, copied; rank 1 to 3
     */
    public static Var constant(INDArray value) {
        return constant(Conversions.toFloat(value));
    }

    /** {@return the numbers} */
    public final Array value() {
        return value;
    }

    /** {@return a copy of the numbers as ND4J's array} */
    public final INDArray toINDArray() {
        return Conversions.toINDArray(value);
    }

    /** {@return the gradient, or null if none has arrived} */
    public final Array gradient() {
        return gradient;
    }

    /**
     * {@return a copy of the gradient as ND4J's array}
     *
     * @throws IllegalStateException if none has arrived
     */
    public final INDArray gradientToINDArray() {
        if (gradient == null) {
            throw new IllegalStateException("no gradient has arrived here: call backward() on the loss first");
        }
        return Conversions.toINDArray(gradient);
    }

    /** {@return the one number of a value of size 1} */
    public final double item() {
        if (value.size() != 1) {
            throw new IllegalStateException("item() reads one number, and this value has shape " + shapeText());
        }
        return value.get(0);
    }

    /** {@return whether a gradient flows to this value} */
    public final boolean needsGradient() {
        return needsGradient;
    }

    /**
     * Adds to this value's gradient, if it needs one. The backward pass of an {@link Operation} calls this for each
     * input.
     *
     * @param adder adds to the gradient that it is given
     */
    public final void accumulate(Consumer<Array> adder) {
        if (needsGradient) {
            adder.accept(gradientToAddTo());
        }
    }

    /**
     * Adds an array to this value's gradient, if it needs one: like {@link #accumulate}, but without a copy if the
     * array is the whole gradient so far.
     *
     * @param part an array of this value's shape, which belongs to this value from here on
     */
    public final void receive(Array part) {
        if (gradient != null && needsGradient) {
            gradient.add(part);
        } else if (needsGradient) {
            gradient = part;
        }
    }

    /**
     * Computes the gradients of this value, a loss, with respect to all values that it was computed from, and adds each
     * to that value's {@link #gradient}. The graph is gone afterwards, so keeping a loss costs nothing.
     *
     * @return the loss as a number, which is what a history keeps
     * @throws IllegalStateException if the value is not a single number, depends on no parameter, or was walked already
     */
    public final double backward() {
        if (value.size() != 1) {
            throw new IllegalStateException("backward() starts from one number, a loss, and this value has shape "
                    + shapeText() + ": take its mean() or sum()");
        }
        if (origin == null) {
            throw new IllegalStateException(
                    "backward() found no graph: the loss depends on no parameter, or was computed inside noGradient");
        }
        gradient = value.zeros().fill(1);
        Graph.backward(origin);
        return item();
    }

    final Operation origin() {
        return origin;
    }

    /**
     * {@return this value's gradient, or zeros if none has arrived yet} This is for an operation that computes the
     * gradients of several inputs at once; other operations use {@link #accumulate}.
     */
    public final Array gradientToAddTo() {
        if (gradient == null) {
            gradient = value.zeros();
        }
        return gradient;
    }

    final void replaceValue(Array newValue) {
        value = newValue;
        gradient = null;
    }

    final void dropGradient() {
        gradient = null;
    }

    /** {@return the same numbers, through which no gradient flows back} */
    public final Var detach() {
        return constant(value);
    }

    /**
     * {@return this value, labelled so that {@link Watch} can find it; a cell labels its gates this way}
     *
     * @param name as in the equations
     */
    public final Var as(String name) {
        Watch.see(name, this);
        return this;
    }

    /**
     * {@return x + y}
     *
     * @param y the same shape, or a row [columns] that is added to every row
     */
    public final Var plus(Var y) {
        return Algebra.plus(this, y);
    }

    /**
     * {@return x − y}
     *
     * @param y the same shape
     */
    public final Var minus(Var y) {
        return Algebra.plus(this, y.scale(-1));
    }

    /**
     * {@return x ⊙ y, element by element}
     *
     * @param y the same shape, or a row [columns] that multiplies every row
     */
    public final Var times(Var y) {
        return Algebra.times(this, y);
    }

    /**
     * {@return x / y, element by element}
     *
     * @param y the same shape
     */
    public final Var dividedBy(Var y) {
        return Algebra.over(this, y);
    }

    /**
     * {@return s x}
     *
     * @param s a number
     */
    public final Var scale(double s) {
        return Algebra.scale(this, s);
    }

    /** {@return 1 − x: if x is a gate, the share that it gives to the other side} */
    public final Var oneMinus() {
        return Algebra.oneMinus(this);
    }

    /**
     * {@return the product of matrices x y: [m,k] [k,n] → [m,n]; x may be a sequence [T,N,k], the result is [T,N,n]}
     *
     * @param y a matrix [k,n]
     */
    public final Var matmul(Var y) {
        return Algebra.matmul(this, y);
    }

    /**
     * {@return x W + b, a layer: [m,k] [k,n] + [n] → [m,n]; x may be a sequence [T,N,k], the result is [T,N,n]}
     *
     * @param W a matrix [k,n]
     * @param b a row [n]
     */
    public final Var affine(Var W, Var b) {
        return Algebra.affine(this, W, b);
    }

    /** {@return the sum of all numbers} */
    public final Var sum() {
        return Algebra.sum(this);
    }

    /** {@return the mean of all numbers} */
    public final Var mean() {
        return Algebra.sum(this).scale(1.0 / value.size());
    }

    /**
     * {@return row r multiplied by w[r]; a row of weight 0 becomes 0 whatever it held}
     *
     * @param w one weight per row: a mask, say
     */
    public final Var weightRows(double[] w) {
        return Algebra.weightRows(this, w);
    }

    /**
     * {@return row r multiplied by number r of w}
     *
     * @param w one weight per row, in any shape: for a sequence [T,N,D] the weights may be [T,N]
     */
    public final Var weightRows(Var w) {
        return Rows.weigh(this, w);
    }

    /**
     * {@return the dot product of each row with the same row of y: [m,k] → [m], [T,N,k] → [T,N]}
     *
     * @param y the same shape, at least two dimensions
     */
    public final Var dotRows(Var y) {
        return Rows.dot(this, y);
    }

    /**
     * {@return the dot product of each row with each row of y that belongs to the same sequence: [U,N,D] and [T,N,D] →
     * [U,N,T]} These are the scores of attention, for all queries at once.
     *
     * @param y T rows for each of the same N sequences
     */
    public final Var dotEachRow(Var y) {
        return Rows.dotEach(this, y);
    }

    /**
     * {@return Σ_t w[u,n,t] y[t,n], where these numbers are w: [U,N,T] and [T,N,D] → [U,N,D]} These are the contexts of
     * attention, for all queries at once.
     *
     * @param y T rows for each of the same N sequences
     */
    public final Var mixRows(Var y) {
        return Rows.mix(this, y);
    }

    /**
     * {@return the dot product of each row with each slot of its memory: [N,W] and [N,K·W] → [N,K]} A memory holds K
     * slots of W numbers for each of N sequences, slot by slot.
     *
     * @param memory [N,K·W]
     */
    public final Var dotSlots(Var memory) {
        return Slots.dot(this, memory);
    }

    /**
     * {@return the cosine of each row and each slot of its memory: ⟨x,M_k⟩ / (|x| |M_k|), with |x| = √(⟨x,x⟩ + ε):
     * [N,W] and [N,K·W] → [N,K]}
     *
     * @param memory M, [N,K·W]
     * @param epsilon ε, which keeps the quotient finite where a slot is empty
     */
    public final Var cosineSlots(Var memory, double epsilon) {
        return Slots.cosine(this, memory, epsilon);
    }

    /**
     * {@return Σ_k w_k M_k, where these numbers are w: what is read, [N,K] and [N,K·W] → [N,W]}
     *
     * @param memory M, [N,K·W]
     */
    public final Var mixSlots(Var memory) {
        return Slots.mix(this, memory);
    }

    /**
     * {@return w_k v in slot k, where these numbers are w: [N,K] and [N,W] → [N,K·W]}
     *
     * @param v [N,W]
     */
    public final Var outer(Var v) {
        return Slots.outer(this, v);
    }

    /**
     * {@return M_k ⊙ (1 − w_k e) + w_k a in each slot k, where these numbers are the memory M: [N,K·W]}
     *
     * @param w how much each slot is written to, [N,K]
     * @param e what is erased, 0 to 1, [N,W]
     * @param a what is added, [N,W]
     */
    public final Var writeSlots(Var w, Var e, Var a) {
        return Slots.write(this, w, e, a);
    }

    /**
     * {@return these weights moved along the slots, which form a circle: y_k = Σ_j s_j w_{k−o_j} with the offsets o_j =
     * j − ⌊S/2⌋: [N,K] and [N,S] → [N,K]} For S = 3 the offsets are −1, 0 and +1.
     *
     * @param s the share of each offset, [N,S]
     */
    public final Var shiftSlots(Var s) {
        return Slots.shift(this, s);
    }

    /** {@return each row moved to mean 0 and scaled to variance 1: (x − mean) / √(variance + 1e-5)} */
    public final Var normalizeRows() {
        return Rows.normalize(this);
    }

    /** {@return tanh x = (e^x − e^−x) / (e^x + e^−x)} */
    public final Var tanh() {
        return Functions.tanh(this);
    }

    /** {@return σ(x) = 1 / (1 + e^−x)} */
    public final Var sigmoid() {
        return Functions.sigmoid(this);
    }

    /** {@return max(x, 0)} */
    public final Var relu() {
        return Functions.relu(this);
    }

    /** {@return eˣ} */
    public final Var exp() {
        return Functions.exp(this);
    }

    /** {@return log x} */
    public final Var log() {
        return Functions.log(this);
    }

    /** {@return log(1 + eˣ), a number above 0 from any number} */
    public final Var softplus() {
        return Functions.softplus(this);
    }

    /**
     * {@return x^p}
     *
     * @param p the exponent; unless it is a whole number, x must be positive
     */
    public final Var power(double p) {
        return Functions.power(this, p);
    }

    /** {@return softmax of each row: e^x / Σ e^x} */
    public final Var softmax() {
        return Functions.softmax(this);
    }

    /**
     * {@return a block of columns}
     *
     * @param from the first
     * @param count how many columns
     */
    public final Var columns(int from, int count) {
        return Shapes.columns(this, from, count);
    }

    /**
     * {@return the values side by side: [m,k₁] … [m,kₙ] → [m,k₁+…+kₙ]}
     *
     * @param parts one or more, with the same rows
     */
    public static Var concatenate(Var... parts) {
        return Shapes.concatenate(parts);
    }

    /**
     * {@return one time step of a sequence: [T,N,D] → [N,D]}
     *
     * @param t the step, from 0
     */
    public final Var step(int t) {
        return Shapes.step(this, t);
    }

    /**
     * {@return the steps as one sequence: T values [N,D] → [T,N,D]}
     *
     * @param steps at least one
     */
    public static Var stack(List<Var> steps) {
        return Shapes.stack(steps);
    }

    /** {@return the sum over all time steps: [T,N,D] → [N,D]} */
    public final Var sumSteps() {
        return Shapes.sumSteps(this);
    }

    /** {@return the matrix with rows and columns exchanged: [m,n] → [n,m]} */
    public final Var transpose() {
        return Shapes.transpose(this);
    }

    /**
     * {@return rows of this table: [V,D] and ids → [ids,D]}
     *
     * @param ids the rows, in this order
     */
    public final Var gather(int[] ids) {
        return Shapes.gather(this, ids);
    }

    /**
     * {@return the same numbers in another shape}
     *
     * @param shape dimensions with the same product
     */
    public final Var reshape(int... shape) {
        return Shapes.reshape(this, shape);
    }

    final String shapeText() {
        return Arrays.toString(value.shape());
    }

    @Override
    public String toString() {
        return "Var " + value + (gradient == null ? "" : ", gradient " + gradient);
    }
}
