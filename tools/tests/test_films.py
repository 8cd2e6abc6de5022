"""The README's moving pictures."""

import re
from pathlib import Path
from xml.etree import ElementTree

from tools.launch.steps import Failure
from tools.tests.fakes import CourseTest
from tools.workshop import films

ROOT = Path(__file__).resolve().parents[2]


class Films(CourseTest):
    def test_a_stepper_becomes_a_film_with_a_frame_and_a_caption_each(self):
        png = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAAA="  # its head is enough: four columns and two rows
        frames = "".join(f'<img alt="Step {k}, &lt;end&gt;." width="2" style="" src="data:image/png;base64,{png}">' for k in range(3))
        path = self.write_notebook("notebooks/08-b.ipynb", ("code", "stepper.show();"))
        notebook = films.read(path)
        notebook["cells"][0] |= {"id": films.STEPPER, "outputs": [{"data": {"text/html": [frames]}}]}
        films_read, films.read = films.read, lambda path: notebook
        self.addCleanup(setattr, films, "read", films_read)
        film = ElementTree.fromstring(films.stepper(path))
        self.assertEqual((film.get("width"), film.get("height")), ("2", "37"))
        groups = film.findall("{*}g")
        self.assertEqual([group.find("{*}text").text for group in groups], [f"Step {k}, <end>." for k in range(3)])
        self.assertEqual([re.sub(r"\D", "", group.get("style").split(":")[1]) for group in groups], ["6", "4", "2"])

    def test_the_readme_shows_the_stepper_as_the_lesson_stores_it(self):
        shown = (ROOT / "notebooks" / "pictures" / "stepper.svg").read_text(encoding="utf-8")
        self.assertEqual(films.stepper(next((ROOT / "notebooks").glob("08-*.ipynb"))), shown, "./course films makes it anew")

    def test_a_lesson_without_the_stepper_is_named(self):
        with self.assertRaisesRegex(Failure, "08-b.ipynb has no stepper"):
            films.stepper(self.write_notebook("notebooks/08-b.ipynb", ("code", "int a;")))

    def test_a_long_sentence_goes_on_in_the_next_line(self):
        page = ElementTree.fromstring("<g>" + films._page(["int a = 1;", "}"], ("}", "wrong"), ["known mistake " + "word " * 30]) + "</g>")
        kinds = [text.get("class") for text in page]
        self.assertEqual(kinds, ["code", "wrong", "code", "told", "told"])
