"""What the course says: a step under way with its time, a program run into a log, and an expected failure in one sentence."""

import re
import shutil
import subprocess
import sys
import threading
import time

DISK_FULL = "The disk is full. Free 2 GB and run the command again."
NO_NETWORK = "There is no network, or a proxy refuses it. The first set-up needs it once: connect and run the command again."
CAUSES = (
    (
        ("No space left on device", "not enough space on the disk", "Disk quota exceeded"),
        DISK_FULL,
    ),
    (
        ("Temporary failure in name resolution", "Name or service not known", "NewConnectionError", "Unknown host",
         "UnknownHostException", "Network is unreachable", "Connection refused", "Connection timed out",
         "Max retries exceeded", "ConnectTimeout", "getaddrinfo failed", "No route to host", "nodename nor servname"),
        NO_NETWORK,
    ),
    (
        ("Permission denied", "[Errno 13]", "AccessDenied", "Read-only file system"),
        "A folder may not be written to. Give yourself the right to write to the folder named above and run again.",
    ),
)


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


def run_logged(command, log, line_seen, **options):
    """Runs to the end, every line into the log and to `line_seen`; returns the exit code."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with open(log, "w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace", **options)
        try:
            for line in process.stdout:
                file.write(line)
                file.flush()
                line_seen(line)
            return process.wait()
        except BaseException:
            process.terminate()
            process.wait()
            raise


def cause_in(text):
    """The sentence for the first known cause that the text shows, or None."""
    for marks, sentence in CAUSES:
        if any(mark in text for mark in marks):
            return sentence
    return None


def failure_from(log, what, remedy):
    """The failure of a logged program: its last lines, and what to do."""
    text = log.read_text(encoding="utf-8", errors="replace")
    lines = [line for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("[ERROR]", "ERROR"))] or lines
    shown = "\n".join(f"  | {line[:200]}" for line in (errors[:6] if errors is not lines else lines[-6:]))
    return Failure(f"{what} (all of it: {log}):\n{shown}\n{cause_in(text) or remedy}")
