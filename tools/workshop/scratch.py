"""A copy of the course's layout, so that no notebook that runs can change its sources."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

NOT_COPIED = ("target", "src", "pom.xml", ".ipynb_checkpoints", "progress.json*", ".progress.lock")  # lesson 00 shows a learner's progress


@contextmanager
def scratch(course):
    """A folder with the notebooks and data, and with links to the built jars; it is gone afterwards."""
    parent = course.state / "scratch"
    parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=parent))
    try:
        for name in ("notebooks", "exercises", "solutions", "data"):
            if (course.root / name).is_dir():
                shutil.copytree(course.root / name, folder / name, ignore=shutil.ignore_patterns(*NOT_COPIED))
        for module in course.modules:
            _link(module / "target", folder / module.relative_to(course.root) / "target")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _link(target, place):
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        place.symlink_to(target, target_is_directory=True)
    except OSError:  # Windows without the right to link
        shutil.copytree(target, place)
