"""nbgrader on the course's notebooks, with a kernel that finds the course from any folder."""

import os
import subprocess

from tools.launch import environment, kernelspec, set_up
from tools.launch.arguments import Command
from tools.launch.steps import Failure


def run(course, arguments):
    """`./course nbgrader`: hands the arguments over; returns nbgrader's exit code."""
    if not arguments:
        raise Failure("./course nbgrader needs nbgrader's own arguments, such as --help or generate_assignment ex04.")
    if {"-h", "--help"} & set(arguments) and not environment.is_ready(course):
        print("usage: ./course nbgrader ARGUMENT…\n\nAll arguments are nbgrader's own; its help is there once the course is set up, by ./course lab.")
        return 0
    jdk = set_up.everything(course)
    return subprocess.run(command(course, arguments), env=variables(course, jdk)).returncode


COMMANDS = {"nbgrader": Command("nbgrader with the course's kernel, in a folder of your own", run, raw=True)}


def command(course, arguments):
    return [str(course.python), "-m", "nbgrader", *arguments]


def variables(course, jdk):
    """nbgrader runs a notebook in a folder of its own, and the first cell looks for the course one folder above."""
    kernels = course.state / "nbgrader"
    kernelspec.install(course, jdk, into=kernels / "kernels" / "java", start_in=course.root / "exercises")
    programs = f"{course.python.parent}{os.pathsep}{os.environ.get('PATH', '')}"  # nbgrader calls its library's alembic
    return {**environment.variables(course, kernels), "PATH": programs}
