"""`./course grade` and the other programs of the grader: arguments looked at before anything is built, and what its sandbox needs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.launch import build, set_up
from tools.launch.arguments import Command, one_of
from tools.launch.jdk import find_jdk
from tools.launch.machine import command_for, heap, in_utf8
from tools.launch.steps import Failure, run_logged

HELP = Path(__file__).with_name("grade.txt")  # as the grader itself says it; a test holds the two equal
LIGHT = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")  # a grader waits for its workers; the thorough compiler cost it a third of its time
WRONG = 2  # what the grader says of a wrong command line
feedback, isolation = one_of("--feedback", "score", "checks", "full"), one_of("--isolation", "full", "process")


def arguments(parser):
    """Those that the grader's own help tells; their values are its own affair."""
    parser.text, parser.fault = HELP.read_text(encoding="utf-8"), WRONG
    for short, name, value in re.findall(r"^ +(?:(-\w), )?(--[a-z]+)(=?)", parser.text, re.M):
        if name != "--help":
            parser.add_argument(*filter(None, [short, name]), action="store" if value else "store_true")
    parser.add_argument("folders", nargs="*")


def grade(course, options):
    """Builds what is due, then hands the words over; returns the grader's exit code."""
    if not options.version:
        _require_one(options.folders)
    return run_java(course, "grade.Main", options.words)


COMMANDS = {"grade": Command("grade a folder of submissions in a sandbox", grade, arguments)}


def run_java(course, main_class, arguments):
    """Builds what is stale, then runs one of the course's own programs."""
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk))
    command = [str(jdk.java), *jdk.options(heap()), *LIGHT, f"-Dcourse.root={course.root}", *_java_options(),
               "-cp", build.class_path_text(course), main_class]  # fmt: skip
    return subprocess.run([*command, *arguments], env=environment(jdk)).returncode


def _require_one(folders):
    if not folders:
        raise Failure("./course grade needs a folder of submissions, such as ./course grade submissions; --help tells the rest.", WRONG)
    if len(folders) > 1:
        raise Failure(f"./course grade takes one folder, not {' and '.join(folders)}.", WRONG)
    if not Path(folders[0]).is_dir():
        raise Failure(f"There is no folder {folders[0]} of submissions.", WRONG)


def _java_options():
    """What the grader says to install where bubblewrap is missing."""
    return [f"-Dcourse.install.bubblewrap={command_for('bubblewrap')}"] if sys.platform == "linux" else []


def environment(jdk):
    """The JDK's, one thread for products of matrices this small, and a locale in which a file may have any name."""
    return in_utf8({**jdk.environment(), "OMP_NUM_THREADS": "1"})


def prepare_test(course):
    """Before the grader's tests: says where they will be skipped; in continuous integration, installs it instead."""
    if sys.platform != "linux":
        print("The grader's sandbox is not tested here: it is made for Linux.")
    elif not shutil.which("bwrap") and not _installed_in_ci(course):
        print(f"The grader's sandbox is not tested: bubblewrap is missing. Install it: {command_for('bubblewrap')}")


def _installed_in_ci(course):
    """Nobody else's machine is changed by a test. Without it there, the tests of the sandbox fail."""
    if os.environ.get("CI") != "true" or not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    log = course.log("bubblewrap")
    for command in (["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", "bubblewrap"]):
        run_logged(command, log, lambda line: None)
    return bool(shutil.which("bwrap"))
