"""A work/ of an earlier version is carried over to the notebooks' new names, and nothing that a learner wrote is lost."""

import json
import re
from pathlib import Path
from unittest import mock

from tools.launch import copies, notebooks, renamed
from tools.launch.checkout import read_json
from tools.tests.fakes import SET_UP, CourseTest, notebook
from tools.workshop import form

ROOT = Path(__file__).resolve().parent.parent.parent
OLD = {"exercises/ex04-elman-step.ipynb": ("[8](../notebooks/08-backpropagation-through-time.ipynb#x)",), "notebooks/08-backpropagation-through-time.ipynb": ("eight",)}
NEW = {"exercises/04x-elman-step.ipynb": ("[8](../notebooks/08-backpropagation.ipynb#x)",), "notebooks/08-backpropagation.ipynb": ("eight, newer",)}


class Renamed(CourseTest):
    """A learner's folder was made by a version with the old names; then the course has the new ones."""

    def setUp(self):
        super().setUp()
        self.write(OLD)
        copies.refresh(self.course)
        self.work = self.course.work

    def write(self, texts):
        for name, prose in texts.items():
            self.write_notebook(name, *(("markdown", text) for text in prose), SET_UP)

    def update(self):
        for name in OLD:
            (self.course.root / name).unlink()
        self.write(NEW)
        return copies.refresh(self.course)

    def solve(self, name):
        content = json.loads((self.work / name).read_text())
        content["cells"].append({"cell_type": "code", "metadata": {"mine": True}, "source": "my answer", "outputs": ["seen"]})
        (self.work / name).write_text(json.dumps(content))

    def test_what_was_written_is_under_the_new_name_with_links_that_lead_there(self):
        self.solve("ex04-elman-step.ipynb")
        said = self.update()
        cells = json.loads((self.work / "04x-elman-step.ipynb").read_text())["cells"]
        self.assertEqual((cells[-1]["source"], cells[-1]["metadata"], cells[-1]["outputs"]), ("my answer", {"mine": True}, ["seen"]))
        self.assertEqual(cells[0]["source"], "[8](08-backpropagation.ipynb#x)")
        self.assertFalse((self.work / "ex04-elman-step.ipynb").exists())
        self.assertIn("04x-elman-step.ipynb, which was ex04-elman-step.ipynb, and 1 more.", said[0])
        self.assertEqual(copies.refresh(self.course), said[1:])  # told once

    def test_untouched_copies_follow_the_course(self):
        self.update()
        self.assertEqual({path.name for path in self.work.glob("*.ipynb")}, {Path(name).name for name in NEW})
        self.assertIn("eight, newer", (self.work / "08-backpropagation.ipynb").read_text())
        self.assertEqual(set(read_json(self.work / ".copies.json")), {Path(name).name for name in NEW})

    def test_copy_under_a_name_of_ones_own_stays_and_its_links_lead_on(self):
        (self.work / "my-04.ipynb").write_text((self.work / "ex04-elman-step.ipynb").read_text())
        self.update()
        self.assertIn("[8](08-backpropagation.ipynb#x)", (self.work / "my-04.ipynb").read_text())

    def test_where_both_names_are_taken_both_stay(self):
        self.solve("ex04-elman-step.ipynb")
        (self.work / "04x-elman-step.ipynb").write_text(json.dumps(notebook(("markdown", "mine as well"))))
        self.update()
        self.assertIn("my answer", (self.work / "ex04-elman-step.ipynb").read_text())
        self.assertIn("mine as well", (self.work / "04x-elman-step.ipynb").read_text())

    def test_copy_that_is_no_notebook_any_more_is_kept_as_it_is(self):
        (self.work / "ex04-elman-step.ipynb").write_text("{ broken")
        self.update()
        self.assertEqual((self.work / "04x-elman-step.ipynb").read_text(), "{ broken")

    def test_killed_between_renaming_and_noting_it_loses_nothing(self):
        self.solve("ex04-elman-step.ipynb")
        with mock.patch.object(copies, "write_json", side_effect=KeyboardInterrupt), self.assertRaises(KeyboardInterrupt):
            self.update()
        copies.refresh(self.course)
        self.assertIn("my answer", (self.work / "04x-elman-step.ipynb").read_text())

    def test_fresh_copy_that_is_asked_for_first_keeps_what_was_written_under_the_old_name(self):
        self.solve("ex04-elman-step.ipynb")
        with mock.patch.object(copies, "refresh"):
            self.update()
        copies.reset(self.course, "ex04")
        self.assertFalse((self.work / "ex04-elman-step.ipynb").exists())
        self.assertIn("my answer", next((self.work / "kept").glob("04x-elman-step-*.ipynb")).read_text())

    def test_names_of_old_are_still_understood(self):
        self.update()
        for name in ("ex04", "04x", "ex04-elman-step", "04x-elman-step", "work/ex04-elman-step.ipynb"):
            self.assertIn("work/04x-elman-step.ipynb is fresh", copies.reset(self.course, name).replace("\\", "/"), name)
        self.assertIn("08-backpropagation.ipynb is fresh", copies.reset(self.course, "08-backpropagation-through-time"))


class Order(CourseTest):
    """In JupyterLab's list an exercise stands right behind its lesson, and each name can be read."""

    def setUp(self):
        super().setUp()
        self.paths = [path for folder in ("notebooks", "exercises") for path in (ROOT / folder).glob("*.ipynb")]

    def test_each_exercise_stands_behind_its_lesson(self):
        listed = sorted(path.stem for path in self.paths)
        exercises = [stem for stem in listed if re.match(r"\d\d[a-w]?x-", stem)]
        self.assertEqual(len(exercises), len(list((ROOT / "exercises").glob("*.ipynb"))))
        for stem in exercises:
            before = [other for other in listed[: listed.index(stem)] if not re.match(r"\d\d[a-w]?x-", other)]
            self.assertTrue(stem.startswith("9") or before[-1][:2] == stem[:2], f"{stem} stands behind {before[-1]}")

    def test_each_name_can_be_read(self):
        self.assertEqual([path.stem for path in self.paths if len(path.stem) > form.LONGEST_NAME], [])

    def test_each_new_name_is_that_of_a_notebook_and_no_old_one_is(self):
        present = {path.stem for path in self.paths}
        self.assertLessEqual(set(notebooks.FORMER.values()), present)
        self.assertFalse(present & set(notebooks.FORMER))
        self.assertTrue(all(renamed.LINK.fullmatch(f"]({old}.ipynb") for old in notebooks.FORMER))
