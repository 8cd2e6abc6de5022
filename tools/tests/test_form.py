"""The form that a notebook of the course must have."""

import json

from tools.workshop import form
from tools.tests.fakes import SET_UP, CourseTest


class Form(CourseTest):
    def problems(self, *cells, **options):
        return form.of_any_notebook(self.course, self.write_notebook("notebooks/01-a.ipynb", *cells, **options))

    def test_good_notebook_has_no_problems(self):
        (self.course.root / "data").mkdir()
        (self.course.root / "data/fables.txt").write_text("x")
        prose = ("markdown", "# A text\n\n[text](../data/fables.txt#L3) [web](https://example.org) [up](#A-text) `[i](j)` at home/me")
        self.assertEqual(self.problems(prose, SET_UP, ("code", "int a = 1 / 2;")), [])

    def test_set_up_must_come_first_and_only_once(self):
        for cells in ((("code", "int a;"), SET_UP), (SET_UP, SET_UP), (SET_UP, ("code", "int a;\n  %maven a:b:1"))):
            self.assertEqual(len(self.problems(*cells)), 2 if cells[0] != SET_UP else 1, cells)

    def test_page_without_code_needs_no_set_up(self):
        self.assertEqual(self.problems(("markdown", "# Glossary")), [])

    def test_link_to_a_heading_needs_that_heading(self):
        self.write_notebook("notebooks/02-b.ipynb", ("markdown", "# B\n\n## 3. What `W` is"))
        self.assertEqual(self.problems(("markdown", "[W](02-b.ipynb#3.-What-W-is) [here](#Top)\n\n# Top")), [])
        self.assertEqual(
            self.problems(("markdown", "[W](02-b.ipynb#2.-What-W-is)")), ["its link to 02-b.ipynb#2.-What-W-is leads to no heading there"]
        )

    def test_link_to_a_heading_that_jupyterlab_does_not_find(self):
        self.write_notebook("notebooks/02-b.ipynb", ("markdown", "# B\n\n## 3 · What"))
        for link in ("02-b.ipynb#3-·-What", "02-b.ipynb#3-%C2%B7-What"):
            found = self.problems(("markdown", f"[W]({link})"))
            self.assertEqual(len(found), 1)
            self.assertIn("plain ASCII", found[0])

    def test_wide_lines_of_code_are_named(self):
        self.assertEqual(self.problems(SET_UP, ("code", "x" * 112)), [])
        found = self.problems(SET_UP, ("code", "int a;\n" + "x" * 113))
        self.assertEqual(len(found), 1)
        self.assertIn("113 columns", found[0])

    def test_kernel_must_be_java(self):
        self.assertEqual(self.problems(SET_UP, kernel="jjava"), ["its kernelspec is 'jjava' and must be 'java'"])

    def test_dead_links_and_pictures_are_named(self):
        prose = ("markdown", "[next](02-b.ipynb) ![p](images/p.png) <img src='q%20r.png'>")
        self.assertEqual(self.problems(prose, SET_UP), [f"its link to {t} leads nowhere" for t in ("02-b.ipynb", "images/p.png", "q r.png")])

    def test_paths_of_a_machine_are_named_in_source_and_output(self):
        self.assertEqual(len(self.problems(SET_UP, ("code", 'read("/home/me/x")'), ("code", 'read("C:\\\\Users\\\\me")'))), 2)
        path = self.write_notebook("notebooks/02-b.ipynb", SET_UP)
        content = json.loads(path.read_text())
        content["cells"][0]["outputs"] = [{"output_type": "stream", "text": [f"in {self.course.root}/data\n"]}]
        path.write_text(json.dumps(content))
        self.assertTrue(form.of_any_notebook(self.course, path))

    def test_long_cells_are_advice(self):
        path = self.write_notebook("notebooks/01-a.ipynb", SET_UP, ("code", "\n".join("int a;" for _ in range(26))))
        self.assertEqual(form.advice(self.course, path), ["cell 2 has 26 lines, 25 at most read well"])

    def test_file_that_is_no_notebook_is_one_problem(self):
        for text in ("", "{}", "[]", "\udcff".encode("utf-8", "surrogateescape").decode("latin-1")):
            path = self.course.root / "notebooks/03-c.ipynb"
            path.write_text(text, encoding="latin-1")
            self.assertEqual(len(form.of_any_notebook(self.course, path)), 1)
