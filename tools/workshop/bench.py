"""Times whole training steps and the CTC loss of the toolkit and its peers in turn (A B A B), in one run, and prints the ratios."""

import json
import os
import platform
import subprocess
from pathlib import Path
from statistics import median
from time import monotonic, sleep

from tools.launch import build, grading
from tools.launch.arguments import Command, whole_number
from tools.launch.checkout import only_one, require_place, write_atomically
from tools.launch.jdk import find_jdk
from tools.launch.machine import heap
from tools.launch.steps import Failure, Step
from tools.workshop import peers

SHAPES = ((32, 64, 128, 64), (32, 64, 256, 64), (64, 64, 512, 64), (1, 25, 100, 64))  # batch, steps, hidden, vocabulary
WORKLOADS = [
    *(("train", cell, given, *shape) for given in ("onehot", "tokens") for shape in SHAPES for cell in ("rnn", "gru", "lstm")),
    ("stepped", "lstm", "onehot", *SHAPES[0]),  # a cell as a learner writes one, beside the same as one operation
    ("ctc", 32, 150, 29, 30), ("ctc", 16, 400, 29, 80),  # batch, steps, classes, labels
    ("attention", "dot", 64, 28, 11, 128), ("attention", "dot", 64, 90, 14, 128),  # batch, steps read, steps written, units
    ("attention", "additive", 64, 28, 11, 128),
    ("convolution", 16, 32, 16, 24, 48), ("convolution", 64, 32, 16, 24, 48),  # batch, side of the pictures, channels
    ("mixture", 64, 8, 10), ("mixture", 32, 200, 20),  # batch, steps, components: points of a pen
    ("scan", 32, 1000, 64),  # batch, steps, units: a linear recurrence, one after the other here, in rounds in the others
]  # fmt: skip
NO_RIVALS = ("ours", "limit")  # the limit is what the products of a step need alone, on this machine in the same minutes
ROUNDS, SECONDS_A_TURN = 7, 0.3
WARM_UP_SECONDS = 4.0  # after which every compiler has done its work
REST_SECONDS = 0.3  # between turns: threads of the one before, OpenMP's above all, wait awake on the cores that the next one needs


def arguments(parser):
    parser.add_argument("names", metavar="WORD", nargs="*", help="only the workloads that hold these words, such as `lstm tokens`")
    parser.add_argument("--json", metavar="FILE", help="write the figures there as well")
    parser.add_argument("--memory", metavar="MINUTES", type=whole_number("--memory"), help="train for so long and draw what stays on the heap")
    parser.add_argument("--peers", action="store_true", help="install PyTorch, JAX, Keras and DL4J, about 7 GB")


def command(course, options):
    """`./course bench`."""
    if options.peers:
        return peers.install(course)
    named(options.names)
    if options.json:
        require_place(options.json)
    jdk = find_jdk()
    if options.memory:
        return memory(course, jdk, heap(), options.memory)
    return bench(course, jdk, heap(), options.names, options.json)


def class_arguments(parser):
    cores = os.cpu_count() or 1
    parser.add_argument("--learners", metavar="N", type=whole_number("--learners"), default=100, help="how many; otherwise 100")
    parser.add_argument("--jobs", metavar="N", type=whole_number("--jobs"), default=cores, help="how many at once; otherwise one for each core")
    parser.add_argument("--isolation", type=grading.isolation, default="full", help="full or process, as `./course grade` has them")


def grade_class(course, options):
    """`./course bench grade`."""
    return grading.run_java(course, "grade.Benchmark", [str(course.root), str(options.learners), str(options.jobs), options.isolation])


COMMANDS = {
    "bench": Command("time training steps and CTC beside those frameworks that are installed", command, arguments),
    "bench grade": Command("grade a made-up class: submissions a minute, and memory", grade_class, class_arguments),
}


class Contender:
    """A process that answers a line `workload repetitions` with milliseconds a step, or `none` where it has no such thing."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self.process = subprocess.Popen([str(part) for part in command], env=environment, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
        self.description = self._answer()

    def milliseconds(self, workload, repetitions):
        """The time of one step, or None."""
        self.process.stdin.write(" ".join(map(str, (*workload, repetitions))) + "\n")
        self.process.stdin.flush()
        answer = self._answer()
        return None if answer == "none" else float(answer)

    def megabytes(self):
        """The most memory that the process has held, as Linux tells it."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        except OSError:
            return None
        return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))

    def _answer(self):
        line = self.process.stdout.readline().strip()
        if not line:
            raise Failure(f"{self.name} ended in the middle of the benchmark. Run {self.process.args} by hand to see why.")
        return line

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def named(words):
    """The workloads that hold all the words."""
    chosen = [workload for workload in WORKLOADS if set(words) <= set(map(str, workload))]
    if not chosen:
        raise Failure(f"No workload is called {' '.join(words)}. There are: " + "; ".join(" ".join(map(str, workload)) for workload in WORKLOADS))
    return chosen


def bench(course, jdk, heap, words, json_file=None):
    """Prints a line a workload that holds all the words; with peers, the median of the ratios to the fastest of them."""
    chosen = named(words)
    ours = _ours(course, jdk, heap)
    commands = {"ours": (ours, jdk.environment()), "limit": ([*ours, "limit"], jdk.environment()),
                "fused": ([*ours, "fused"], jdk.environment()), **peers.commands(course, jdk)}  # fmt: skip
    if len(commands) == 3:
        print("No other framework is here to compare with: ./course bench --peers installs them (about 7 GB).")
    about = {"machine": f"{_processor()}, {os.cpu_count()} cores, {_vectors()}", "contenders": {}, "rows": []}
    print(f"{about['machine']}\n\nmilliseconds a step, the most memory in MB in brackets")
    for workload in chosen:
        about["rows"].append(_row(workload, commands, about["contenders"]))
    print("\n" + "\n".join(about["contenders"].values()))
    if json_file:
        write_atomically(Path(json_file), json.dumps(about, indent=1) + "\n")
    return 0


def memory(course, jdk, heap, minutes):
    """Trains for so long and prints what stays on the heap; the curve is a picture in target/."""
    picture = course.root / "target" / "memory.png"
    picture.parent.mkdir(exist_ok=True)
    *command, _ = _ours(course, jdk, heap)
    return subprocess.run([*command, "bench.FlatMemory", str(minutes), picture], env=jdk.environment()).returncode


def _row(workload, commands, descriptions):
    """All contenders with one workload, each in a process of its own for it, so that none pays for the row before."""
    contenders = [Contender(name, *command) for name, command in commands.items()]
    descriptions.update({contender.name: contender.description for contender in contenders})
    turns = {contender.name: _repetitions(contender, workload) for contender in contenders}
    able = [contender for contender in contenders if turns[contender.name]]
    times = {contender.name: [] for contender in able}
    for _ in range(ROUNDS):
        for contender in able:
            sleep(REST_SECONDS)
            times[contender.name].append(contender.milliseconds(workload, turns[contender.name]))
    memory = {contender.name: contender.megabytes() for contender in able}
    for contender in contenders:
        contender.close()
    row = {"workload": workload, "milliseconds": times, "megabytes": memory, **_against_fastest(times), "share": _share_of_limit(times)}
    print(_text(row), flush=True)
    return row


def _against_fastest(times):
    """The peer with the least median, and the median of the ratios of neighbouring turns to it."""
    rivals = [name for name in times if name not in NO_RIVALS]
    if not rivals:
        return {"fastest": None, "ratio": None}
    fastest = min(rivals, key=lambda name: median(times[name]))
    return {"fastest": fastest, "ratio": median(ours / peer for ours, peer in zip(times["ours"], times[fastest]))}


def _share_of_limit(times):
    """How much of the processor's time for products ours reaches: the median of the limit to ours in neighbouring turns."""
    return median(limit / ours for limit, ours in zip(times["limit"], times["ours"])) if "limit" in times else None


def _text(row):
    shown = [f"{name} {median(row['milliseconds'][name]):.2f} ({row['megabytes'][name]})" for name in row["milliseconds"]]
    ratio = f"  ratio to {row['fastest']} {row['ratio']:.2f}" if row["ratio"] else ""
    ratio += f"  {row['share']:.0%} of the limit" if row["share"] else ""
    return f"{' '.join(map(str, row['workload'])):36} {'  '.join(shown)}{ratio}"


def _repetitions(contender, workload):
    """As many steps a turn as fill the time, after the compiler and the caches are warm; 0 for one that cannot."""
    repetitions, began = 2, monotonic()
    while True:
        took = contender.milliseconds(workload, repetitions)
        if took is None:
            return 0
        repetitions = max(2, round(SECONDS_A_TURN * 1000 / took))
        if monotonic() - began >= WARM_UP_SECONDS:
            return repetitions


def _ours(course, jdk, heap):
    with only_one(course), Step("Building the benchmark") as step:
        build.package(course, jdk, step, "bench", "bench")
    class_path = f"{course.root / 'bench/target/bench.jar'}{os.pathsep}{build.class_path_text(course)}"
    return [jdk.java, *jdk.kernel_options(heap), "-cp", class_path, "bench.Ours"]


def _processor():
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _vectors():
    """The widest vectors that Linux tells of."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    except OSError:
        return "vector width not known"
    return next((f"{bits} bits" for flag, bits in (("avx512f", 512), ("avx2", 256)) if flag in flags), "128 bits")
