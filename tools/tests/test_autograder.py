"""The zip for Gradescope, unpacked as Gradescope does, grades a submission."""

import json
import os
import shutil
import stat
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

from tools.launch import build
from tools.launch.checkout import Course
from tools.launch.jdk import find_jdk
from tools.launch.steps import Failure
from tools.workshop import autograder
from tools.tests.fakes import CourseTest

ROOT = Path(__file__).resolve().parent.parent.parent


@unittest.skipUnless(autograder.AS_THERE, "The zip is made on Linux on x86-64 alone.")
class Gradescope(unittest.TestCase):
    def setUp(self):
        course = Course(ROOT)
        if not build.is_ready(course):
            self.skipTest("The course is not built here: ./course lab, or ./course test without a name, does it.")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.base = Path(folder.name) / "a b"
        self.base.mkdir()
        isolation = "full" if shutil.which("bwrap") else "process"
        autograder.write(course, "04", self.base / "ex04.zip", [f"--isolation={isolation}", "--feedback=checks"])
        _unpack(self.base / "ex04.zip", self.base / "source")
        shutil.copy(self.base / "source" / "run_autograder", self.base)
        (self.base / "submission").mkdir()

    def grade(self):
        done = subprocess.run([self.base / "run_autograder"], cwd="/", env=find_jdk().environment(), capture_output=True, text=True)
        return json.loads((self.base / "results" / "results.json").read_text(encoding="utf-8")), done.stdout

    def test_a_submission_gets_its_points_and_garbage_a_sentence(self):
        notebook = self.base / "submission" / "my work.ipynb"
        text = (ROOT / "solutions" / "04x-elman-step.ipynb").read_text(encoding="utf-8")
        notebook.write_text(text.replace(".addRowVector(b)", ""), encoding="utf-8")
        result, told = self.grade()
        self.assertEqual(result.get("score"), 10, told)
        self.assertEqual(sum(test["max_score"] for test in result["tests"]), 19)
        self.assertEqual({test["output"] for test in result["tests"] if test["status"] == "failed"} - {"", "Waits until the values are right."}, set())
        notebook.write_text("{", encoding="utf-8")
        result, told = self.grade()
        self.assertEqual((result["score"], result["output"]), (0, "unreadable: my work.ipynb is not JSON (line 1)"), told)

    def test_where_the_grader_cannot_run_the_result_says_so(self):
        (self.base / "source" / "options").write_text("--nonsense\n")
        result, told = self.grade()
        self.assertEqual(result["score"], 0)
        self.assertIn("not your fault", result["output"])
        self.assertIn("--nonsense", told)


def _unpack(path, folder):
    """With each file's rights, which Python's own unpacking leaves out."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            os.chmod(archive.extract(entry, folder), stat.S_IMODE(entry.external_attr >> 16))


class Refused(CourseTest):
    def test_an_exercise_that_is_not_there_is_named(self):
        with self.assertRaisesRegex(Failure, "There is no exercise '99'"):
            autograder.write(self.course, "99", self.course.root / "x.zip", [])
        self.assertFalse((self.course.root / "x.zip").exists())
