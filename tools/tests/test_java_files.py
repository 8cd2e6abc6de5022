"""The editor's project: a file for each task, the learner's as soon as he has changed it."""

import json
import re

from tools.launch import java_files
from tools.launch.steps import Failure
from tools.tests.fakes import TOOLS, CourseTest

ANSWER = 'import contract.ElmanStep;\n\nclass MyElmanStep implements ElmanStep {\n    // TODO 4.1: return the next state\n}'
POM = (TOOLS.parent / "pom.xml").read_text(encoding="utf-8")


class JavaFiles(CourseTest):
    def setUp(self):
        super().setUp()
        (self.course.root / "pom.xml").write_text(POM, encoding="utf-8")
        self.exercise(ANSWER)
        java_files.refresh(self.course)
        self.file = self.course.work / "java/src/main/java/ex04/MyElmanStep.java"

    def exercise(self, answer):
        self.write_notebook(
            "exercises/04x-step.ipynb", ("markdown", "# Exercise 04\n\n[lesson 04](../notebooks/04-cell.ipynb)"),
            ("markdown", "## Task 4.1: one step (4 points)\n\nMake the next state."), ("answer-4-1", answer),
        )  # fmt: skip

    def write_notebook(self, name, *cells):
        path = super().write_notebook(name, *(("code", text) if kind.startswith("answer-") else (kind, text) for kind, text in cells))
        content = json.loads(path.read_text())
        for cell, (kind, _) in zip(content["cells"], cells):
            if kind.startswith("answer-"):
                cell["metadata"] = {"nbgrader": {"grade_id": kind}}
        path.write_text(json.dumps(content))
        return path

    def test_a_task_has_a_file_a_statement_and_a_test(self):
        text = self.file.read_text()
        self.assertTrue(text.startswith("package ex04;\n\n// Task 4.1: one step (4 points). What it asks is in ex04.md.\nimport contract.ElmanStep;"))
        statement = (self.course.work / "java/ex04.md").read_text()
        self.assertIn("Make the next state.\n\n**Your answer:** [`MyElmanStep.java`](src/main/java/ex04/MyElmanStep.java)", statement)
        self.assertIn("[lesson 04](../04-cell.ipynb)", statement)
        test = (self.course.work / "java/src/test/java/ex04/Ex04Test.java").read_text()
        self.assertIn('EditorTests.of("4.1", MyElmanStep::new)', test)
        pom = (self.course.work / "java/pom.xml").read_text()
        self.assertIn("<artifactId>checks</artifactId>", pom)
        self.assertRegex(pom, r"<artifactId>maven-compiler-plugin</artifactId>\s+<version>[\d.]+</version>")
        self.assertIn("<argLine>--add-modules jdk.incubator.vector</argLine>", pom)

    def test_what_the_learner_wrote_is_never_overwritten(self):
        self.file.write_text("package ex04; class MyElmanStep {}")
        self.assertEqual(java_files.refresh(self.course), [])
        self.exercise(ANSWER + " // newer")
        said = java_files.refresh(self.course)
        self.assertEqual(self.file.read_text(), "package ex04; class MyElmanStep {}")
        self.assertIn("There is a newer MyElmanStep than the one that yours in work/java began from; ./course reset 4.1 fetches it", said[0])

    def test_an_untouched_file_follows_the_exercise(self):
        self.exercise(ANSWER + " // newer")
        self.assertEqual(java_files.refresh(self.course), [])
        self.assertIn("// newer", self.file.read_text())

    def test_a_reset_keeps_the_old_one(self):
        self.file.write_text("mine")
        said = java_files.reset(self.course, "4.1")
        kept = re.search(r"work/kept/MyElmanStep-\d+-\d+-\d+\.java", said)
        self.assertEqual((self.course.root / kept[0]).read_text(), "mine")
        self.assertIn("class MyElmanStep implements", self.file.read_text())

    def test_names_are_exercises_and_tasks(self):
        for name in ("04", "ex04", "4", "4.1"):
            self.assertEqual([one.task for one in java_files.chosen(self.course, [name])], ["4.1"])
        with self.assertRaisesRegex(Failure, "There is no exercise or task '5.1'"):
            java_files.chosen(self.course, ["5.1"])
        with self.assertRaisesRegex(Failure, "There is no task '9.9'"):
            java_files.reset(self.course, "9.9")
