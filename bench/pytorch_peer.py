"""PyTorch's side of the benchmark: the training step of TrainingStep.java and the loss of CtcLoss.java."""

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


torch.set_num_threads(os.cpu_count())
serve(f"PyTorch {torch.__version__}, {torch.backends.cpu.get_cpu_capability()}", {"train": train, "ctc": ctc})
