"""From what differs to what is run; and the order in which notebooks begin."""

import json
import os
import shutil
import subprocess
import unittest

from tools.launch.checkout import write_json
from tools.launch.notebooks import read
from tools.workshop import changes, tally
from tools.workshop.execute import Result
from tools.workshop.tally import Tally
from tools.tests.fakes import SET_UP, CourseTest

GIT = shutil.which("git")
IDENTITY = {f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


class Order(CourseTest):
    def setUp(self):
        super().setUp()
        self.paths = [self.write_notebook(f"notebooks/0{number}-a.ipynb", SET_UP) for number in range(4)]

    def test_unknown_begins_first_then_the_dearest(self):
        tally.remember(self.course, [Result("00-a.ipynb", spent=3), Result("01-a.ipynb", spent=80), Result("02-a.ipynb", spent=9, problems=["x"])])
        notebook = read(self.paths[3])
        notebook["metadata"]["unrolled"] = {"spent": 20}
        self.paths[3].write_text(json.dumps(notebook))
        self.assertEqual([path.name[:2] for path in tally.dearest_first(self.course, self.paths)], ["02", "01", "03", "00"])

    def test_tables_show_the_dearest_ten(self):
        tally = Tally()
        with tally.step("All of them"):
            tally.add_notebooks([Result(f"{number:02d}-a.ipynb", spent=number) for number in range(12)])
        said, code = self.said_by(tally.finish)
        self.assertEqual((code, "11-a" in said, "02-a" in said, "01-a" in said, "12 passed, 0 failed" in said), (0, True, True, False, True))
        self.assertRegex(said, r"All of them +0\.0 +66\.\d")


@unittest.skipIf(GIT is None, "needs Git")
class Plans(CourseTest):
    def setUp(self):
        super().setUp()
        os.environ |= IDENTITY
        (self.programs / "git").symlink_to(GIT)
        for name, code in (("notebooks/00-welcome.ipynb", "int a;"), ("notebooks/04-loop.ipynb", "new LstmCell(3, 4)"), ("notebooks/05-more.ipynb", "LstmCellular x; LstmCell y"), ("solutions/04x-step.ipynb", "int b;")):
            self.write_notebook(name, SET_UP, ("code", code), ("markdown", "Text."))
        for name, text in (
            ("toolkit/pom.xml", ""), ("exercises/checks/pom.xml", ""), ("toolkit/src/main/java/rnn/cell/LstmCell.java", "class LstmCell {}"), ("toolkit/src/test/java/rnn/cell/GruCellTest.java", ""),
            ("toolkit/src/test/java/rnn/net/StackTest.java", "new LstmCell()"), ("toolkit/src/test/java/rnn/net/LinearTest.java", "Linear"),
            ("exercises/checks/src/main/java/check/ex04/StepCheck.java", ""), (".gitignore", "/.course/\n"), ("README.md", "a"), ("data/fables.txt", "x"),
        ):  # fmt: skip
            self.write(name, text)
        self.git("init", "-q")
        self.commit()
        tally.remember(self.course, [Result("00-welcome.ipynb", spent=5), Result("04-loop.ipynb", spent=100), Result("05-more.ipynb", spent=200), Result("04x-step.ipynb", spent=9)])

    def git(self, *words):
        subprocess.run([GIT, "-c", "commit.gpgsign=false", *words], cwd=self.course.root, check=True, capture_output=True)

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")

    def write(self, name, text):
        path = self.course.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def plan(self):
        plan = changes.plan(self.course, "HEAD")
        return [path.stem for path in plan.notebooks], plan.tests, plan.builds

    def edit(self, name, change):
        notebook = read(self.course.root / name)
        change(notebook["cells"])
        self.write(name, json.dumps(notebook))

    def test_nothing_differs_nothing_runs(self):
        self.assertEqual(self.plan(), ([], [], False))

    def test_word_in_a_lesson_runs_nothing_and_its_code_that_lesson(self):
        self.edit("notebooks/04-loop.ipynb", lambda cells: cells[2].update(source="Other text."))
        self.assertEqual(self.plan(), ([], [], False))
        self.edit("notebooks/04-loop.ipynb", lambda cells: cells[1].update(source="int c;"))
        self.assertEqual(self.plan(), (["04-loop"], [], False))

    def test_new_lesson_that_git_does_not_know_yet_runs(self):
        self.write_notebook("notebooks/06-new.ipynb", SET_UP)
        self.assertEqual(self.plan(), (["06-new"], [], False))

    def test_check_runs_its_answers_and_its_notebook(self):
        self.write("exercises/checks/src/main/java/check/ex04/StepCheck.java", "changed")
        notebooks, tests, builds = self.plan()
        self.assertEqual((notebooks, builds), (["04x-step"], True))
        self.assertLessEqual(set(changes.ANSWERS), set(tests))
        self.assertEqual(changes.plan(self.course, "HEAD").tasks, r"(4)\..*")

    def test_an_exercise_has_its_lessons_number(self):
        for path, number in (
            ("solutions/answers/4.1/mistakes", "04"), ("solutions/answers/15a.2/mistakes", "15a"), ("solutions/15ax-reader.ipynb", "15a"),
            ("exercises/checks/src/main/java/check/ex15a/ReaderCheck.java", "15a"), ("solutions/91x-blank.ipynb", "91"),
        ):
            self.assertEqual({number}, changes._exercises(path), path)
        self.assertEqual(set(), changes._exercises("exercises/checks/src/main/java/check/Exercise.java"))

    def test_file_of_data_runs_the_tests_that_name_it(self):
        self.write("toolkit/src/test/java/rnn/data/FablesTest.java", 'TextFile.read("../data/fables.txt")')
        self.commit()
        self.write("data/fables.txt", "changed")
        self.assertEqual(self.plan(), ([], ["FablesTest"], False))

    def test_what_all_checks_stand_on_tries_all_answers(self):
        for name in ("check/Trial.java", "check/ex04/StepCheck.java"):
            self.write(f"exercises/checks/src/main/java/{name}", "changed")
        self.assertEqual(changes.plan(self.course, "HEAD").tasks, ".*")
        self.assertLessEqual(set(changes.ANSWERS), set(self.plan()[1]))

    def test_planted_answer_and_solution_run_their_exercise(self):
        for name in ("solutions/answers/4.1/wrong-x.java", "solutions/04x-step.ipynb"):
            self.write(name, json.dumps(read(self.course.root / "solutions/04x-step.ipynb"), indent=3))
            self.assertEqual(self.plan()[:2], (["04x-step"], sorted(changes.ANSWERS)), name)
            self.commit()

    def test_cell_runs_the_tests_and_lessons_that_name_it_as_far_as_time_goes(self):
        self.write("toolkit/src/main/java/rnn/cell/LstmCell.java", "changed")
        self.assertEqual(self.plan(), (["04-loop"], ["ArchitectureTest", "GruCellTest", "PackagesTest", "StackTest"], True))
        self.assertEqual([path.stem for path in changes.plan(self.course, "HEAD").left], ["05-more"])

    def test_tools_run_the_cheapest_lesson_and_exercise(self):
        self.write("tools/workshop/run.py", "changed")
        self.assertEqual(self.plan(), (["00-welcome", "04x-step"], [], False))
        self.assertTrue(changes.plan(self.course, "HEAD").launcher)

    def test_last_green_commit_is_what_a_change_is_measured_from(self):
        changes.remember_green(self.course)
        green = self.head()
        self.write("data/fables.txt", "new")
        self.commit()
        self.write("README.md", "new")
        self.assertEqual(changes.base(self.course), green)
        self.assertEqual(changes.paths(self.course, green), ["README.md", "data/fables.txt"])
        self.assertEqual(changes.plan(self.course, green).tests, ["ReadmeTest"])

    def test_work_in_progress_is_never_called_green(self):
        self.write("data/fables.txt", "new")
        changes.remember_green(self.course)
        self.assertFalse((self.course.state / "green.json").exists())

    def test_without_a_green_commit_the_one_before_counts(self):
        first = self.head()
        self.write("data/fables.txt", "new")
        self.commit()
        self.assertEqual(changes.base(self.course), first)
        write_json(self.course.state / "green.json", {"commit": "0" * 40})
        self.assertEqual(changes.base(self.course), first)

    def test_commit_that_is_not_there_is_named(self):
        with self.assertRaisesRegex(changes.Failure, "Git does not know 'nowhere'"):
            changes.paths(self.course, "nowhere")

    def head(self):
        return subprocess.run([GIT, "rev-parse", "HEAD"], cwd=self.course.root, capture_output=True, text=True).stdout.strip()


class WithoutGit(CourseTest):
    def test_one_sentence(self):
        with self.assertRaisesRegex(changes.Failure, "needs Git and its history"):
            changes.base(self.course)
