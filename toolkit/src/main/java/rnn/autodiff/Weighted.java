package rnn.autodiff;

import java.util.List;

/** What learns: a cell, a layer, a model. It prints as what it is built of, with its number of weights. */
public abstract class Weighted {
    /** For whatever has parameters. */
    protected Weighted() {}

    /** {@return what is learned} */
    public abstract List<Parameter> parameters();

    /**
     * {@return its architecture: {@code LstmCell(16 → 32), 6,272 weights}, and a line for each part of what is built of
     * several}
     */
    @Override
    public String toString() {
        return Architecture.of(this);
    }
}
