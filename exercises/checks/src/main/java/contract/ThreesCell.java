package contract;

/** Task 42.4: a second-order cell that counts to three, built by hand. */
public interface ThreesCell {
    /**
     * {@return the weights of a cell of at most four units, which starts at (1, 0, …, 0) and whose unit 0 is above 0.5
     * exactly if the number of ones so far is divisible by three}
     */
    SymbolWeights weights();
}
