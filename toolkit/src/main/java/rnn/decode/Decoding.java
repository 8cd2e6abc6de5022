package rnn.decode;

/** A way to choose tokens one after another. The model reads each chosen token before it goes on. */
public interface Decoding {
    /** For {@link #write}: no token ends the text, so only {@code most} does. */
    int NO_END = -1;

    /**
     * {@return the tokens chosen, without the one that ended them}
     *
     * @param <S> whatever the model carries from step to step
     * @param first what the model gives before any token is chosen
     * @param model one step of it
     * @param most how many tokens at most
     * @param end the token that ends the text, or {@link #NO_END}
     * @throws IllegalArgumentException if {@code most} is negative, or {@code end} is not a token of the model
     * @throws ArithmeticException if the model gives NaN, infinity, or nothing that can come next
     */
    <S> int[] write(Next<S> first, Continuation<S> model, int most, int end);
}
