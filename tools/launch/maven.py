"""Finds Maven, and tells one that does not start from none."""

import re
import shutil
import subprocess
from pathlib import Path

from tools.launch.install import command_for
from tools.launch.say import Failure


def maven_version(jdk=None):
    """For example (3, 8, 7), by that JDK where one is given; None where there is no `mvn`. One that does not start is a failure."""
    maven = shutil.which("mvn")
    if not maven:
        return None
    environment = jdk.environment() if jdk else None
    try:
        run = subprocess.run([maven, "-v"], stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8",
                             errors="replace", env=environment, timeout=120)  # fmt: skip
        told = run.stdout + run.stderr
    except (OSError, subprocess.TimeoutExpired) as error:
        told = str(error)
    version = re.search(r"Apache Maven (\d+)\.(\d+)\.(\d+)", told)
    if not version:
        raise Failure(f"Maven at {maven} does not start: {_cause(told)}. {_remedy(jdk)}")
    return tuple(int(part) for part in version.groups())


def _cause(told):
    """The first line that says something."""
    lines = [line.strip().rstrip(".") for line in told.splitlines() if line.strip()]
    return next((line for line in lines if re.search("error|exception|not|cannot|could", line, re.I)), lines[0] if lines else "it says nothing")


def _remedy(jdk):
    if jdk is None:
        return "It needs a JDK: mend that first."
    if not str(Path.cwd()).isascii():
        return "Java cannot read the name of this folder in your locale: move the course to a folder with plain letters, or set LC_ALL=C.UTF-8."
    return f"Run `mvn -v` by hand with JAVA_HOME={jdk.home}; MAVEN_OPTS, MAVEN_HOME and ~/.mavenrc are what may be wrong."


def require_maven(jdk=None):
    """The path of Maven 3.8 or newer."""
    version = maven_version(jdk)
    if version is None or version < (3, 8):
        found = f"found {'.'.join(map(str, version))}" if version else "found none"
        raise Failure(f"The course needs Maven 3.8 or newer and {found}. Install it: {command_for('maven')}")
    return shutil.which("mvn")
