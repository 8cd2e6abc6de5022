/**
 * Flat numbers with a shape: what the inside of every model is made of.
 *
 * <p>Conventions of the whole toolkit: T is time, N batch, D input, H hidden, V vocabulary, C classes. Sequences are
 * time-major, {@code [T,N,D]}; a vector is a row, so a weight is {@code [D,H]}; token ids are {@code int[T][N]}; a mask
 * is {@code [T,N]} of finite weights ≥ 0, where 0 is padding.
 *
 * <p>ND4J is the array that people see, and stands at this package's edge ({@link rnn.array.Conversions}); inside, a
 * call of it costs more than a whole step of a small network.
 */
package rnn.array;
