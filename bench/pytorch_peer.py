"""PyTorch's side of the benchmark: the steps of TrainingStep, AttentionStep and ConvolutionStep, and what Ours does itself."""

import math
import os

import torch
from peer import serve

CELLS = {"rnn": torch.nn.RNN, "gru": torch.nn.GRU, "lstm": torch.nn.LSTM}
functional = torch.nn.functional


def train(kind, given, batch, steps, hidden, vocabulary):
    torch.manual_seed(1)
    cell, head = CELLS[kind](vocabulary, hidden), torch.nn.Linear(hidden, vocabulary)
    parameters = [*cell.parameters(), *head.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=0.001)
    ids = torch.randint(0, vocabulary, (steps, batch))
    one_hot = functional.one_hot(ids, vocabulary).float()
    targets = torch.randint(0, vocabulary, (steps * batch,))

    def step():
        optimiser.zero_grad()
        outputs, _ = cell(one_hot if given == "onehot" else functional.one_hot(ids, vocabulary).float())
        functional.cross_entropy(head(outputs).reshape(steps * batch, vocabulary), targets).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()

    return step


def ctc(batch, steps, classes, labels):
    torch.manual_seed(1)
    logits = (4 * torch.rand(steps, batch, classes) - 2).requires_grad_(True)
    targets = torch.randint(1, classes, (batch, labels))
    lengths, target_lengths = torch.full((batch,), steps), torch.full((batch,), labels)

    def step():
        logits.grad = None
        functional.ctc_loss(logits.log_softmax(2), targets, lengths, target_lengths).backward()

    return step


def attention(score, batch, steps, written, units):
    torch.manual_seed(1)
    lengths = torch.tensor([steps - steps * n // (2 * batch) for n in range(batch)])
    real = (torch.arange(steps)[None] < lengths[:, None])[:, None]  # [N,1,T]
    states = torch.rand(batch, steps, units).requires_grad_(True)
    queries = torch.rand(batch, written, units).requires_grad_(True)
    query, key, v = (torch.nn.Linear(units, size, bias=False) for size in (units, units, 1))
    parameters = [states, queries, *(layer.weight for layer in (query, key, v))]

    def step():
        for parameter in parameters:
            parameter.grad = None
        if score == "dot":
            context = functional.scaled_dot_product_attention(queries, states, states, attn_mask=real)
        else:
            scores = v(torch.tanh(query(queries)[:, :, None] + key(states)[:, None]))[..., 0]
            context = torch.bmm(scores.masked_fill(~real, float("-inf")).softmax(-1), states)
        context.sum().backward()

    return step


def convolution(batch, side, *outputs):
    torch.manual_seed(1)
    windows = ((5, 2, 2), (3, 2, 1), (3, 1, 1))
    layers = [torch.nn.Conv2d(given, made, *window) for given, made, window in zip((1, *outputs), outputs, windows)]
    network = torch.nn.Sequential(*(part for layer in layers for part in (layer, torch.nn.ReLU())))
    pictures = torch.rand(batch, 1, side, side)

    def step():
        network.zero_grad()
        network(pictures).sum().backward()

    return step


def scan(batch, steps, units):
    """h = a h + b in rounds: after each, a step has seen twice as many of those before it."""
    torch.manual_seed(1)
    a, b, start = ((2 * torch.rand(*shape) - 1).requires_grad_(True) for shape in ((steps, batch, units), (steps, batch, units), (batch, units)))

    def step():
        for parameter in (a, b, start):
            parameter.grad = None
        factor, state, far = a, torch.cat([b[:1] + a[:1] * start, b[1:]]), 1
        while far < steps:
            state = torch.cat([state[:far], factor[far:] * state[:-far] + state[far:]])
            factor = torch.cat([factor[:far], factor[far:] * factor[:-far]])
            far *= 2
        state.sum().backward()

    return step


def mixture(batch, steps, components):
    """The equations of MixtureDensity for points, one operation after the other."""
    torch.manual_seed(1)
    z = (2 * torch.rand(steps, batch, 6 * components) - 1).requires_grad_(True)
    points = (2 * torch.rand(steps, batch, 2) - 1)[:, :, None]

    def step():
        z.grad = None
        weights, means, deviations, correlations = z.split([components, 2 * components, 2 * components, components], -1)
        sigma = 0.01 + deviations.unflatten(-1, (components, 2)).exp()
        rho = 0.99 * correlations.tanh()
        u = (points - means.unflatten(-1, (components, 2))) / sigma
        narrow = 1 - rho * rho
        quadratic = (u * u).sum(-1) - 2 * rho * u[..., 0] * u[..., 1]
        bells = -quadratic / (2 * narrow) - sigma.log().sum(-1) - narrow.log() / 2 - math.log(2 * math.pi)
        (-(weights.log_softmax(-1) + bells).logsumexp(-1).mean()).backward()

    return step


torch.set_num_threads(os.cpu_count())
serve(f"PyTorch {torch.__version__}, {torch.backends.cpu.get_cpu_capability()}", {"train": train, "ctc": ctc, "attention": attention, "convolution": convolution, "scan": scan, "mixture": mixture})
