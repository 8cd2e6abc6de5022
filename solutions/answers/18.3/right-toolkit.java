import contract.BeamWriter;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.decode.BeamSearch;
import rnn.decode.Next;

class MyBeamWriter implements BeamWriter {
    @Override
    public int[] write(INDArray logP, int width, double exponent, int most) {
        return new BeamSearch(width, exponent)
                .write(after(logP, 0), (token, last) -> after(logP, token), most, 0);
    }

    /** Logarithms of probabilities are logits: their softmax is the probabilities. */
    private static Next<Integer> after(INDArray logP, int last) {
        Array row = FloatArray.ofZeros(1, logP.columns());
        for (int token = 0; token < logP.columns(); token++) {
            row.set(token, logP.getDouble(last, token));
        }
        return new Next<>(row, last);
    }
}
