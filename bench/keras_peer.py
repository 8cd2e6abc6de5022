"""Keras' side of the benchmark, on TensorFlow: the same step as its users write it."""

import os

os.environ |= {"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3"}

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from peer import serve  # noqa: E402

LAYERS = {"rnn": keras.layers.SimpleRNN, "gru": keras.layers.GRU, "lstm": keras.layers.LSTM}


def train(kind, given, batch, steps, hidden, vocabulary):
    keras.utils.set_random_seed(1)
    random = np.random.default_rng(1)
    ids, targets = random.integers(0, vocabulary, (2, batch, steps))
    one_hot = given == "onehot"
    shape = (steps, vocabulary) if one_hot else (steps,)
    encode = [] if one_hot else [keras.layers.Lambda(lambda x: keras.ops.one_hot(x, vocabulary))]
    model = keras.Sequential(
        [keras.Input(shape, batch_size=batch, dtype="float32" if one_hot else "int32"), *encode,
         LAYERS[kind](hidden, return_sequences=True), keras.layers.Dense(vocabulary)])  # fmt: skip
    model.compile(keras.optimizers.Adam(0.001, global_clipnorm=1.0), keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    x = tf.constant(np.eye(vocabulary, dtype=np.float32)[ids] if one_hot else ids.astype(np.int32))
    y = tf.constant(targets)
    return lambda: model.train_on_batch(x, y)


def ctc(batch, steps, classes, labels):
    random = np.random.default_rng(1)
    logits = tf.Variable(random.uniform(-2, 2, (batch, steps, classes)).astype(np.float32))
    targets = tf.constant(random.integers(1, classes, (batch, labels)).astype(np.int32))
    target_lengths, lengths = tf.fill([batch], labels), tf.fill([batch], steps)

    @tf.function
    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(keras.ops.ctc_loss(targets, logits, target_lengths, lengths))
        return tape.gradient(loss, logits)

    return lambda: step().numpy()


serve(f"Keras {keras.__version__} on TensorFlow {tf.__version__}", {"train": train, "ctc": ctc})
