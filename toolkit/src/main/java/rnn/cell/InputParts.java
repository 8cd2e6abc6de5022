package rnn.cell;

import rnn.array.FloatArray;
import rnn.array.LeftFactor;
import rnn.array.UsedArrays;
import rnn.autodiff.Var;

/**
 * Computes what the inputs add to the gates, x W + b for all steps at once, inside an operation that has its own
 * arrays.
 */
final class InputParts {
    private final Var x;
    private final LeftFactor factor;

    /** Takes inputs [T,N,D] in single precision. */
    InputParts(Var x) {
        this.x = x;
        this.factor = new LeftFactor((FloatArray) x.value());
    }

    /** z = x W + b, [T,N,size of b], in a used array; without W every row is b. */
    FloatArray of(Var W, Var b) {
        int[] shape = x.value().shape();
        shape[shape.length - 1] = b.value().size();
        FloatArray z = UsedArrays.take(shape);
        float[] row = CellSequences.data(b.value());
        if (W != null) {
            factor.setAffine((FloatArray) W.value(), (FloatArray) b.value(), z);
        }
        for (int start = 0; W == null && start < z.size(); start += row.length) {
            System.arraycopy(row, 0, z.data(), start, row.length);
        }
        return z;
    }

    /** dx += dz Wᵀ, dW += xᵀ dz, db += Σ_rows dz. */
    void sendBack(FloatArray dz, Var W, Var b) {
        if (W != null) {
            x.accumulate(dx -> dx.addProduct(dz, false, W.value(), true));
            W.accumulate(dW -> factor.addTransposedProduct(dz, (FloatArray) dW));
        }
        b.accumulate(db -> db.addColumnSums(dz));
    }
}
