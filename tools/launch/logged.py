"""Runs a program with its output in a log, and turns its failure into a sentence with a remedy."""

import subprocess

from tools.launch.say import Failure

CAUSES = (
    (
        ("No space left on device", "not enough space on the disk", "Disk quota exceeded"),
        "The disk is full. Free 2 GB and run the command again.",
    ),
    (
        ("Temporary failure in name resolution", "Name or service not known", "NewConnectionError", "Unknown host",
         "UnknownHostException", "Network is unreachable", "Connection refused", "Connection timed out",
         "Max retries exceeded", "ConnectTimeout", "getaddrinfo failed", "No route to host", "nodename nor servname"),
        "There is no network, or a proxy refuses it. The first set-up needs it once: connect and run the command again.",
    ),
    (
        ("Permission denied", "[Errno 13]", "AccessDenied", "Read-only file system"),
        "A folder may not be written to. Give yourself the right to write to the folder named above and run again.",
    ),
)


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
