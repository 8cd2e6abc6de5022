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
        scaffold.new(self.course, ["lesson", "16-read-then-write", "Read,", "then", "write"])
        problems = form.problems(self.course, self.folder / "notebooks/16-read-then-write.ipynb")
        self.assertEqual(["its stored outputs are older than its code: ./course lessons 16 renews them"], problems)
        self.assertIn("**Next:** [16 · Read, then write]", "".join(json.loads(self.text("notebooks/15a-the-transducer.ipynb"))["cells"][-1]["source"]))

    def test_an_exercise_is_listed_and_a_task_stands_in_all_its_places(self):
        scaffold.new(self.course, ["exercise", "16x-read-then-write", "Read, then write"])
        for number, contract in (("16.1", "SortedNumbers"), ("16.2", "AddedNumbers")):
            scaffold.new(self.course, ["task", number, contract, "sorting"])
        self.assertIn("Ex16.EXERCISE,\n            Ex91.EXERCISE);", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn("import check.ex16.Ex16;\nimport check.ex91", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn(
            "List.of(SortedNumbersCheck::new, AddedNumbersCheck::new)", self.text("exercises/checks/src/main/java/check/ex16/Ex16.java"))
        self.assertIn('super("16.2", "sorting", AddedNumbers.class);', self.text("exercises/checks/src/main/java/check/ex16/AddedNumbersCheck.java"))
        self.assertIn("# nothing-done in right-product", self.text("solutions/answers/16.2/mistakes"))
        notebook = self.folder / "solutions/16x-read-then-write.ipynb"
        self.assertEqual([], form.problems(self.course, notebook))
        ids = [cell["id"] for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]]
        self.assertEqual(["answer-16-1", "check-16-1", "hints-16-1", "task-16-2"], ids[4:8])

    def test_an_appendix_has_an_exercise_of_its_own(self):
        scaffold.new(self.course, ["exercise", "16ax-aside", "Aside"])
        scaffold.new(self.course, ["task", "16a.1", "SortedNumbers", "sorting"])
        self.assertIn("import check.ex16a.Ex16a;\nimport check.ex91", self.text("exercises/checks/src/main/java/check/Exercise.java"))
        self.assertIn("List.of(SortedNumbersCheck::new)", self.text("exercises/checks/src/main/java/check/ex16a/Ex16a.java"))
        self.assertIn("# nothing-done in right-product", self.text("solutions/answers/16a.1/mistakes"))
        with self.assertRaisesRegex(Failure, "its next one is 16a.2, not 16a.3"):
            scaffold.new(self.course, ["task", "16a.3", "AddedNumbers", "adding"])

    def test_what_is_there_or_has_no_name_is_refused_and_nothing_is_written(self):
        for words, told in (
            (["chapter", "x", "y"], "needs a kind, a name and a title"),
            (["lesson", "sixteen", "Title"], "'sixteen' is no name for a lesson"),
            (["lesson", "04-the-unrolled-loop", "Title"], "is there already"),
            (["lesson", "16-what-a-network-reads-twice", "Title"], "has 29 letters, and JupyterLab's list shows 24"),
            (["exercise", "16x-what-a-network-reads-twice", "Title"], "has 30 letters"),
            (["exercise", "ex16-read", "Title"], "it is a number, x and words"),
            (["task", "17.1", "Contract", "title"], "There is no exercise 17 yet"),
            (["task", "16", "Contract", "title"], "'16' is no number for a task"),
            (["task", "04.5", "Contract", "title"], "'04.5' is no number for a task"),
            (["task", "16.1", "contract", "title"], "A task needs the name of its contract"),
            (["task", "16.1", "Contract"], "A task needs the name of its contract, a Java interface, and then a title"),
        ):
            with self.assertRaisesRegex(Failure, told):
                scaffold.new(self.course, words)
        self.assertEqual([], list((self.folder / "solutions").iterdir()))

    def test_a_task_is_the_next_one_and_what_is_kept_of_another_stays(self):
        scaffold.new(self.course, ["exercise", "16x-read-then-write", "Read, then write"])
        scaffold.new(self.course, ["task", "16.1", "SortedNumbers", "sorting"])
        for number in ("16.1", "16.3"):
            with self.assertRaisesRegex(Failure, f"Exercise 16 has 1 task, so its next one is 16.2, not {number}"):
                scaffold.new(self.course, ["task", number, "AddedNumbers", "adding"])
        kept = self.folder / "solutions/answers/16.2/mistakes"
        kept.parent.mkdir()
        kept.write_text("kept", encoding="utf-8")
        with self.assertRaisesRegex(Failure, "is there already"):
            scaffold.new(self.course, ["task", "16.2", "AddedNumbers", "adding"])
        self.assertEqual("kept", kept.read_text(encoding="utf-8"))
        self.assertFalse((self.folder / "exercises/checks/src/main/java/contract/AddedNumbers.java").exists())


if __name__ == "__main__":
    unittest.main()
