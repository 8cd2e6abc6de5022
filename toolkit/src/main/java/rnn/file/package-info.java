/**
 * Numbers that outlive the program: checkpoints of a training ({@link rnn.file.Checkpoint}), NumPy's formats, and
 * weights that PyTorch has written ({@link rnn.file.PyTorchWeights}). A file is written whole or not at all, and an
 * error in a file that is read is explained in one sentence.
 */
package rnn.file;
