"""JAX's side of the benchmark: the same step in its own idiom, one scan under jit; optax brings Adam, clipping and CTC."""

import math

import jax
import jax.numpy as jnp
import optax
from peer import serve

GATES = {"rnn": 1, "gru": 3, "lstm": 4}


def rnn(xs, wh, bh, state):
    def step(h, x):
        h = jnp.tanh(x + h @ wh + bh)
        return h, h

    return jax.lax.scan(step, state, xs)[1]


def gru(xs, wh, bh, state):
    def step(h, x):
        xr, xz, xn = jnp.split(x, 3, -1)
        hr, hz, hn = jnp.split(h @ wh + bh, 3, -1)
        r, z = jax.nn.sigmoid(xr + hr), jax.nn.sigmoid(xz + hz)
        h = (1 - z) * jnp.tanh(xn + r * hn) + z * h
        return h, h

    return jax.lax.scan(step, state, xs)[1]


def lstm(xs, wh, bh, state):
    def step(carry, x):
        h, c = carry
        i, f, g, o = jnp.split(x + h @ wh + bh, 4, -1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    return jax.lax.scan(step, (state, state), xs)[1]


RUNS = {"rnn": rnn, "gru": gru, "lstm": lstm}


def train(kind, given, batch, steps, hidden, vocabulary):
    keys = jax.random.split(jax.random.key(1), 7)
    width = GATES[kind] * hidden
    bound = hidden**-0.5
    shapes = {"wx": (vocabulary, width), "bx": (width,), "wh": (hidden, width), "bh": (width,), "vo": (hidden, vocabulary), "c": (vocabulary,)}
    weights = {name: jax.random.uniform(key, shape, minval=-bound, maxval=bound) for key, (name, shape) in zip(keys, shapes.items())}
    ids = jax.random.randint(keys[6], (steps, batch), 0, vocabulary)
    targets = jax.random.randint(keys[5], (steps, batch), 0, vocabulary)
    x = jax.nn.one_hot(ids, vocabulary) if given == "onehot" else ids
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(0.001))

    def loss(weights):
        projected = (x @ weights["wx"] if given == "onehot" else weights["wx"][x]) + weights["bx"]
        outputs = RUNS[kind](projected, weights["wh"], weights["bh"], jnp.zeros((batch, hidden)))
        return optax.softmax_cross_entropy_with_integer_labels(outputs @ weights["vo"] + weights["c"], targets).mean()

    @jax.jit
    def update(weights, memory):
        gradients = jax.grad(loss)(weights)
        changes, memory = optimiser.update(gradients, memory)
        return optax.apply_updates(weights, changes), memory

    held = [weights, optimiser.init(weights)]

    def step():
        held[:] = update(*held)
        jax.block_until_ready(held[0])

    return step


def ctc(batch, steps, classes, labels):
    keys = jax.random.split(jax.random.key(1), 2)
    logits = jax.random.uniform(keys[0], (batch, steps, classes), minval=-2, maxval=2)
    targets = jax.random.randint(keys[1], (batch, labels), 1, classes)
    full, whole = jnp.zeros((batch, steps)), jnp.zeros((batch, labels))
    update = jax.jit(jax.value_and_grad(lambda z: optax.ctc_loss(z, full, targets, whole).mean()))
    return lambda: jax.block_until_ready(update(logits))


def scan(batch, steps, units):
    keys = jax.random.split(jax.random.key(1), 3)
    shapes = ((steps, batch, units), (steps, batch, units), (batch, units))
    held = [jax.random.uniform(key, shape, minval=-1, maxval=1) for key, shape in zip(keys, shapes)]

    def total(a, b, start):
        first = b.at[0].add(a[0] * start)
        return jax.lax.associative_scan(lambda early, late: (late[0] * early[0], late[0] * early[1] + late[1]), (a, first))[1].sum()

    update = jax.jit(jax.grad(total, argnums=(0, 1, 2)))
    return lambda: jax.block_until_ready(update(*held))


def mixture(batch, steps, components):
    keys = jax.random.split(jax.random.key(1), 2)
    z = jax.random.uniform(keys[0], (steps, batch, 6 * components), minval=-1, maxval=1)
    points = jax.random.uniform(keys[1], (steps, batch, 1, 2), minval=-1, maxval=1)

    def loss(z):
        weights, means, deviations, correlations = jnp.split(z, (components, 3 * components, 5 * components), -1)
        pairs = (steps, batch, components, 2)
        sigma, rho = 0.01 + jnp.exp(deviations.reshape(pairs)), 0.99 * jnp.tanh(correlations)
        u = (points - means.reshape(pairs)) / sigma
        narrow = 1 - rho * rho
        quadratic = (u * u).sum(-1) - 2 * rho * u[..., 0] * u[..., 1]
        bells = -quadratic / (2 * narrow) - jnp.log(sigma).sum(-1) - jnp.log(narrow) / 2 - math.log(2 * math.pi)
        return -jax.nn.logsumexp(jax.nn.log_softmax(weights) + bells, axis=-1).mean()

    update = jax.jit(jax.value_and_grad(loss))
    return lambda: jax.block_until_ready(update(z))


serve(f"JAX {jax.__version__}", {"train": train, "ctc": ctc, "scan": scan, "mixture": mixture})
