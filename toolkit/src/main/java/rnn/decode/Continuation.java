package rnn.decode;

/**
 * One step of a model that writes.
 *
 * @param <S> whatever the model carries from step to step; it must not change, since a search goes on from it twice
 */
@FunctionalInterface
public interface Continuation<S> {
    /**
     * {@return what comes after one more token}
     *
     * @param token the token
     * @param state of the model before it
     */
    Next<S> after(int token, S state);
}
