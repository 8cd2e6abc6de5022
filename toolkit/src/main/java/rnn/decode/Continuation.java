package rnn.decode;

/**
 * One step of a model that writes.
 *
 * @param <S> whatever the model carries from step to step; it must be immutable, since a search may go on from it twice
 */
@FunctionalInterface
public interface Continuation<S> {
    /**
     * {@return what the model gives after one more token}
     *
     * @param token the token
     * @param state the model's state before that token
     */
    Next<S> after(int token, S state);
}
