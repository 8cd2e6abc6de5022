"""Writes what PyTorch computes to src/test/resources/pytorch/*.npz, for the tests to compare with.

Run in the toolkit's folder, in an environment with PyTorch and NumPy. Weights are stored as the toolkit has them: row
vectors, [D,H]. The fixtures in the repository were made with the versions that each file's `versions` entry names.
"""

from pathlib import Path

import numpy as np
import torch

FOLDER = Path("src/test/resources/pytorch")
VERSIONS = np.frombuffer(f"torch {torch.__version__}, numpy {np.__version__}".encode(), dtype=np.uint8).astype(np.float32)


def save(name, **tensors):
    FOLDER.mkdir(parents=True, exist_ok=True)
    arrays = {key: value.detach().numpy().astype(np.float32) for key, value in tensors.items()}
    np.savez(FOLDER / f"{name}.npz", versions=VERSIONS, **arrays)


def draw(*shape, requires_grad=False):
    return torch.randn(*shape).requires_grad_(requires_grad)


def elman(name, steps, batch, inputs, hidden):
    """A whole sequence through nn.RNN from a given state; the loss weighs every output and the last state."""
    torch.manual_seed(len(name))
    rnn = torch.nn.RNN(inputs, hidden)
    x, h0 = draw(steps, batch, inputs, requires_grad=True), draw(1, batch, hidden, requires_grad=True)
    outputs, last = rnn(x, h0)
    weights, last_weights = draw(steps, batch, hidden), draw(batch, hidden)
    ((outputs * weights).sum() + (last[0] * last_weights).sum()).backward()
    save(
        name,
        x=x, start=h0[0], Wx=rnn.weight_ih_l0.T, Wh=rnn.weight_hh_l0.T, b=rnn.bias_ih_l0 + rnn.bias_hh_l0,
        outputs=outputs, last=last[0], weights=weights, lastWeights=last_weights,
        dx=x.grad, dstart=h0.grad[0], dWx=rnn.weight_ih_l0.grad.T, dWh=rnn.weight_hh_l0.grad.T, db=rnn.bias_ih_l0.grad,
    )


def cross_entropy():
    """Mean over the items that the mask leaves in, [T,N,C] = [4,3,5]."""
    torch.manual_seed(1)
    logits, targets = draw(4, 3, 5, requires_grad=True), torch.randint(0, 5, (4, 3))
    mask = torch.tensor([[1, 1, 1], [1, 1, 1], [1, 0, 1], [0, 0, 1]], dtype=torch.bool)
    loss = torch.nn.functional.cross_entropy(logits[mask], targets[mask])
    loss.backward()
    save("cross_entropy", logits=logits, targets=targets, mask=mask, loss=loss.reshape(1), dlogits=logits.grad)


def five_steps(name, make):
    """Five steps of each optimiser on w = [2,3] against five given gradients."""
    start, gradients = draw(2, 3), draw(5, 2, 3)
    results = {}
    for key, optimiser_of in make.items():
        w = start.clone().requires_grad_(True)
        optimiser = optimiser_of(w)
        for gradient in gradients:
            w.grad = gradient.clone()
            optimiser.step()
        results[key] = w
    save(name, start=start, gradients=gradients, **results)


def optimisers():
    torch.manual_seed(2)
    five_steps("optimisers", {
        "sgd": lambda w: torch.optim.SGD([w], lr=0.1),
        "momentum": lambda w: torch.optim.SGD([w], lr=0.1, momentum=0.9),
        "adam": lambda w: torch.optim.Adam([w], lr=0.1),
    })


def adaptive_optimisers():
    torch.manual_seed(3)
    five_steps("adaptive_optimisers", {
        "adagrad": lambda w: torch.optim.Adagrad([w], lr=0.1),
        "rmsprop": lambda w: torch.optim.RMSprop([w], lr=0.1, alpha=0.9),
    })


def losses_of_numbers():
    """Means over what the mask leaves in, [T,N,C] = [4,3,2]."""
    torch.manual_seed(4)
    outputs, numbers, marks = draw(4, 3, 2, requires_grad=True), draw(4, 3, 2), torch.randint(0, 2, (4, 3, 2)).float()
    mask = torch.tensor([[1, 1, 1], [1, 1, 1], [1, 0, 1], [0, 0, 1]], dtype=torch.bool)
    squared = torch.nn.functional.mse_loss(outputs[mask], numbers[mask])
    binary = torch.nn.functional.binary_cross_entropy_with_logits(outputs[mask], marks[mask])
    dsquared, dbinary = torch.autograd.grad(squared, outputs)[0], torch.autograd.grad(binary, outputs)[0]
    save(
        "losses_of_numbers",
        outputs=outputs, numbers=numbers, marks=marks, mask=mask,
        squared=squared.reshape(1), dsquared=dsquared, binary=binary.reshape(1), dbinary=dbinary,
    )


elman("elman", steps=5, batch=3, inputs=4, hidden=6)
elman("elman_one_step_one_item", steps=1, batch=1, inputs=2, hidden=3)
cross_entropy()
optimisers()
adaptive_optimisers()
losses_of_numbers()
