"""What a learner changed is never overwritten; what he left alone follows the course."""

import json
from pathlib import Path

from tools.launch import copies, kernelspec
from tools.launch.checkout import read_json
from tools.launch.jdk import Jdk
from tools.launch.steps import Failure
from tools.tests.fakes import SET_UP, CourseTest, notebook


class Copies(CourseTest):
    def setUp(self):
        super().setUp()
        self.source = self.write_notebook("notebooks/04-cell.ipynb", ("markdown", "one"), SET_UP)
        self.copy = self.course.work / "04-cell.ipynb"
        copies.refresh(self.course)

    def edit(self, path, text):
        content = json.loads(path.read_text())
        content["cells"].append({"cell_type": "code", "metadata": {}, "source": text, "outputs": []})
        path.write_text(json.dumps(content))

    def test_new_source_is_copied(self):
        self.write_notebook("exercises/04x-step.ipynb", SET_UP)
        self.assertEqual(copies.refresh(self.course), [])
        self.assertTrue((self.course.work / "04x-step.ipynb").exists())

    def test_links_between_notebooks_become_flat(self):
        self.write_notebook("exercises/05x-a.ipynb", ("markdown", "[4](../notebooks/04-cell.ipynb#x) ![p](images/p.png)"))
        copies.refresh(self.course)
        text = (self.course.work / "05x-a.ipynb").read_text()
        self.assertIn("[4](04-cell.ipynb#x) ![p](images/p.png)", text)

    def test_a_copy_opens_without_outputs(self):
        content = json.loads(self.source.read_text())
        content["cells"][1] |= {"outputs": [{"output_type": "stream", "name": "stdout", "text": "the answer"}], "execution_count": 1}
        self.source.write_text(json.dumps(content))
        self.copy.unlink()
        copies.refresh(self.course)
        cell = json.loads(self.copy.read_text())["cells"][1]
        self.assertEqual((cell["outputs"], cell["execution_count"]), ([], None))
        self.assertIn("the answer", self.source.read_text())

    def test_a_copy_opens_as_saved_for_it_says_what_the_kernel_will(self):
        kernelspec.install(self.course, Jdk(Path("/jdk"), "17.0.15", "amd64", True, "17.0.15+6-Debian"))
        self.copy.unlink()
        copies.refresh(self.course)
        metadata = json.loads(self.copy.read_text())["metadata"]
        self.assertEqual(metadata["kernelspec"], {"display_name": "Java (JJava)", "language": "java", "name": "java"})
        self.assertEqual(metadata["language_info"]["version"], "17.0.15+6-Debian")

    def test_pictures_come_along(self):
        (self.course.root / "notebooks/pictures").mkdir()
        (self.course.root / "notebooks/pictures/p.png").write_bytes(b"picture")
        copies.refresh(self.course)
        self.assertEqual((self.course.work / "pictures/p.png").read_bytes(), b"picture")

    def test_untouched_copy_follows_the_source(self):
        self.edit(self.source, "new")
        self.assertEqual(copies.refresh(self.course), [])
        self.assertIn("new", self.copy.read_text())

    def test_executed_copy_counts_as_untouched(self):
        content = json.loads(self.copy.read_text())
        content["cells"][1].update(outputs=["many"], execution_count=3, source=[SET_UP[1]])
        content["metadata"]["language_info"] = {"name": "java"}
        self.copy.write_text(json.dumps(content))
        self.edit(self.source, "new")
        copies.refresh(self.course)
        self.assertIn("new", self.copy.read_text())

    def test_unchanged_source_keeps_the_outputs(self):
        content = json.loads(self.copy.read_text())
        content["cells"][1]["outputs"] = ["seen"]
        self.copy.write_text(json.dumps(content))
        copies.refresh(self.course)
        self.assertIn("seen", self.copy.read_text())

    def test_changed_copy_is_kept_and_the_newer_version_named(self):
        self.edit(self.copy, "mine")
        self.assertEqual(copies.refresh(self.course), [])
        self.edit(self.source, "new")
        (said,) = copies.refresh(self.course)
        self.assertIn("./course reset 04-cell", said)
        self.assertIn("mine", self.copy.read_text())
        self.assertNotIn("new", self.copy.read_text())

    def test_lost_records_never_lose_work(self):
        for broken in ("", "[]", "{"):
            (self.course.work / ".copies.json").write_text(broken)
            self.edit(self.copy, "mine")
            self.assertEqual(len(copies.refresh(self.course)), 1)
            self.assertIn("mine", self.copy.read_text())

    def test_lost_records_of_an_equal_copy_are_found_again(self):
        (self.course.work / ".copies.json").unlink()
        self.assertEqual(copies.refresh(self.course), [])
        self.edit(self.source, "new")
        copies.refresh(self.course)
        self.assertIn("new", self.copy.read_text())

    def test_broken_copy_counts_as_changed(self):
        self.copy.write_text("{ half a notebook")
        self.edit(self.source, "new")
        self.assertEqual(len(copies.refresh(self.course)), 1)
        self.assertEqual(self.copy.read_text(), "{ half a notebook")

    def test_broken_source_is_named(self):
        self.source.write_text("{")
        with self.assertRaisesRegex(Failure, "04-cell.ipynb is not a notebook"):
            copies.refresh(self.course)

    def test_reset_gives_a_fresh_copy_and_keeps_the_old(self):
        for number in (1, 2):
            self.edit(self.copy, f"mine {number}")
            self.assertIn("move it up into work/", copies.reset(self.course, "04"))
            self.assertNotIn("mine", self.copy.read_text())
        kept = "".join(path.read_text() for path in (self.course.work / "kept").glob("04-cell-*.ipynb"))
        self.assertIn("mine 1", kept)
        self.assertIn("mine 2", kept)

    def test_reset_after_an_update_follows_the_source_again(self):
        self.edit(self.copy, "mine")
        self.edit(self.source, "new")
        copies.reset(self.course, "04-cell.ipynb")
        self.assertEqual(copies.refresh(self.course), [])
        self.assertIn("new", self.copy.read_text())

    def test_reset_knows_names_and_lists_them_when_it_does_not(self):
        self.write_notebook("exercises/04x-step.ipynb", SET_UP)
        for name, stem in (("04", "04-cell"), ("ex04", "04x-step"), ("work/04x-step.ipynb", "04x-step")):
            copies.reset(self.course, name)
            self.assertIn(f"{stem}.ipynb", read_json(self.course.work / ".copies.json"))
        for unknown in ("4", "05", "", "../x"):
            with self.assertRaisesRegex(Failure, "The nearest are: (04-cell 04x-step|04x-step 04-cell)$"):
                copies.reset(self.course, unknown)

    def test_no_half_written_files_are_left(self):
        self.assertEqual({path.name for path in self.course.work.iterdir()}, {"04-cell.ipynb", ".copies.json"})
        expected = notebook(("markdown", "one"), SET_UP)
        expected["cells"][1]["execution_count"] = None
        self.assertEqual(expected, json.loads(self.copy.read_text()))
