package rnn.decode;

import rnn.array.Array;

/**
 * What a model gives after the tokens so far.
 *
 * @param <S> whatever the model carries from step to step
 * @param logits of the token that comes next, one row [1,V]
 * @param state what the model knows now
 */
public record Next<S>(Array logits, S state) {}
