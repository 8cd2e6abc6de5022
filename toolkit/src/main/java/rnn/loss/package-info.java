/** Losses, which training makes small: means over the items that the mask leaves in. */
package rnn.loss;
