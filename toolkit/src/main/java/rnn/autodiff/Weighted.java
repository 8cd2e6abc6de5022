package rnn.autodiff;

import java.util.List;

/** Anything that learns: a cell, a layer, a model. Its text says what it is built of and how many weights it has. */
public abstract class Weighted {
    /** For whatever has parameters. */
    protected Weighted() {}

    /** {@return what is learned} */
    public abstract List<Parameter> parameters();

    /**
     * {@return its architecture, such as {@code LstmCell(16 → 32), 6,272 weights}, then a line for each part if there
     * are several}
     */
    @Override
    public String toString() {
        return Architecture.of(this);
    }
}
