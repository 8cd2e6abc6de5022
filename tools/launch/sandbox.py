"""What the grader's sandbox needs of this machine: bubblewrap."""

import os
import shutil
import sys

from tools.launch.install import command_for
from tools.launch.logged import run_logged
from tools.launch.machine import in_utf8


def java_options():
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
