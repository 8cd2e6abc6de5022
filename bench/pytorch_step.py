"""PyTorch's side of the benchmark: the same training step, the same lines in and out as TrainingStep.java."""

import os
import sys
import time

import torch

CELLS = {"rnn": torch.nn.RNN, "gru": torch.nn.GRU, "lstm": torch.nn.LSTM}


def training_step(kind, batch, steps, hidden, vocabulary):
    torch.manual_seed(1)
    cell, head = CELLS[kind](vocabulary, hidden), torch.nn.Linear(hidden, vocabulary)
    parameters = [*cell.parameters(), *head.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=0.001)
    x = torch.nn.functional.one_hot(torch.randint(0, vocabulary, (steps, batch)), vocabulary).float()
    targets = torch.randint(0, vocabulary, (steps * batch,))

    def step():
        optimiser.zero_grad()
        outputs, _ = cell(x)
        torch.nn.functional.cross_entropy(head(outputs).reshape(steps * batch, vocabulary), targets).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()

    return step


def main():
    torch.set_num_threads(os.cpu_count())
    print(f"PyTorch {torch.__version__}, {torch.backends.cpu.get_cpu_capability()}", flush=True)
    latest, step = None, None
    for line in sys.stdin:
        kind, *numbers = line.split()
        *shape, repetitions = map(int, numbers)
        if latest != (kind, shape):
            latest, step = (kind, shape), training_step(kind, *shape)
        start = time.perf_counter()
        for _ in range(repetitions):
            step()
        print((time.perf_counter() - start) * 1e3 / repetitions, flush=True)


main()
