"""What the course says: steps with their time, and expected failures in one sentence."""

import re
import shutil
import sys
import threading
import time


class Failure(Exception):
    """An expected failure; its text is what the person reads, with the remedy in it."""

    def __init__(self, sentence, code=1):
        super().__init__(sentence)
        self.code = code  # the exit code of the command


class Step:
    """One step under way: `[2/3] Building the toolkit … 12 s`, repainted in a terminal, a line now and then elsewhere."""

    def __init__(self, title, number=1, total=1, stream=None):
        self.stream = stream or sys.stdout
        self.title = f"[{number}/{total}] {title}"
        self.latest = ""
        self._terminal = self.stream.isatty()
        self._ended = threading.Event()

    def note(self, text):
        """What the step is doing at the moment; only a terminal shows it."""
        self.latest = re.sub(r"https?://\S*/|^\[INFO\] ", "", text.strip())

    def tell(self, text):
        """Something that stays on the screen while the step goes on."""
        for line in text.splitlines():
            self._line(line, "\n")

    @property
    def seconds(self):
        return time.monotonic() - self._start

    def __enter__(self):
        self._start = time.monotonic()
        if not self._terminal:
            self._print(f"{self.title} …\n")
        self._painter = threading.Thread(target=self._paint, daemon=True)
        self._painter.start()
        return self

    def __exit__(self, kind, error, trace):
        self._ended.set()
        self._painter.join()
        outcome = "done in" if error is None else "failed after"
        indent = self.title if self._terminal else " " * 6
        self._line(f"{indent} … {outcome} {self.seconds:.0f} s", "\n")

    def _paint(self):
        while not self._ended.wait(0.5 if self._terminal else 60):
            if self._terminal:
                self._line(f"{self.title} … {self.seconds:.0f} s  {self.latest}", "")
            else:
                self._print(f"       … {self.seconds:.0f} s\n")

    def _line(self, text, end):
        if self._terminal:
            width = shutil.get_terminal_size().columns - 1
            text = "\r" + text[:width].ljust(width)
        self._print(text + end)

    def _print(self, text):
        self.stream.write(text)
        self.stream.flush()
