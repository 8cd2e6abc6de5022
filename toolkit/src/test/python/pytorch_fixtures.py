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


GATES = {"RNN": [""], "GRU": "rzn", "LSTM": "ifgo"}


def gates(module, layer, direction, prefix, gradients=False):
    """The weights of one layer and direction under the toolkit's names: one matrix a gate, the two biases as one."""
    parts = [getattr(module, f"{kind}_l{layer}{direction}") for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
    parts = [part.grad if gradients else part for part in parts]
    names = GATES[module.mode.split("_")[0]]
    named = {}
    for gate, wx, wh, bx, bh in zip(names, *(part.chunk(len(names)) for part in parts)):
        if gate == "n":
            biases = {"bxn": bx, "bhn": bh}
        else:
            biases = {f"b{gate}": bx if gradients else bx + bh}
        named |= {f"Wx{gate}": wx.T, f"Wh{gate}": wh.T, **biases}
    return {("d" if gradients else "") + prefix + name: value for name, value in named.items()}


def recurrent(name, module, steps, batch, prefixes, lengths=None):
    """A whole sequence from a given state; the loss weighs every output and every last state. The toolkit's state is
    h, or h and c, of one layer and direction after the other."""
    x = draw(steps, batch, module.input_size, requires_grad=True)
    parts = 2 if module.mode == "LSTM" else 1
    start = [draw(len(prefixes), batch, module.hidden_size, requires_grad=True) for _ in range(parts)]
    given = tuple(start) if parts == 2 else start[0]
    if lengths is None:
        outputs, last = module(x, given)
    else:
        packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
        outputs, last = module(packed, given)
        outputs, _ = torch.nn.utils.rnn.pad_packed_sequence(outputs, total_length=steps)
    last = last if parts == 2 else (last,)
    saved = {"x": x, "outputs": outputs, "outputsWeights": draw(*outputs.shape)}
    loss = (outputs * saved["outputsWeights"]).sum()
    for i in range(len(prefixes) * parts):
        value = last[i % parts][i // parts]
        saved |= {f"start{i}": start[i % parts][i // parts], f"last{i}": value, f"last{i}Weights": draw(*value.shape)}
        loss = loss + (value * saved[f"last{i}Weights"]).sum()
    loss.backward()
    saved["dx"] = x.grad
    for i in range(len(prefixes) * parts):
        saved[f"dstart{i}"] = start[i % parts].grad[i // parts]
    for (layer, direction), prefix in prefixes.items():
        saved |= gates(module, layer, direction, prefix) | gates(module, layer, direction, prefix, gradients=True)
    if lengths is not None:
        saved["lengths"] = torch.tensor(lengths)
    save(name, **saved)


def all_recurrent():
    torch.manual_seed(3)
    one, two_ways = {(0, ""): ""}, {(0, ""): "forward.", (0, "_reverse"): "backward."}
    layers = {(0, ""): "layer0.", (1, ""): "layer1."}
    recurrent("elman", torch.nn.RNN(4, 6), 5, 3, one)
    recurrent("elman_one_step_one_item", torch.nn.RNN(2, 3), 1, 1, one)
    recurrent("elman_relu", torch.nn.RNN(4, 6, nonlinearity="relu"), 5, 3, one)
    recurrent("lstm", torch.nn.LSTM(4, 6), 5, 3, one)
    recurrent("lstm_lengths", torch.nn.LSTM(4, 6), 5, 3, one, lengths=[5, 2, 4])
    recurrent("gru", torch.nn.GRU(4, 6), 5, 3, one)
    recurrent("lstm_two_layers", torch.nn.LSTM(4, 6, num_layers=2), 5, 3, layers)
    recurrent("lstm_bidirectional", torch.nn.LSTM(4, 6, bidirectional=True), 5, 3, two_ways)
    recurrent("gru_bidirectional_lengths", torch.nn.GRU(4, 6, bidirectional=True), 5, 3, two_ways, lengths=[5, 2, 4])


def layer_norm():
    torch.manual_seed(4)
    norm = torch.nn.LayerNorm(5)
    torch.nn.init.normal_(norm.weight), torch.nn.init.normal_(norm.bias)
    x, weights = draw(3, 2, 5, requires_grad=True), draw(3, 2, 5)
    outputs = norm(x)
    (outputs * weights).sum().backward()
    save(
        "layer_norm",
        x=x, outputs=outputs, outputsWeights=weights, gain=norm.weight, bias=norm.bias,
        dx=x.grad, dgain=norm.weight.grad, dbias=norm.bias.grad,
    )


def attention():
    """One query a sequence looks at the states [T,N,H] of its own length."""
    torch.manual_seed(5)
    lengths = torch.tensor([5, 2, 4])
    states, query = draw(5, 3, 4, requires_grad=True), draw(3, 4, requires_grad=True)
    mask = torch.arange(5)[None, :] < lengths[:, None]
    context = torch.nn.functional.scaled_dot_product_attention(
        query[:, None], states.transpose(0, 1), states.transpose(0, 1), attn_mask=mask[:, None]
    )[:, 0]
    weights = draw(3, 4)
    (context * weights).sum().backward()
    save(
        "attention",
        states=states, query=query, lengths=lengths, context=context, contextWeights=weights,
        dstates=states.grad, dquery=query.grad,
    )


def cross_entropy():
    """Mean over the items that the mask leaves in, [T,N,C] = [4,3,5]."""
    torch.manual_seed(1)
    logits, targets = draw(4, 3, 5, requires_grad=True), torch.randint(0, 5, (4, 3))
    mask = torch.tensor([[1, 1, 1], [1, 1, 1], [1, 0, 1], [0, 0, 1]], dtype=torch.bool)
    loss = torch.nn.functional.cross_entropy(logits[mask], targets[mask])
    loss.backward()
    save("cross_entropy", logits=logits, targets=targets, mask=mask, loss=loss.reshape(1), dlogits=logits.grad)


def ctc():
    """Repeats, an empty target, one label in one frame, a target that does not fit, and a blank that is not class 0."""
    torch.manual_seed(6)
    targets = [[1, 2, 2, 4], [], [3], [1, 1, 1], [4, 3, 2, 1, 4, 2]]
    lengths = torch.tensor([12, 5, 1, 4, 9])
    saved = {"lengths": lengths, "flat": torch.tensor(sum(targets, [])), "targetLengths": torch.tensor([len(target) for target in targets])}
    for scale, key in ((1, ""), (40, "Peaked")):
        logits = (scale * draw(12, 5, 6)).double().requires_grad_(True)
        for blank in (0, 5):
            for reduction in ("mean", "sum"):
                loss = torch.nn.functional.ctc_loss(
                    logits.log_softmax(2), saved["flat"], lengths, saved["targetLengths"], blank=blank, reduction=reduction, zero_infinity=True)
                name = f"{key}{blank}{reduction}"
                saved |= {f"loss{name}": loss.reshape(1), f"dlogits{name}": torch.autograd.grad(loss, logits)[0]}
        saved[f"logits{key}"] = logits
    save("ctc", **saved)


def transducer():
    """Graves' lattice (2012) written out, differentiated by PyTorch."""
    torch.manual_seed(7)
    f, g = draw(3, 3, 4, requires_grad=True), draw(3, 3, 4, requires_grad=True)
    lengths, targets = [3, 1, 2], [[1, 1], [2, 1], []]
    losses = []
    for n, (steps, target) in enumerate(zip(lengths, targets)):
        y = (f[:steps, n, None] + g[None, : len(target) + 1, n]).log_softmax(2)
        alpha = {(0, 0): torch.zeros(())}
        for t in range(steps):
            for u in range(len(target) + 1):
                ways = [alpha[t - 1, u] + y[t - 1, u, 0]] if t else []
                ways += [alpha[t, u - 1] + y[t, u - 1, target[u - 1]]] if u else []
                if ways:
                    alpha[t, u] = torch.stack(ways).logsumexp(0)
        losses.append(-alpha[steps - 1, len(target)] - y[steps - 1, len(target), 0])
    loss = torch.stack(losses).mean()
    loss.backward()
    save("transducer", f=f, g=g, loss=loss.reshape(1), df=f.grad, dg=g.grad)


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


all_recurrent()
layer_norm()
attention()
cross_entropy()
ctc()
transducer()
optimisers()
adaptive_optimisers()
losses_of_numbers()
