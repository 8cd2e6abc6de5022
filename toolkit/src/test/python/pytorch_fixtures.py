"""Writes what PyTorch computes to src/test/resources/pytorch/*.npz, for the tests to compare with.

Run in the toolkit's folder, in an environment with PyTorch and NumPy. Names of functions after the command, such as
`convolutions`, make only theirs. Weights are stored as the toolkit has them: row vectors, [D,H]. The fixtures in the repository were made with the versions that each file's `versions` entry names.
"""

import sys
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


def attention_of_many_queries():
    """Four queries a sequence, as a decoder under teacher forcing has them: Luong's "general" score and Bahdanau's."""
    torch.manual_seed(7)
    lengths = torch.tensor([5, 1, 4])
    states, queries = draw(5, 3, 6, requires_grad=True), draw(4, 3, 4, requires_grad=True)
    padding = (torch.arange(5)[None, :] >= lengths[:, None])[None]  # [1,N,T]
    context_weights, map_weights = draw(4, 3, 6), draw(4, 3, 5)
    saved = {"states": states, "queries": queries, "lengths": lengths, "contextWeights": context_weights, "weightsWeights": map_weights}

    def looked(scores, **weights):
        attended = scores.masked_fill(padding, float("-inf")).softmax(-1)
        context = torch.einsum("unt,tnh->unh", attended, states)
        gradients = torch.autograd.grad((context * context_weights).sum() + (attended * map_weights).sum(), [states, queries, *weights.values()])
        given = dict(zip(["dstates", "dqueries", *(f"d{name}" for name in weights)], gradients))
        return {"context": context, "weights": attended, **weights, **given}

    general = draw(4, 6, requires_grad=True)
    save("attention_general", **saved, **looked(torch.einsum("unq,qh,tnh->unt", queries, general, states), Wq=general))
    query, key, v = draw(4, 3, requires_grad=True), draw(6, 3, requires_grad=True), draw(3, 1, requires_grad=True)
    hidden = torch.tanh((queries @ query)[:, :, None] + (states @ key).transpose(0, 1)[None])  # [U,N,T,A]
    save("attention_additive", **saved, **looked((hidden @ v)[..., 0], Wq=query, Ws=key, v=v))


def bridge():
    """A GRU in two directions over padded sequences, and a decoder's first state of two parts from its last one."""
    torch.manual_seed(8)
    module, lengths = torch.nn.GRU(3, 4, bidirectional=True), [4, 1, 3]
    start = torch.nn.ModuleList([torch.nn.Linear(8, 5), torch.nn.Linear(8, 2)])
    x = draw(4, 3, 3, requires_grad=True)
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
    outputs, last = module(packed)
    places, _ = torch.nn.utils.rnn.pad_packed_sequence(outputs, total_length=4)
    first = [torch.tanh(part(torch.cat([last[0], last[1]], 1))) for part in start]
    saved = {"x": x, "lengths": torch.tensor(lengths), "places": places, "placesWeights": draw(4, 3, 8)}
    saved |= {f"first{i}": part for i, part in enumerate(first)} | {f"first{i}Weights": draw(*part.shape) for i, part in enumerate(first)}
    loss = (places * saved["placesWeights"]).sum() + sum((part * saved[f"first{i}Weights"]).sum() for i, part in enumerate(first))
    loss.backward()
    saved["dx"] = x.grad
    for direction, prefix in (("", "reader.forward."), ("_reverse", "reader.backward.")):
        saved |= gates(module, 0, direction, prefix) | gates(module, 0, direction, prefix, gradients=True)
    for i, part in enumerate(start):
        saved |= {f"start{i}.W": part.weight.T, f"start{i}.b": part.bias, f"dstart{i}.W": part.weight.grad.T, f"dstart{i}.b": part.bias.grad}
    save("bridge", **saved)


def pictures(x, height, width):
    """[P,N,C], as the toolkit has pictures, to PyTorch's [N,C,H,W]."""
    return x.permute(1, 2, 0).reshape(x.shape[1], x.shape[2], height, width)


def places(y):
    """[N,C,H,W] to [P,N,C]."""
    return y.flatten(2).permute(2, 0, 1)


def convolution(name, height, width, batch, channels, outputs, **window):
    """A convolution, then a maximum over 2 × 2 places; W as the toolkit has it, [K·C,C']."""
    layer = torch.nn.Conv2d(channels, outputs, **window)
    x = draw(height * width, batch, channels, requires_grad=True)
    y = layer(pictures(x, height, width))
    pooled = torch.nn.functional.max_pool2d(y, 2, stride=1, padding=1)
    y_weights, pooled_weights = draw(*places(y).shape), draw(*places(pooled).shape)
    ((places(y) * y_weights).sum() + (places(pooled) * pooled_weights).sum()).backward()

    def flat(weight):
        return weight.permute(2, 3, 1, 0).flatten(0, 2)

    save(
        name,
        x=x, y=places(y), yWeights=y_weights, pooled=places(pooled), pooledWeights=pooled_weights, dx=x.grad,
        W=flat(layer.weight), b=layer.bias, dW=flat(layer.weight.grad), db=layer.bias.grad,
    )


def convolutions():
    torch.manual_seed(9)
    convolution("convolution", 7, 6, 3, 2, 4, kernel_size=3, stride=2, padding=1)
    convolution("convolution_first_of_lesson_20", 12, 12, 2, 1, 5, kernel_size=5, stride=2, padding=2)
    convolution("convolution_of_a_line", 1, 9, 2, 3, 4, kernel_size=(1, 5), stride=(1, 2), padding=(0, 2))
    convolution("convolution_one_position", 3, 3, 1, 2, 3, kernel_size=3)


MAKERS = (all_recurrent, layer_norm, attention, attention_of_many_queries, bridge, convolutions, cross_entropy, ctc, transducer, optimisers,
          adaptive_optimisers, losses_of_numbers)  # fmt: skip
for maker in MAKERS:
    if maker.__name__ in (sys.argv[1:] or [each.__name__ for each in MAKERS]):
        maker()
