"""Where notebooks run: in their own folder for `./course run`, in a copy of the course's layout where they must change no source."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from tools.launch import data, kernelspec, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import Course
from tools.launch.notebooks import one_named, read
from tools.launch.steps import Step
from tools.workshop.execute import execute, wait_for

NOT_COPIED = ("target", "src", "pom.xml", ".ipynb_checkpoints", "progress.json*", ".progress.lock", "packages")  # lesson 00 shows a learner's progress


def arguments(parser):
    parser.needs = "a notebook, such as 04 or work/04-the-cell.ipynb."
    parser.add_argument("names", metavar="NOTEBOOK", nargs="+", help="a lesson or exercise, such as 04 or ex04, or a file")


def run(course, options):
    """Executes one after the other; returns the exit code."""
    paths = paths_of(course, options.names)
    kernelspec.install(course, set_up.enter_built(course))
    failed = 0
    for number, path in enumerate(paths, 1):
        output = course.root / "target" / "notebooks" / path.name
        with Step(f"Running {path.name}", number, len(paths)) as step:
            result = wait_for(execute(course, path, _folder_for(course, path), step, output=output, page=output.with_suffix(".html")))
        failed += bool(result.problems)
        for problem in result.problems:
            print(f"      {path.name}, {problem}")
        for made in (output, output.with_suffix(".html")):
            print(f"      {made}" if made.exists() else f"      {made} was not written")
    return 1 if failed else 0


COMMANDS = {"run": Command("execute notebooks; results and HTML pages go to target/notebooks/", run, arguments)}


def paths_of(course, names):
    """The files that are meant: a path that is there, else a lesson or exercise of that name."""
    paths = [Path(name).resolve() if Path(name).is_file() else one_named(course, name) for name in names]
    for path in paths:
        read(path)
    return paths


def _folder_for(course, path):
    """The notebook's own folder where that lies one level below the root, else work/ (the first cell needs it so)."""
    if path.parent.parent == course.root:
        return path.parent
    course.work.mkdir(exist_ok=True)
    return course.work


@contextmanager
def scratch(course):
    """A folder with the notebooks and data, and with links to the built jars and to fetched data; it is gone afterwards."""
    parent = course.state / "scratch"
    parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=parent))
    try:
        for name in ("notebooks", "exercises", "solutions", "data"):
            if (course.root / name).is_dir():
                shutil.copytree(course.root / name, folder / name, ignore=shutil.ignore_patterns(*NOT_COPIED))
        if data.folder(course).is_dir():
            _link(data.folder(course), data.folder(Course(folder)))
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
