"""What a run of the tests has found, and what each of its steps and notebooks cost."""

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field

SLOWEST = 10


@dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    steps: list = field(default_factory=list)  # title, seconds, processor seconds
    notebooks: list = field(default_factory=list)  # results

    def add(self, passed, failed):
        self.passed += passed
        self.failed += failed

    def add_notebooks(self, results):
        failed = sum(bool(result.problems) for result in results)
        self.add(len(results) - failed, failed)
        self.notebooks += results

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
        print(f"\n{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0

    def _kernels(self):
        return sum(result.spent for result in self.notebooks)


def _processor():
    """Of this process and of those that it has waited for."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system
