"""What a run of the tests has found, what each of its steps and notebooks cost, and in which order the next run begins them."""

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field

from tools.launch.checkout import read_json, write_json
from tools.launch.notebooks import read
from tools.workshop import stored_outputs

SLOWEST = 10


@dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    steps: list = field(default_factory=list)  # title, seconds, processor seconds
    notebooks: list = field(default_factory=list)  # results
    notes: list = field(default_factory=list)  # sentences for the end

    def add(self, passed, failed):
        self.passed += passed
        self.failed += failed

    def add_notebooks(self, results):
        failed = sum(bool(result.problems) for result in results)
        self.add(len(results) - failed, failed)
        self.notebooks += results

    def note(self, sentence):
        self.notes.append(sentence)

    @contextmanager
    def step(self, title):
        """Reads the clock around a step; a kernel's processor time is told by the kernel, since nobody waits for its end."""
        start, before, kernels = time.monotonic(), _processor(), self._kernels()
        try:
            yield
        finally:
            self.steps.append((title, time.monotonic() - start, _processor() - before + self._kernels() - kernels))

    def finish(self):
        """Prints the tables and the sum; returns the exit code."""
        print(f"\n  {'step':<60} {'seconds':>8} {'processor':>10}")
        for title, seconds, spent in self.steps:
            print(f"  {title:<60} {seconds:>8.1f} {spent:>10.1f}")
        if self.notebooks:
            print(f"\n  {'the dearest notebooks':<60} {'seconds':>8} {'processor':>10}")
        for result in sorted(self.notebooks, key=lambda result: -result.spent)[:SLOWEST]:
            print(f"  {result.name:<60} {result.seconds:>8.1f} {result.spent:>10.1f}")
        for sentence in self.notes:
            print(f"\n{sentence}")
        print(f"\n{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0

    def _kernels(self):
        return sum(result.spent for result in self.notebooks)


def _processor():
    """Of this process and of those that it has waited for."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def spent(course, path):
    """Processor seconds of the last test on this machine, else of the run that the stored outputs come from; None if unknown."""
    return read_json(_record(course)).get(path.stem, stored_outputs.kept(read(path)).get("spent"))


def dearest_first(course, paths):
    """The notebooks in the order in which they begin: one that nobody knows before all others."""
    known = {path: spent(course, path) for path in paths}
    return sorted(paths, key=lambda path: -(float("inf") if known[path] is None else known[path]))


def remember(course, results):
    """Keeps what each notebook that ran to its end has cost."""
    cost = {result.name.removesuffix(".ipynb"): round(result.spent, 1) for result in results if not result.problems}
    write_json(_record(course), {**read_json(_record(course)), **cost})


def _record(course):
    return course.state / "durations.json"
