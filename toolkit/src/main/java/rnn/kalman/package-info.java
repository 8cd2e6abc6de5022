/**
 * A Kalman filter instead of a learning rate: the weights of a small recurrent network are what is estimated, each
 * answer is a measurement of them, and a covariance says how sure the estimate is, in which direction. The derivatives
 * are carried forward with the state, so there is nothing to unroll and no graph.
 */
package rnn.kalman;
