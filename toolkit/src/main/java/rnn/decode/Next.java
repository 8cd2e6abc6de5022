package rnn.decode;

import rnn.array.Array;

/**
 * What a model gives after the tokens so far.
 *
 * @param <S> whatever the model carries from step to step
 * @param logits the logits of the next token, one row [1,V]
 * @param state the model's state now
 */
public record Next<S>(Array logits, S state) {}
