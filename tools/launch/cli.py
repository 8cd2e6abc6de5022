"""The commands of ./course: which module runs each of them, loaded only when it is asked for."""

import os
import signal
import sys
from importlib import import_module
from pathlib import Path

from tools.launch.arguments import Parser
from tools.launch.checkout import Course
from tools.launch.machine import in_utf8
from tools.launch.steps import Failure

PLACES = {
    "To learn": {"lab": "launch.lab", "watch": "launch.watch", "reset": "launch.copies", "data": "launch.data", "run": "workshop.run", "doctor": "launch.doctor"},
    "To teach": {"grade": "launch.grading", "gradescope": "workshop.autograder", "nbgrader": "workshop.nbgrading", "bundle": "workshop.bundle"},
    "To write": {
        "new": "workshop.scaffold", "exercises": "workshop.answers", "answer": "workshop.answers", "lessons": "workshop.lessons",
        "test": "workshop.suite", "bench": "workshop.bench", "bench grade": "workshop.bench", "site": "workshop.site", "films": "workshop.films",
    },
}  # fmt: skip
MODULES = {name: module for places in PLACES.values() for name, module in places.items()}
HELP = ("help", "--help", "-h")


def main(words):
    """Runs one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends this ends what it has started
    os.environ.update(in_utf8(dict(os.environ)))  # for every program that is started from here
    try:
        return run(Course(Path(__file__).resolve().parents[2]), words)
    except Failure as failure:
        print(failure, file=sys.stderr)
        return failure.code
    except OSError as error:
        print(_sentence(error), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. The same command takes it up again.", file=sys.stderr)
        return 130
    return 1


def run(course, words):
    """The command that the first words name, with the others; a failure where something is wrong with them."""
    if not words or words[0] in HELP:
        print(text_of_help(), end="")
        return 0
    name = " ".join(words[:2]) if " ".join(words[:2]) in MODULES else words[0]
    if name not in MODULES:
        raise Failure(f"There is no command {name!r}. There are: {' '.join([*(one for one in MODULES if ' ' not in one), 'help'])}")
    rest = list(words[len(name.split()) :])
    command = command_named(name)
    return command.run(course, rest if command.raw else Parser(name, command).read(rest))


def command_named(name):
    return import_module(f"tools.{MODULES[name]}").COMMANDS[name]


def text_of_help():
    """Each command with what it does; its options are told by its own help."""
    lines = ["Unrolled: recurrent neural networks in Java"]
    for title, places in PLACES.items():
        lines += ["", title]
        lines += [f"  {f'./course {name}':<22}{command_named(name).summary}" for name in places]
    return "\n".join([*lines, "", "./course COMMAND --help tells the options of a command.", WORK, ""])


WORK = "Your work is in work/; an update of the course never overwrites what you have changed there."


def _sentence(error):
    if error.errno == 28:
        return "The disk is full. Free 2 GB and run the command again."
    return f"{error.strerror or error}: {error.filename or 'the course'}. ./course doctor tells what to mend."
