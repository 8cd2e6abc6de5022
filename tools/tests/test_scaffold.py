"""What `./course new` writes: skeletons in their places, which pass what reading can find."""

import json
import shutil
import tempfile
import unittest
from pathlib import Path

from tools.launch.checkout import Course
from tools.launch.steps import Failure
from tools.workshop import form, scaffold

ROOT = Path(__file__).resolve().parents[2]


class ScaffoldTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        for name in ("notebooks", "exercises/checks/src/main/java/check"):
            shutil.copytree(ROOT / name, self.folder / name, ignore=shutil.ignore_patterns("ex*", "pictures"))
        (self.folder / "solutions").mkdir()
        self.course = Course(self.folder)

    def text(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def test_a_lesson_has_the_form_of_one_and_lacks_only_its_outputs(self):
        before = max(path.name for path in (self.folder / "notebooks").glob("[0-9]*.ipynb"))
        scaffold.new(self.course, ["lesson", "59-read-then-write", "Read,", "then", "write"])
        problems = form.problems(self.course, self.folder / "notebooks/59-read-then-write.ipynb")
        self.assertEqual(["its stored outputs are older than its code: ./course lessons 59 renews them"], problems)
        self.assertIn("**Next:** [59 · Read, then write]", "".join(json.loads(self.text(f"notebooks/{before}"))["cells"][-1]["source"]))

    def test_an_exercise_is_listed_and_a_task_stands_in_all_its_places(self):
        scaffold.new(self.course, ["exercise", "59x-read-then-write", "Read, then write"])
        for number, contract in (("59.1", "SortedNumbers"), ("59.2", "AddedNumbers")):
            scaffold.new(self.course, ["task", number, contract, "sorting"])
        self.assertIn("Ex59.EXERCISE,\n            Ex91.EXERCISE,", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn("import check.ex59.Ex59;\nimport check.ex91", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn(
            "List.of(SortedNumbersCheck::new, AddedNumbersCheck::new)", self.text("exercises/checks/src/main/java/check/ex59/Ex59.java"))
        self.assertIn('super("59.2", "sorting", AddedNumbers.class);', self.text("exercises/checks/src/main/java/check/ex59/AddedNumbersCheck.java"))
        self.assertIn("# nothing-done in right-product", self.text("solutions/answers/59.2/mistakes"))
        notebook = self.folder / "solutions/59x-read-then-write.ipynb"
        self.assertEqual([], form.problems(self.course, notebook))
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        ids = [cell["id"] for cell in cells]
        self.assertEqual(["answer-59-1", "check-59-1", "hints-59-1", "task-59-2"], ids[4:8])
        cells.insert(2, {"cell_type": "code", "id": "an-example", "metadata": {}, "outputs": [], "source": "class Example implements SortedNumbers {}"})
        notebook.write_text(json.dumps({**json.loads(notebook.read_text(encoding="utf-8")), "cells": cells}), encoding="utf-8")
        self.assertRegex(form.problems(self.course, notebook)[0], "a class beside the answers implements SortedNumbers")

    def test_an_appendix_has_an_exercise_of_its_own(self):
        scaffold.new(self.course, ["exercise", "59ax-aside", "Aside"])
        scaffold.new(self.course, ["task", "59a.1", "SortedNumbers", "sorting"])
        self.assertIn("import check.ex59a.Ex59a;\nimport check.ex91", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn("List.of(SortedNumbersCheck::new)", self.text("exercises/checks/src/main/java/check/ex59a/Ex59a.java"))
        self.assertIn("# nothing-done in right-product", self.text("solutions/answers/59a.1/mistakes"))
        with self.assertRaisesRegex(Failure, "its next one is 59a.2, not 59a.3"):
            scaffold.new(self.course, ["task", "59a.3", "AddedNumbers", "adding"])

    def test_what_is_there_or_has_no_name_is_refused_and_nothing_is_written(self):
        for words, told in (
            (["chapter", "x", "y"], "needs a kind, a name and a title"),
            (["lesson", "sixteen", "Title"], "'sixteen' is no name for a lesson"),
            (["lesson", "04-the-unrolled-loop", "Title"], "is there already"),
            (["lesson", "59-what-a-network-reads-twice", "Title"], "has 29 letters, and JupyterLab's list shows 24"),
            (["exercise", "59x-what-a-network-reads-twice", "Title"], "has 30 letters"),
            (["exercise", "ex59-read", "Title"], "it is a number, x and words"),
            (["task", "58.1", "Contract", "title"], "There is no exercise 58 yet"),
            (["task", "59", "Contract", "title"], "'59' is no number for a task"),
            (["task", "04.5", "Contract", "title"], "'04.5' is no number for a task"),
            (["task", "59.1", "contract", "title"], "A task needs the name of its contract"),
            (["task", "59.1", "Contract"], "A task needs the name of its contract, a Java interface, and then a title"),
        ):
            with self.assertRaisesRegex(Failure, told):
                scaffold.new(self.course, words)
        self.assertEqual([], list((self.folder / "solutions").iterdir()))

    def test_a_task_is_the_next_one_and_what_is_kept_of_another_stays(self):
        scaffold.new(self.course, ["exercise", "59x-read-then-write", "Read, then write"])
        scaffold.new(self.course, ["task", "59.1", "SortedNumbers", "sorting"])
        for number in ("59.1", "59.3"):
            with self.assertRaisesRegex(Failure, f"Exercise 59 has 1 task, so its next one is 59.2, not {number}"):
                scaffold.new(self.course, ["task", number, "AddedNumbers", "adding"])
        kept = self.folder / "solutions/answers/59.2/mistakes"
        kept.parent.mkdir()
        kept.write_text("kept", encoding="utf-8")
        with self.assertRaisesRegex(Failure, "is there already"):
            scaffold.new(self.course, ["task", "59.2", "AddedNumbers", "adding"])
        self.assertEqual("kept", kept.read_text(encoding="utf-8"))
        self.assertFalse((self.folder / "exercises/checks/src/main/java/contract/AddedNumbers.java").exists())


if __name__ == "__main__":
    unittest.main()
