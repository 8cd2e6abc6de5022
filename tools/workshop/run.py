"""Executes notebooks headless and reads what execute.py tells of them."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from tools.launch import kernel, lab, set_up
from tools.launch.arguments import Command
from tools.launch.logged import cause_in, run_logged
from tools.launch.notebooks import one_named, read
from tools.launch.say import Step


@dataclass
class Result:
    """What became of one notebook; `problems` are sentences."""

    name: str = ""
    cells: int = 0
    seconds: float = 0.0
    problems: list = field(default_factory=list)
    spent: float = 0.0  # processor seconds
    machine: str = None  # its kind, where that was asked


def arguments(parser):
    parser.needs = "a notebook, such as 04 or work/04-the-cell.ipynb."
    parser.add_argument("names", metavar="NOTEBOOK", nargs="+", help="a lesson or exercise, such as 04 or ex04, or a file")


def run_notebooks(course, options):
    """`./course run`: an executed copy and an HTML page each; returns the exit code."""
    paths = paths_of(course, options.names)
    kernel.install(course, set_up.everything(course))
    failed = 0
    for number, path in enumerate(paths, 1):
        output = course.root / "target" / "notebooks" / path.name
        with Step(f"Running {path.name}", number, len(paths)) as step:
            result = execute(course, path, _folder_for(course, path), step, output=output, page=output.with_suffix(".html"))
        failed += bool(result.problems)
        for problem in result.problems:
            print(f"      {path.name}, {problem}")
        for made in (output, output.with_suffix(".html")):
            print(f"      {made}" if made.exists() else f"      {made} was not written")
    return 1 if failed else 0


COMMANDS = {"run": Command("execute notebooks; results and HTML pages go to target/notebooks/", run_notebooks, arguments)}


def execute(course, path, folder, step, output=None, page=None, patience=0, kernels=None, machine=False):
    """Runs the notebook with the kernel in `folder`; a patience of 0 sets no limits and lets stderr pass. `machine` asks for its kind."""
    told = {}

    def listen(line):
        try:
            event = json.loads(line)
        except ValueError:
            return
        if "running" in event:
            step.note(f"cell {event['running']} of {event['of']}")
        elif "problems" in event:
            told.update(event)

    command = [course.python, course.root / "tools/workshop/execute.py", path, "--folder", folder, "--patience", patience]
    command += [part for name, value in (("--output", output), ("--page", page)) if value for part in (name, value)]
    command += ["--machine"] if machine else []
    log = course.log(f"run-{path.stem}")
    code = run_logged(command, log, listen, cwd=folder, env=lab.environment(course, kernels))
    if not told:
        text = log.read_text(encoding="utf-8", errors="replace")
        last = (text.strip().splitlines() or [f"exit code {code}"])[-1]
        return Result(path.name, problems=[cause_in(text) or f"it could not be run: {last} (all of it: {log})"])
    problems = [f"cell {problem['cell']}: {problem['what']}" for problem in told["problems"]]
    return Result(path.name, told["cells"], told["seconds"], problems, told["spent"], told["machine"])


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
