"""A lesson's parts, its links to its neighbours, its stored outputs and other seeds."""

import json

from tools.launch.notebooks import code_digest, read, source
from tools.workshop import form, lesson_form, navigation, stored_outputs
from tools.workshop.execute import Result
from tools.tests.fakes import SET_UP, CourseTest

QUESTIONS = "<details><summary>1</summary>a</details>" * 3
END = ("markdown", "## What breaks\n\nx\n\n## Summary\n\nx")
LINKS = ("markdown", "navigation")


class Lessons(CourseTest):
    def lesson(self, number, *cells, first=None):
        path = self.write_notebook(
            f"notebooks/{number}-a.ipynb", ("markdown", first or f"# {number} · Lesson {number}\n\n{QUESTIONS}"), SET_UP, *cells, END, LINKS
        )
        notebook = read(path)
        notebook["cells"][-1]["id"] = navigation.CELL
        path.write_text(json.dumps(notebook))
        return path

    def setUp(self):
        super().setUp()
        self.write_notebook("notebooks/glossary.ipynb", ("markdown", "# Glossary"))
        self.write_notebook("notebooks/00-welcome.ipynb", ("markdown", "# 00 · Welcome\n\n## 7. The way"), LINKS)
        self.write_notebook("notebooks/04-the-unrolled-loop.ipynb", ("markdown", "# 04 · Loop\n\n## 6. One table for all notations"), LINKS)

    def store(self, path):
        executed = read(path)
        for cell in executed["cells"]:
            cell |= {"execution_count": 1, "outputs": [{"output_type": "stream", "name": "stdout", "text": "x"}]}
        stored_outputs.keep(path, executed, Result(path.name, machine="amd64"))

    def test_good_lesson_has_no_problems(self):
        path = self.lesson("01", ("code", "chart.show();"), ("markdown", "*A line that rises.* It learns."))
        navigation.renew(self.course)
        self.store(path)
        self.assertEqual(form.problems(self.course, path), [])

    def test_parts_that_are_missing_are_named(self):
        path = self.write_notebook("notebooks/01-a.ipynb", ("markdown", "# One\n\n# Two"), SET_UP)
        self.assertEqual(len(lesson_form.problems(path)), 5)

    def test_picture_needs_a_caption(self):
        for after in (("markdown", "Now this."), ("markdown", "**Bold.**"), ("code", "int a;")):
            found = lesson_form.problems(self.lesson("01", ("code", "chart.picture()"), after))
            self.assertEqual(len(found), 1, after)
            self.assertIn("needs a caption", found[0])

    def test_a_guess_asks_in_a_cell_of_its_own_and_the_next_one_tells_the_outcome(self):
        asks, tells = 'Guess guess = guess("01 loss", "Does it rise; or\\"fall\\"?"\n        + " Say.", "");', 'int a;\nguess.was("falls");'
        asked = (("code", asks), ("code", tells))
        self.assertEqual(lesson_form.problems(self.lesson("01", *asked, ("markdown", "Now this."))), [])
        for first, second, word in (
            (asks.replace("01 loss", "02 loss"), tells, "begins with 01"),
            (asks.replace('"");', '"rises");'), tells, "'rises'"),
            (asks, "int a;", "guess.was"),
            (asks + "\nint b;", tells, "nothing else"),
        ):
            found = lesson_form.problems(self.lesson("01", ("code", first), ("code", second), ("markdown", "Now this.")))
            self.assertEqual(len(found), 1, first)
            self.assertIn(word, found[0])
        self.assertIn("guess.was", lesson_form.problems(self.lesson("01", ("code", asks), ("markdown", "Wait."), ("code", tells)))[0])
        self.assertIn("key of its own", lesson_form.problems(self.lesson("01", *asked, *asked))[0])
        self.assertIn("**Predict**", lesson_form.problems(self.lesson("01", ("markdown", "**Predict:** what?")))[0])

    def test_where_one_cell_ends_is_no_matter_for_what_the_outputs_come_from(self):
        whole, split, other = (read(self.lesson("01", *cells)) for cells in ((("code", "int a;\nint b;"),), (("code", "int a;"), ("markdown", "x"), ("code", "int b;")), (("code", "int a;\nint c;"),)))
        self.assertEqual(code_digest(whole), code_digest(split))
        self.assertNotEqual(code_digest(whole), code_digest(other))

    def test_the_picture_that_answers_a_guess_is_explained_behind_a_click(self):
        asked = (("code", 'Guess guess = guess("01 loss", "Does it fall?", "");'), ("code", 'chart.show();\nguess.was("falls");'))
        for text, count in (("*A line that falls.*", 1), ("<details><summary>What happened</summary>\n\n*A line that falls.*\n\n</details>", 0)):
            self.assertEqual(len(lesson_form.problems(self.lesson("01", *asked, ("markdown", text)))), count, text)

    def test_caption_in_the_call_is_one(self):
        for code in ('chart.show("A line that falls.")', 'new Stepper("State").frame(chart, "It falls.").show()'):
            self.assertEqual(lesson_form.problems(self.lesson("01", ("code", code), ("markdown", "Now this."))), [], code)

    def test_terms_are_spelt_as_the_field_does(self):
        path = self.lesson("01", ("markdown", "Back-propagation, `cross entropy`, *Learning by back-propagation*, \"On\nback-propagation\", one-hot; RmsProp and RMSProp."))
        self.assertEqual(lesson_form.problems(path), ["it says 'Back-propagation'; the course writes 'backpropagation'", "it says 'RMSProp'; the course writes 'RMSprop'"])

    def test_links_lead_to_the_neighbours_and_are_renewed(self):
        first, second = self.lesson("01"), self.lesson("02")
        self.write_notebook("exercises/01x-b.ipynb", ("markdown", "# Exercise 01 · B"))
        self.assertEqual(len(navigation.problems(self.course, first)), 1)
        navigation.renew(self.course)
        self.assertEqual(navigation.problems(self.course, first), [])
        said = source(read(first)["cells"][-1])
        for link in ("[Exercise 01 · B](../exercises/01x-b.ipynb)", "[02 · Lesson 02](02-a.ipynb)", "[00 · Welcome](00-welcome.ipynb)"):
            self.assertIn(link, said)
        self.lesson("02", first="# 02 · Another title")
        self.assertEqual(len(navigation.problems(self.course, first)), 1)
        self.assertEqual(second.name, "02-a.ipynb")

    def test_stored_outputs_are_refused_once_the_lesson_has_other_code(self):
        path = self.lesson("01", ("markdown", "Old."), ("code", "int old;"))
        self.assertEqual(len(stored_outputs.problems(path)), 1)
        self.store(path)
        self.assertEqual(stored_outputs.problems(path), [])
        (self.course.root / "toolkit/src/main/java/A.java").write_text("another comment")
        path.write_text(path.read_text().replace("Old.", "New."))
        self.assertEqual(stored_outputs.problems(path), [])
        path.write_text(path.read_text().replace("int old", "int fresh"))
        self.assertEqual(len(stored_outputs.problems(path)), 1)

    def test_large_outputs_are_refused(self):
        path = self.lesson("01", ("markdown", "x" * stored_outputs.LARGEST))
        self.store(path)
        self.assertEqual(len(stored_outputs.problems(path)), 1)

    def test_picture_without_a_text_is_named(self):
        for data, count in (({"image/png": "AA=="}, 1), ({"text/html": '<img alt="" src="data:image/png;base64,AA==">'}, 1), ({"text/html": '<img alt="A line." src="data:image/png;base64,AA==">'}, 0)):
            path = self.lesson("01", ("code", "int picture;"))
            self.store(path)
            notebook = read(path)
            notebook["cells"][-1]["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": data}]
            path.write_text(json.dumps(notebook))
            found = stored_outputs.problems(path)
            self.assertEqual(len(found), count, found)
            self.assertTrue(all("has no text" in sentence for sentence in found))

    def test_exercise_is_stored_without_outputs(self):
        path = self.write_notebook("solutions/01x-b.ipynb", ("markdown", "# B"), SET_UP)
        self.assertEqual(form.problems(self.course, path), [])
        self.store(path)
        self.assertEqual(len(form.problems(self.course, path)), 1)
