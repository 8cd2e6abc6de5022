"""Does what is due before a command can run, and says so; nothing is due on a second run."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import Callable

from tools.launch import build, environment
from tools.launch.build import require_maven
from tools.launch.checkout import only_one
from tools.launch.jdk import find_jdk
from tools.launch.steps import Step

WINDOWS = os.name == "nt"


@dataclass(frozen=True)
class Task:
    """A part of the set-up: its title, whether it is ready, what it needs (a failure if that is not there), and what makes it so."""

    title: str
    is_ready: Callable
    require: Callable
    run: Callable


def environment_task(course):
    return Task(
        environment.TITLE,
        lambda: environment.is_ready(course),
        lambda: environment.require(course),
        lambda step: environment.set_up(course, step),
    )


def build_task(course, jdk):
    return Task(build.TITLE, lambda: build.is_ready(course), lambda: require_maven(jdk), lambda step: build.set_up(course, jdk, step))


def prepare(course, *tasks):
    """Runs the tasks that are not ready, one set-up at a time. What any of them lacks is said before the first begins."""
    if all(task.is_ready() for task in tasks):
        return
    with only_one(course):
        due = [task for task in tasks if not task.is_ready()]
        for task in reversed(due):  # Maven is there or not; to ask for a network takes longer
            task.require()
        if not any(course.log("build").parent.glob("*")) and not (course.root / environment.WHEELS).is_dir():
            print("The first set-up downloads about 310 MB and takes some minutes; later ones start at once.", flush=True)
        for number, task in enumerate(due, 1):
            with Step(task.title, number, len(due)) as step:
                task.run(step)


def enter(course, *tasks):
    """Does what is due, then goes on in the environment's Python, which reads the same words again; there it returns."""
    due = not environment.is_ready(course)  # even there, where a learner has activated it
    prepare(course, environment_task(course), *tasks)
    if not due and os.path.samefile(sys.prefix, course.venv):
        return
    command = [str(course.python), str(course.root / "tools"), *sys.argv[1:]]
    sys.stdout.flush()
    if WINDOWS:  # where exec would give the terminal back at once
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is heard by the child, which ends its kernels and is waited for
        sys.exit(subprocess.call(command, env=environment.variables(course)))
    os.execve(command[0], command, environment.variables(course))


def enter_built(course):
    """The same for a command that runs notebooks at once; returns the JDK."""
    jdk = find_jdk()
    enter(course, build_task(course, jdk))
    return jdk


def everything(course):
    """All that notebooks need to run; returns the JDK."""
    jdk = find_jdk()
    prepare(course, environment_task(course), build_task(course, jdk))
    return jdk
