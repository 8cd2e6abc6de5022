"""Lets one set-up at a time change a checkout; the lock goes with its process, however that ends."""

import os
from contextlib import contextmanager

from tools.launch.say import Failure


@contextmanager
def only_one(course):
    """Holds the checkout's lock, or says who has it."""
    course.require_writable()
    with open(course.state / "lock", "a+", encoding="utf-8") as file:
        if not _take(file):
            file.seek(0)
            holder = file.read().strip() or "unknown"
            raise Failure(
                f"Another ./course (process {holder}) is setting up in {course.root}. "
                "Wait until it has ended and run the command again."
            )
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _take(file):
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(1000)  # a byte beyond the text, so that the holder's number stays readable
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except OSError:
        return False
