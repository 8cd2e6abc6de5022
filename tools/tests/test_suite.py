"""The order of the tests: what is quick first, and nothing long where that fails; what a lesson's run is judged by."""

import json
from unittest import mock

from tools.launch import data
from tools.launch.network import NoNetwork
from tools.launch.notebooks import read
from tools.launch.steps import Failure
from tools.workshop import lessons, notebook_tests, stored_outputs, suite
from tools.workshop.execute import Result
from tools.workshop.run import scratch
from tools.tests.fakes import SET_UP, CourseTest

KIND = "amd64, 2 cores"


class Steps(CourseTest):
    def setUp(self):
        super().setUp()
        self.order = []
        self.faults = {}
        self.missing = []
        for name in ("notebooks/00-welcome.ipynb", "notebooks/04-loop.ipynb", "solutions/04x-step.ipynb"):
            self.write_notebook(name, SET_UP)
        for name, fake in (
            ("find_jdk", lambda: mock.Mock(feature=17)), ("set_up.prepare", lambda *_: None), ("kernelspec.install", lambda *_, **__: None),
            ("grading.prepare_test", lambda *_: None), ("data.table", lambda _: self.missing), ("data.missing", lambda _, sets: list(sets)), ("data.fetch", self.fetch), ("changes.remember_green", lambda _: self.order.append("green")),
            ("notebook_tests.read_all", lambda course, paths, advised: self.did("reading") or (1, self.faults.get("reading", 0))),
            ("notebook_tests.run_all", lambda course, jdk, paths, kernels: self.did(" ".join(path.stem for path in paths)) or [Result(path.name) for path in paths]),
            ("_tools", lambda course, tally: self.did("launcher")),
            ("maven_tests.run", lambda course, jdk, arguments, title, tally: self.did(title.split()[0]) or tally.add(1, self.faults.get(title.split()[0], 0))),
        ):  # fmt: skip
            self.enterContext_(mock.patch(f"tools.workshop.suite.{name}", fake))

    def did(self, what):
        self.order.append(what)

    def fetch(self, course, sets):
        self.did("data")
        if "data" in self.faults:
            raise self.faults["data"]

    def test_quick_ones_come_first(self):
        _, code = self.said_by(suite.test, self.course, False, [])
        self.assertEqual((self.order, code), (["reading", "Compiling", "00-welcome", "launcher", "Maven's", "04-loop 04x-step", "green"], 0))

    def test_nothing_long_begins_where_a_quick_one_fails(self):
        for fault, order in (("reading", ["reading", "Compiling", "launcher"]), ("Compiling", ["reading", "Compiling", "launcher"])):
            self.order, self.faults = [], {fault: 1}
            said, code = self.said_by(suite.test, self.course, False, [])
            self.assertEqual((self.order, code), (order, 1))
            self.assertIn("The long tests were not begun", said)

    def test_slurm_is_left_out_with_a_sentence_where_it_is_not_installed(self):
        with mock.patch("tools.workshop.suite.shutil.which", lambda program: program != "slurmd" or None):
            tally = suite.Tally()
            suite._slurm(self.course, mock.Mock(), tally)
            said, code = self.said_by(tally.finish)
        self.assertIn("Slurm was left out: it needs root and slurmd, in Debian's slurm-wlm and munge.", said)
        self.assertEqual((code, self.order), (0, []))

    def test_named_notebook_alone_is_run_at_once(self):
        self.said_by(suite.test, self.course, False, ["04"])
        self.assertEqual(self.order, ["reading", "04-loop 04x-step"])

    def test_data_that_are_missing_come_before_what_reads_them(self):
        self.missing = [mock.Mock(lessons="04 26")]
        for names, order in (([], ["reading", "Compiling", "00-welcome", "launcher", "data", "Maven's", "04-loop 04x-step", "green"]), (["04"], ["reading", "data", "04-loop 04x-step"]), (["tools"], ["launcher"])):
            self.order = []
            _, code = self.said_by(suite.test, self.course, False, names)
            self.assertEqual((self.order, code), (order, 0))

    def test_data_that_only_other_lessons_read_are_not_fetched_for_this_one(self):
        self.missing = [mock.Mock(lessons="26")]
        self.said_by(suite.test, self.course, False, ["04"])
        self.assertEqual(self.order, ["reading", "04-loop 04x-step"])

    def test_without_network_the_tests_go_on_and_the_summary_says_so(self):
        self.missing = [mock.Mock()]
        self.missing[0].name = "music"
        self.faults = {"data": NoNetwork("no network")}
        said, code = self.said_by(suite.test, self.course, False, [])
        self.assertEqual((self.order[-3:], code), (["Maven's", "04-loop 04x-step", "green"], 0))
        self.assertRegex(said, r"\nThere was no network for the data music: lessons ran on their small sets, and tests of these were skipped\.\n\n\d+ passed, 0 failed\n$")

    def test_data_that_come_with_another_digest_fail_the_test_and_all_else_runs(self):
        self.missing = [mock.Mock()]
        self.faults = {"data": Failure("music came with another digest.")}
        said, code = self.said_by(suite.test, self.course, False, [])
        self.assertEqual((self.order[-2:], code), (["Maven's", "04-loop 04x-step"], 1))
        self.assertRegex(said, r"\nmusic came with another digest\.\n\n\d+ passed, 1 failed\n$")


class Judged(CourseTest):
    def setUp(self):
        super().setUp()
        self.path = self.write_notebook("notebooks/04-loop.ipynb", SET_UP, ("code", "say();"))
        stored_outputs.keep(self.path, self.ran("it rises"), Result(machine=KIND))
        (self.course.root / "data").mkdir()

    def ran(self, text):
        executed = read(self.path)
        for number, cell in enumerate(executed["cells"]):
            cell |= {"execution_count": number, "outputs": [{"output_type": "stream", "name": "stdout", "text": text}] if number else []}
        return executed

    def run_all(self, text, problems=()):
        async def execute(course, path, folder, step, output, **options):
            output.parent.mkdir(parents=True, exist_ok=True)
            output.write_text(json.dumps(self.ran(text)))
            return Result(path.name, cells=2, problems=list(problems), spent=7.0, machine=KIND)

        with mock.patch("tools.workshop.notebook_tests.execute", execute):
            return self.said_by(notebook_tests.run_all, self.course, mock.Mock(feature=17), [self.path])

    def test_lesson_that_says_what_it_said_passes(self):
        said, results = self.run_all("it rises")
        self.assertEqual(results[0].problems, [])
        self.assertIn("04-loop.ipynb", said)

    def test_lesson_that_says_something_else_fails_with_both_texts_and_the_remedy(self):
        said, results = self.run_all("it falls")
        self.assertIn("cell 2 (None): stored is 'it rises', now comes 'it falls'", said)
        self.assertIn("./course lessons 04 renews it", said)
        self.assertTrue(results[0].problems)

    def test_lesson_that_failed_is_not_judged_as_well(self):
        _, results = self.run_all("it falls", problems=["cell 2: an error"])
        self.assertEqual(results[0].problems, ["cell 2: an error"])

    def test_learners_progress_does_not_come_along(self):
        for name in ("notebooks/progress.json", "exercises/progress.json.bak", "data/fables.txt"):
            (self.course.root / name).write_text("x")
        with scratch(self.course) as folder:
            self.assertEqual([path.name for path in sorted(folder.rglob("*.*")) if path.name != "target"], ["fables.txt", "04-loop.ipynb"])

    def test_fetched_data_are_linked_and_outlive_the_copy(self):
        kept = data.folder(self.course) / "words.whl"
        kept.parent.mkdir()
        kept.write_text("words")
        with scratch(self.course) as folder:
            self.assertTrue((folder / "data/packages").is_symlink())
            self.assertEqual((folder / "data/packages/words.whl").read_text(), "words")
        self.assertTrue(kept.is_file())

    def test_time_is_held_against_the_lessons_own_aim(self):
        notebook = read(self.path)
        for aim, seconds, late in ((None, 91.0, True), (None, 89.0, False), (120, 119.0, False)):
            notebook["metadata"]["unrolled"] = {"aim": aim} if aim else {}
            self.path.write_text(json.dumps(notebook))
            runs = mock.patch("tools.workshop.lessons._runs", lambda course, runs: [(self.path, {}, Result("04-loop.ipynb", seconds=seconds))])
            with runs:
                said, code = self.said_by(lessons.time, self.course, ["04"])
            self.assertEqual((code, "more than its aim" in said), (0, late))
