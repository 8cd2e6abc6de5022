"""A checkout, notebooks and Java installations that are made up in a temporary folder."""

import contextlib
import io
import json
import os
import shutil
import signal
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tools.launch.checkout import Course

SET_UP = ("code", "%load ../notebooks/prelude.jshell")
TOOLS = Path(__file__).resolve().parent.parent


def hear_interrupts(test):
    """SIGINT raises KeyboardInterrupt, though a shell that starts a program in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    test.addCleanup(signal.signal, signal.SIGINT, before)


class CourseTest(unittest.TestCase):
    """Each test has a checkout of its own, in a path with spaces, and sees none of this machine's JDKs."""

    def setUp(self):
        folder = Path(self.enterContext_(tempfile.TemporaryDirectory())).resolve()
        self.course = Course(folder / "a b" / "course")
        for name in ("notebooks", "exercises", "solutions", "tools", "toolkit/src/main/java", "exercises/checks"):
            (self.course.root / name).mkdir(parents=True)
        shutil.copy(TOOLS / "requirements.txt", self.course.root / "tools")
        for name in ("pom.xml", "toolkit/pom.xml", "exercises/checks/pom.xml", "toolkit/src/main/java/A.java"):
            (self.course.root / name).write_text(name)
        self.programs = folder / "programs"
        self.programs.mkdir()
        self.enterContext_(mock.patch("tools.launch.jdk.USUAL_PLACES", ()))
        self.enterContext_(mock.patch.dict(os.environ, {"PATH": str(self.programs), "HOME": str(folder)}))
        os.environ.pop("JAVA_HOME", None)

    def enterContext_(self, context):
        """unittest's own enterContext came with Python 3.11."""
        value = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return value

    def write_notebook(self, name, *cells, kernel="java"):
        path = self.course.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(notebook(*cells, kernel=kernel)))
        return path

    def install_java(self, name, version, compiles=True, processor="amd64"):
        """A folder whose `java` tells what a real one would tell."""
        home = self.programs.parent / name
        script(home / "bin/java", f"""cat >&2 <<END
Property settings:
    java.home = {home}
    java.version = {version}
    os.arch = {processor}
END""")  # fmt: skip
        if compiles:
            script(home / "bin/javac", "exit 0")
        return home

    def said_by(self, function, *arguments):
        """What the function prints, and its value."""
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            value = function(*arguments)
        return out.getvalue(), value


def notebook(*cells, kernel="java"):
    return {
        "cells": [{"cell_type": kind, "metadata": {}, "source": text, "outputs": []} for kind, text in cells],
        "metadata": {"kernelspec": {"name": kernel}}, "nbformat": 4, "nbformat_minor": 4,
    }  # fmt: skip


def script(path, text):
    """An executable shell script that needs nothing from the PATH."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nPATH=/usr/bin:/bin\n" + text + "\n")
    path.chmod(0o755)
    return path
