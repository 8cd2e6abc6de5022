/**
 * Flat numbers with a shape: the inside of every model is made of them.
 *
 * <p>Conventions of the whole toolkit: T is time, N batch, D input, H hidden, V vocabulary, C classes. Sequences are
 * time-major, {@code [T,N,D]}; a vector is a row, so a weight is {@code [D,H]}; token ids are {@code int[T][N]}; a mask
 * is {@code [T,N]} of finite weights ≥ 0, where 0 is padding.
 *
 * <p>People see ND4J's arrays; {@link rnn.array.Conversions} is the border. A model uses no ND4J inside, since one call
 * costs more than a whole step of a small network.
 */
package rnn.array;
