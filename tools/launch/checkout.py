"""The checkout's places, its lock, and writing so that a killed run leaves no half-written file."""

import hashlib
import json
import os
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.launch.steps import Failure

MODULES = ("toolkit", "exercises/checks", "exercises/grader")


@dataclass(frozen=True)
class Course:
    """A checkout of the course."""

    root: Path

    @property
    def state(self):
        return self.root / ".course"

    @property
    def venv(self):
        return self.state / "venv"

    @property
    def python(self):
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def work(self):
        return self.root / "work"

    @property
    def modules(self):
        """The Maven modules that learners need, as far as they are there."""
        return [self.root / name for name in MODULES if (self.root / name / "pom.xml").is_file()]

    @property
    def libraries(self):
        """What Maven has put together for a notebook to load, besides the modules' own jars."""
        return self.root / "exercises" / "checks" / "target" / "lib"

    def log(self, name):
        return self.state / "log" / f"{name}.log"

    def require_writable(self):
        """A checkout on a read-only disk, or one that belongs to somebody else, is refused in one sentence."""
        try:
            self.state.mkdir(exist_ok=True)
            with tempfile.TemporaryFile(dir=self.state):
                pass
        except OSError as error:
            raise Failure(
                f"The course's folder {self.root} cannot be written to ({error.strerror}). "
                "Copy it to a folder of your own and run the command there."
            ) from error


def write_atomically(path, text):
    """Writes beside the file and renames, so that a reader sees the old text or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with renamed_to(path) as file:
        file.write(text.encode("utf-8"))


def require_place(path):
    """The file that a command will write must have a folder to go to; it is asked before the work, not after it."""
    path = Path(path)
    if not path.absolute().parent.is_dir():
        raise Failure(f"There is no folder {path.parent} to write {path.name} in. Make it, or name another.")
    if not os.access(path.absolute().parent, os.W_OK):
        raise Failure(f"The folder {path.absolute().parent} may not be written to. Name another.")
    if path.is_dir():
        raise Failure(f"{path} is a folder, and a file is to be written there. Name a file.")


@contextmanager
def renamed_to(path):
    """A file for bytes, which gets that name when all of it is written and is gone when that fails."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def read_json(path):
    """What the file holds, or an empty dictionary where it is missing or broken."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def write_json(path, content):
    write_atomically(path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")


def digest(*texts):
    """One short hash over texts and the contents of files."""
    total = hashlib.sha256()
    for text in texts:
        total.update(text.read_bytes() if isinstance(text, Path) else str(text).encode())
        total.update(b"\0")
    return total.hexdigest()[:24]


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
