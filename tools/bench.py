"""Times whole training steps of the toolkit and of PyTorch in turn (A B A B), in one run, and prints the ratios."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median

from tools import build
from tools.files import write_atomically
from tools.logged import failure_from, run_logged
from tools.say import Failure, Step

SHAPES = [(cell, *shape) for shape in ((32, 64, 128, 64), (32, 64, 256, 64), (64, 64, 512, 64), (1, 25, 100, 64))
          for cell in ("rnn", "gru", "lstm")]  # fmt: skip
ROUNDS, WARM_UPS, SECONDS_A_TURN = 7, 3, 0.3


class Contender:
    """A process that answers a line `cell batch steps hidden vocabulary repetitions` with milliseconds a step."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen([str(part) for part in command], env=environment, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
        self.description = self._answer()

    def milliseconds(self, shape, repetitions):
        self.process.stdin.write(" ".join(map(str, (*shape, repetitions))) + "\n")
        self.process.stdin.flush()
        return float(self._answer())

    def _answer(self):
        line = self.process.stdout.readline().strip()
        if not line:
            raise Failure(f"{self.process.args[0]} ended in the middle of the benchmark. Run it by hand to see why.")
        return line

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def bench(course, jdk, heap, json_file=None):
    """Prints a line a shape; with a peer, the median of the ratios of neighbouring turns."""
    ours = Contender([jdk.java, *jdk.kernel_options(heap), "-cp", build.class_path_text(course),
                      course.root / "bench" / "TrainingStep.java"], jdk.environment())  # fmt: skip
    contenders = [ours]
    if _python(course).exists():
        contenders.append(Contender([_python(course), course.root / "bench" / "pytorch_step.py"]))
    else:
        print("PyTorch is not here to compare with: ./course bench --peers installs it (about 5 GB).")
    machine = f"{_processor()}, {os.cpu_count()} cores"
    print(machine, *(contender.description for contender in contenders), sep="\n")
    print(f"\n{'cell':5} {'batch':>5} {'steps':>5} {'hidden':>6}  {'ours ms':>8} {'peer ms':>8} {'ratio':>6}")
    rows = [_row(shape, contenders) for shape in SHAPES]
    for contender in contenders:
        contender.close()
    if json_file:
        about = {"machine": machine, "contenders": [contender.description for contender in contenders], "rows": rows}
        write_atomically(Path(json_file), json.dumps(about, indent=1) + "\n")
    return 0


def _row(shape, contenders):
    turns = [_repetitions(contender, shape) for contender in contenders]
    times = [[contender.milliseconds(shape, turn) for contender, turn in zip(contenders, turns)] for _ in range(ROUNDS)]
    medians = [median(column) for column in zip(*times)]
    ratio = median(ours / peer for ours, peer in times) if len(contenders) == 2 else None
    cell, batch, steps, hidden, _ = shape
    compared = f"{medians[1]:8.2f} {ratio:6.2f}" if ratio else ""
    print(f"{cell:5} {batch:5} {steps:5} {hidden:6}  {medians[0]:8.2f} {compared}", flush=True)
    return {"shape": shape, "milliseconds": times, "ratio": ratio}


def _repetitions(contender, shape):
    """As many steps a turn as fill the time, after the compiler and the caches are warm."""
    for _ in range(WARM_UPS):
        took = contender.milliseconds(shape, 20)
    return max(2, round(SECONDS_A_TURN * 1000 / took))


def install_peers(course):
    """An environment of their own, so that no learner and no test pays for it."""
    log = course.log("peers")
    with Step("Installing PyTorch for the benchmark (about 5 GB)") as step:
        for command in ([sys.executable, "-m", "venv", course.state / "peers"],
                        [_python(course), "-m", "pip", "install", "torch", "numpy"]):  # fmt: skip
            if run_logged(command, log, step.note):
                raise failure_from(log, "PyTorch could not be installed", "Run ./course bench --peers again.")
    return 0


def _python(course):
    return course.state / "peers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _processor():
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
