"""nbgrader runs on an exercise as it is, and its points agree with the grader's."""

import csv
import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from tools.launch import build, environment
from tools.launch.checkout import Course
from tools.launch.jdk import find_jdk
from tools.launch.machine import heap
from tools.workshop import nbgrading

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "04x-elman-step.ipynb"
CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "rnn"
c.ClearSolutions.code_stub = {"java": 'throw new UnsupportedOperationException("TODO");'}
"""
SCORES = """
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    for one in book.assignment_submissions("ex04"):
        print(one.student.id, one.score, one.max_score)
"""


class Nbgrader(unittest.TestCase):
    def setUp(self):
        self.course = Course(ROOT)
        if not environment.is_ready(self.course) or not build.is_ready(self.course):
            self.skipTest("The course is not set up here: ./course lab, or ./course test without a name, does it.")
        self.jdk = find_jdk()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name).resolve() / "a b"
        (self.folder / "source" / "ex04").mkdir(parents=True)
        (self.folder / "nbgrader_config.py").write_text(CONFIG)
        shutil.copy(ROOT / "solutions" / NAME, self.folder / "source" / "ex04")

    def nbgrader(self, *arguments):
        self.run_(nbgrading.command(self.course, arguments))

    def run_(self, command):
        done = subprocess.run(
            command, cwd=self.folder, env=nbgrading.variables(self.course, self.jdk), capture_output=True, text=True)  # fmt: skip
        self.assertEqual(done.returncode, 0, done.stdout[-3000:] + done.stderr[-3000:])
        return done.stdout

    def submit(self, name, source, wrong=None):
        notebook = json.loads(source.read_text(encoding="utf-8"))
        for cell in notebook["cells"] if wrong else []:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == "answer-4-1":
                cell["source"] = wrong.read_text(encoding="utf-8")
        target = self.folder / "submitted" / name / "ex04" / NAME
        target.parent.mkdir(parents=True)
        target.write_text(json.dumps(notebook), encoding="utf-8")

    def our_points(self):
        command = [self.jdk.java, *self.jdk.options(heap()), "-cp", build.class_path_text(self.course), "grade.Main",
                   "submitted", "--out", "ours", "--isolation", "process", "--exercise", "04"]  # fmt: skip
        self.run_([str(part) for part in command])
        with open(self.folder / "ours" / "grades.csv", newline="", encoding="utf-8-sig") as file:
            return {row["name"]: (float(row["total"]), float(row["max"])) for row in csv.DictReader(file)}

    def test_points_agree_for_right_wrong_and_empty(self):
        self.nbgrader("generate_assignment", "ex04", "--create")
        released = self.folder / "release" / "ex04" / NAME
        text = released.read_text(encoding="utf-8")
        self.assertNotIn("BEGIN SOLUTION", text)
        self.assertEqual(text.count("throw new UnsupportedOperationException"), 5)
        self.submit("right", ROOT / "solutions" / NAME)
        self.submit("wrong", ROOT / "solutions" / NAME, wrong=ROOT / "solutions/answers/4.1/wrong-no-bias.java")
        self.submit("empty", released)
        self.nbgrader("autograde", "ex04", "--create")
        scores = self.run_([str(self.course.python), "-c", SCORES])
        theirs = {name: (float(score), float(most)) for name, score, most in map(str.split, scores.splitlines())}
        self.assertEqual(theirs, {"right": (19, 19), "wrong": (15, 19), "empty": (0, 19)})
        self.assertEqual(theirs, self.our_points())
        self.nbgrader("generate_feedback", "ex04")
        page = (self.folder / "feedback" / "wrong" / "ex04" / NAME).with_suffix(".html").read_text(encoding="utf-8")
        self.assertIn("The bias b is missing.", page)
