/**
 * Numbers that outlive the program: checkpoints of a training ({@link rnn.file.Checkpoint}), NumPy's formats, and
 * weights that PyTorch has written ({@link rnn.file.PyTorchWeights}). A file is written whole or not at all, and what
 * is wrong with one that is read is told in one sentence.
 */
package rnn.file;
