"""The site: its links lead from page to page, its formulas and search need no network, and only a site is written over."""

import json
import sys
import unittest
from pathlib import Path
from unittest import mock

from tools.launch.checkout import Course
from tools.launch.notebooks import read
from tools.launch.steps import Failure
from tools.workshop import site, site_check, site_pages
from tools.tests.fakes import SET_UP, TOOLS, CourseTest

PACKAGES = TOOLS.parent / ".course/site/packages"  # ./course test tools installs them, where there is a network
BROWSER = site_check.browser()
README = """# Title\n\nOpening.\n\n## The lessons\n\n[01](notebooks/01-a.ipynb) [`A`](toolkit/src/main/java/rnn/A.java) [`B`](toolkit/src/main/java/rnn/cell/B.java) [cells](toolkit/src/main/java/rnn/cell)\n
## Grading\n\nNothing for readers.\n\n## Start\n\nBegin.\n"""
PICTURE = '<figure class="unrolled-picture"><img alt="A picture of x" src="data:image/png;base64,iVBORw0KGgo="></figure>'


class SiteTest(CourseTest):
    def setUp(self):
        super().setUp()
        root = self.course.root
        (root / "README.md").write_text(README)
        (root / "notebooks/pictures").mkdir()
        (root / "toolkit/src/main/java/rnn/cell").mkdir(parents=True)
        (root / "toolkit/src/main/java/rnn/A.java").write_text("package rnn;\n\npublic final class A {}\n")
        (root / "toolkit/src/main/java/rnn/cell/B.java").write_text("package rnn.cell;\n\nclass B {}\n")
        self.first = self.write_notebook(
            "notebooks/01-a.ipynb",
            ("markdown", "# 01 · Alpha\n\n<details><summary>1. What is $y$?</summary>\n\nA *wombat*, $h_t$.\n\n</details>\n\n## 2. By hand: $t = 0$\n\n$$a = b \\\\ c = \\frac{1}{2}$$"),
            SET_UP, ("code", "int narwhal = 1;"), ("markdown", "**Exercise:** [one](../exercises/01x-a.ipynb#Task-1.1:-one)"),
        )  # fmt: skip
        self.change(self.first, 2, lambda cell: cell.update(outputs=[
            {"output_type": "stream", "name": "stdout", "text": ["a lynx\n"]},
            {"output_type": "display_data", "metadata": {}, "data": {"text/html": [PICTURE, '<a href="01x-a.ipynb">ex01</a>'], "text/plain": ["Picture"]}},
        ]))  # fmt: skip
        self.write_notebook(
            "exercises/01x-a.ipynb",
            ("markdown", "# Exercise 01: beta\n\n[lesson](../notebooks/01-a.ipynb#2.-By-hand:-t-=-0)\n\n## Task 1.1: one"), SET_UP,
            ("markdown", "<details><summary>Hint 1: the idea</summary>\n\nThink of a `gecko`.\n\n</details>"),
        )  # fmt: skip
        self.change(root / "exercises/01x-a.ipynb", 0, lambda cell: None)
        self.out = root / "site"

    def change(self, path, place, how):
        notebook = read(path)
        for number, cell in enumerate(notebook["cells"]):
            cell["id"] = f"cell-{number}"
            if cell["cell_type"] == "code":
                cell.setdefault("execution_count", None)
            else:
                cell.pop("outputs", None)
        notebook["nbformat_minor"] = 5
        notebook["metadata"]["language_info"] = {"name": "java"}
        how(notebook["cells"][place])
        path.write_text(json.dumps(notebook))


class Pages(SiteTest):
    def test_parts_are_those_that_have_lessons(self):
        for name in ("13-a", "14-b", "15a-c", "16-d", "41-e"):
            self.write_notebook(f"notebooks/{name}.ipynb", SET_UP)
        found = {name: [path.stem for path in lessons] for name, (_, lessons) in site_pages.parts(self.course).items()}
        self.assertEqual(found, {"part-1": ["01-a", "13-a"], "part-2": ["14-b", "15a-c"], "part-3": ["16-d"], "part-4": ["41-e"]})

    def test_first_page_is_what_the_readme_tells_a_reader(self):
        text = site_pages.to_javadoc(self.course, site_pages.index(self.course, {}), 0)
        for part in ("# Title", "Opening.", "Begin.", '<a href="api/src-html/rnn/A.html"><code>A</code></a>', '<a href="api/rnn/cell/package-summary.html">cells</a>', "notebooks/01-a\n", "exercises/01x-a\n"):
            self.assertIn(part, text)
        self.assertIn('<a href="api/rnn/cell/package-summary.html"><code>B</code></a>', text, "a class that is not public has no page")
        self.assertNotIn("Nothing for readers", text)
        (self.course.root / "README.md").write_text("# Title\n\n## Start\n")
        with self.assertRaisesRegex(Failure, "has no section 'The lessons'"):
            site_pages.index(self.course, {})

    def test_what_was_removed_from_the_course_is_removed_from_what_is_read(self):
        folder = self.course.state / "source"
        site_pages.prepare(self.course, folder, {})
        self.assertTrue((folder / "notebooks/01-a.ipynb").is_file())
        before = (folder / "index.md").stat().st_mtime_ns
        self.first.unlink()
        self.write_notebook("notebooks/01-a2.ipynb", SET_UP)
        site_pages.prepare(self.course, folder, {})
        self.assertFalse((folder / "notebooks/01-a.ipynb").exists())
        self.assertNotEqual((folder / "index.md").stat().st_mtime_ns, before)


    def test_a_part_to_print_is_one_page_with_links_among_its_lessons(self):
        (self.out / "notebooks").mkdir(parents=True)
        for name, text in (("01-a", '<a href="02-b.html#there">b</a> <a href="../index.html">all</a> <a href="#x">x</a> <details><p id="x">'), ("02-b", '<h2 id="there">')):
            (self.out / f"notebooks/{name}.html").write_text(f'<head><title>{name}</title><link href="../_static/a.css"></head><body><article id="furo-main-content">{text}</article>')
        text = site_pages.paper(self.out, "Part 1", [Path("01-a.ipynb"), Path("02-b.ipynb")])
        for part in ('<a href="#02-b--there">b</a> <a >all</a> <a href="#01-a--x">x</a> <details open><p id="01-a--x">', '<h2 id="02-b--there">', "<title>Part 1</title>", 'href="_static/a.css"'):
            self.assertIn(part, text)


    def test_a_page_that_is_linked_is_there_and_a_file_that_is_not_is_named_alone(self):
        for name, text in (("toolkit/NOTES.md", "# Notes\n\n[more](MORE.md) [lesson](../notebooks/01-a.ipynb)"), ("toolkit/MORE.md", "# More"), ("data.csv", "1")):
            (self.course.root / name).write_text(text)
        (self.course.root / "README.md").write_text(README.replace("Begin.", "Begin: [notes](toolkit/NOTES.md), [`data`](data.csv), [web](https://example.org)."))
        folder = site_pages.prepare(self.course, self.course.state / "source", {})
        index = (folder / "index.md").read_text()
        self.assertIn("Begin: [notes](toolkit/NOTES.md), `data`, [web](https://example.org).", index)
        self.assertIn("\ntoolkit/NOTES\n", index)
        self.assertEqual((folder / "toolkit/NOTES.md").read_text(), "# Notes\n\nmore [lesson](../notebooks/01-a.ipynb)")
        self.assertFalse((folder / "toolkit/MORE.md").exists())


class Folder(SiteTest):
    def test_a_folder_with_something_else_in_it_is_refused(self):
        self.out.mkdir()
        site.require_folder(self.out, "site")
        (self.out / "mine.txt").write_text("x")
        with self.assertRaisesRegex(Failure, r"site is not empty and is no site of the course\. Name another"):
            site.require_folder(self.out, "site")
        (self.out / site.MARK).write_text("{}")
        site.require_folder(self.out, "site")

    def test_a_file_and_a_folder_that_is_not_there_are_refused(self):
        with self.assertRaisesRegex(Failure, "is a file"):
            site.require_folder(self.first, "01-a.ipynb")
        with self.assertRaisesRegex(Failure, "There is no folder no/where to write x in"):
            site.require_folder(Path("no/where/x").absolute(), "no/where/x")


class Links(SiteTest):
    def problems(self, **pages):
        self.out.mkdir(exist_ok=True)
        for name, text in pages.items():
            (self.out / f"{name}.html").write_text(text)
        return site_check.links(self.out)

    def test_good_links_are_no_problem(self):
        self.assertEqual(self.problems(a='<a href="b.html#there"><a href="#x"><a href="https://example.org"><p id="x"><img src="data:,x">', b='<p id="there"><a href="a.html?q=1">'), [])

    def test_dead_links_are_named(self):
        found = self.problems(a='<a href="c.html"><a href="b.html#not-there"><a href="../course">', b="")
        self.assertEqual(len(found), 3, found)
        self.assertIn("a.html: its link to b.html#not-there leads to no place there", found)

    def test_whatever_a_page_would_fetch_from_the_network_is_named(self):
        found = self.problems(a='<script src="https://example.org/a.js"></script><link rel="stylesheet" href="//example.org/a.css"><p style="background: url(http://example.org/a.png)">')
        self.assertEqual(len(found), 3, found)
        (self.out / "a.css").write_text('@import "https://example.org/b.css"; p { background: url("data:,x") }')
        self.assertEqual(self.problems(a=""), ["a.css fetches https://example.org/b.css"])


@unittest.skipUnless(BROWSER, "needs Chromium or Chrome")
class Opened(SiteTest):
    def test_what_a_browser_complains_of_is_named(self):
        self.out.mkdir()
        (self.out / "good.html").write_text("<p>good <math><mi>x</mi></math></p>")
        (self.out / "bad.html").write_text('<img alt="a" src="gone.png"><div class="unrolled-stepper" style="width: 900px">-</div><script>console.error("oh")</script><script src="http://a.example/b.js"></script>')
        found = "\n".join(site_check.opened(self.out, BROWSER))
        for part in ("bad.html: a picture does not load: a", "bad.html: a stepper does not run", "bad.html: is wider than a screen", '"oh"', "http://a.example/b.js", "ask for /gone.png, which is not there"):
            self.assertIn(part, found)
        self.assertNotIn("good.html", found)


@unittest.skipUnless(PACKAGES.is_dir(), "Sphinx is not installed here: ./course site does it.")
class Whole(SiteTest):
    def setUp(self):
        super().setUp()
        self.course.state.mkdir()
        (self.course.state / "site").mkdir()
        (self.course.state / "site/packages").symlink_to(PACKAGES)
        self.enterContext_(mock.patch.object(Course, "python", Path(sys.executable)))
        self.enterContext_(mock.patch.object(site, "_javadoc", self.javadoc))

    def javadoc(self, course, jdk, folder, step):
        for name in ("index", "src-html/rnn/A", "rnn/cell/package-summary"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.html").write_text("<p>Javadoc</p>")

    def page(self, name):
        return (self.out / f"{name}.html").read_text(encoding="utf-8")

    def test_two_notebooks_become_a_site(self):
        said, code = self.said_by(site.write, self.course, None, self.out)
        self.assertEqual(code, 0, said)
        self.assertIn("index.html: open it", said)
        lesson, exercise = self.page("notebooks/01-a"), self.page("exercises/01x-a")
        for part in ('href="../exercises/01x-a.html#task-1-1-one"', 'href="../exercises/01x-a.html">ex01', 'alt="A picture of x"', "a lynx", "<summary>1. What is <math>", 'id="2.-By-hand:-t-=-0"', "<mfrac>"):
            self.assertIn(part, lesson)
        self.assertIn("<details><summary>Hint 1: the idea</summary>", exercise)
        self.assertRegex(exercise, r'href="\.\./notebooks/01-a\.html#[\w-]*by-hand')
        self.assertIn('id="Task-1.1:-one"', exercise)
        index = (self.out / "searchindex.js").read_text(encoding="utf-8")
        for word in ("wombat", "narwhal", "lynx", "gecko", "begin"):
            self.assertIn(f'"{word}"', index)
        self.assertGreater((self.out / "_static/math.woff").stat().st_size, 1000)
        self.assertEqual(site_check.links(self.out), [])

        self.write_notebook("exercises/01x-a.ipynb", ("markdown", "# Exercise 01\n\n[gone](../notebooks/09-z.ipynb)"))
        with self.assertRaisesRegex(Failure, r"(?s)could not be written.*09-z"):
            self.said_by(site.write, self.course, None, self.out)
        self.assertEqual(self.page("exercises/01x-a"), exercise, "where it fails the site of before stays")
        self.assertEqual([path.name for path in self.course.root.iterdir() if path.name.startswith((".site-", "jupyter_"))], [])
