"""Writes state_dicts as a learner writes them, src/test/resources/pytorch/state_dict_*.npz, and beside each what PyTorch
computes with it, *_run.npz: x [T,N,D], and outputs from the zero state.

Run in the toolkit's folder, in an environment with PyTorch and NumPy; each *_run.npz names the versions in `about/made_by`.
"""

from pathlib import Path

import numpy as np
import torch

FOLDER = Path("src/test/resources/pytorch")
VERSIONS = np.array([f"torch {torch.__version__}, numpy {np.__version__}"])


def save(name, model, run=None):
    np.savez(FOLDER / f"state_dict_{name}.npz", **{k: v.numpy() for k, v in model.state_dict().items()})
    if run is None:
        return
    x = torch.randn(5, 2, 3)
    np.savez(FOLDER / f"state_dict_{name}_run.npz", **{"about/made_by": VERSIONS, "x": x, "outputs": run(x).detach()})


torch.manual_seed(3)
for name, kind in {"rnn": torch.nn.RNN, "gru": torch.nn.GRU, "lstm": torch.nn.LSTM}.items():
    one = kind(3, 4)
    save(name, one, lambda x: one(x)[0])
    deep = kind(3, 4, num_layers=2, bidirectional=True)
    save(name + "_deep", deep, lambda x: deep(x)[0])

parts = torch.nn.ModuleDict({"rnn": torch.nn.RNN(3, 4, bias=False), "out": torch.nn.Linear(4, 2)})
save("parts", parts, lambda x: parts["out"](parts["rnn"](x)[0]))
save("projected", torch.nn.LSTM(3, 4, proj_size=2))


class Writer(torch.nn.Module):
    """The network of lesson 13, by the names that the lesson gives its parts."""

    def __init__(self, V, D, H):
        super().__init__()
        self.embedding = torch.nn.Embedding(V, D)
        self.recurrent = torch.nn.GRU(D, H)
        self.output = torch.nn.Linear(H, V)

    def forward(self, tokens):
        return self.output(self.recurrent(self.embedding(tokens))[0])


torch.manual_seed(13)
writer = Writer(5, 3, 4)
tokens = torch.randint(5, (6, 2))
save("writer", writer)
np.savez(FOLDER / "state_dict_writer_run.npz", **{"about/made_by": VERSIONS, "tokens": tokens.float(), "outputs": writer(tokens).detach()})
