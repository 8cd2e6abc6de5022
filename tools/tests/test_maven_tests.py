"""What Maven says of its tests is counted, and the right answers become classes that PIT can mutate."""

from unittest import mock

from tools.tests.fakes import CourseTest
from tools.workshop import maven_tests, mutants
from tools.workshop.tally import Tally

SAID = """\
[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 2, Time elapsed: 1.2 s -- in rnn.CellTest
[WARNING] Tests run: 12, Failures: 0, Errors: 0, Skipped: 2
counted: attacks on the grader 124
[ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 0
[ERROR] GateTest.closes:31 expected: <1> but was: <2>
"""


class Counted(CourseTest):
    def run_(self, said, code):
        def maven(course, jdk, arguments, log, note):
            log.parent.mkdir(parents=True, exist_ok=True)
            log.write_text(said)
            return code

        tally = Tally()
        with mock.patch("tools.launch.build.maven", maven):
            told, _ = self.said_by(maven_tests.run, self.course, None, [], "Maven's tests", tally)
        return told, tally

    def test_sums_of_modules_are_added_and_errors_shown(self):
        told, tally = self.run_(SAID, 1)
        self.assertEqual((tally.passed, tally.failed), (13, 2))
        self.assertEqual([step[0] for step in tally.steps], ["Maven's tests"])
        for line in ("attacks on the grader 124", "[ERROR] GateTest.closes:31 expected: <1> but was: <2>", "Maven failed. All of it: "):
            self.assertIn(line, told)

    def test_what_ends_before_any_test_is_one_failure(self):
        told, tally = self.run_("[ERROR] No space left on device\n", 1)
        self.assertEqual((tally.passed, tally.failed), (0, 1))
        self.assertIn("The disk is full", told)
        self.assertFalse((self.course.state / "build.json").exists())

    def test_whoever_has_not_formatted_is_told_how(self):
        told, _ = self.run_("[ERROR] Failed to execute goal: The following files had format violations:\n[ERROR]     src/A.java\n", 1)
        self.assertIn("mvn -Pstrict spotless:apply formats these files. All of it: ", told)


class Answers(CourseTest):
    def test_each_right_answer_is_a_class_whose_lines_are_the_cells(self):
        (self.course.root / mutants.IMPORTS).parent.mkdir(parents=True)
        (self.course.root / mutants.IMPORTS).write_text("# what cells may name\njava.util.*\ncontract.*\n")
        path = self.write_notebook("solutions/ex04-step.ipynb", ("code", "import a.B;\n\nclass MyStep implements Step {}"), ("code", "Check.task();"))
        path.write_text(path.read_text().replace('"metadata": {}', '"metadata": {"nbgrader": {"grade_id": "answer-4-1"}}', 1))
        mutants.write_answers(self.course)
        target = self.course.root / "solutions/target"
        text = (target / "answers/answer/task4_1/MyStep.java").read_text()
        self.assertEqual(text, "package answer.task4_1; import java.util.*; import contract.*; import a.B;\n\nclass MyStep implements Step {}")
        self.assertEqual((target / "classes/answers.properties").read_text(), "4.1=answer.task4_1.MyStep\n")

    def test_mutants_that_no_check_tells_are_named(self):
        report = self.course.root / "solutions/target/pit-reports/mutations.csv"
        report.parent.mkdir(parents=True)
        row = "MyStep.java,answer.task4_1.MyStep,org.pitest.mutators.MathMutator,step,{},{},x\n"
        report.write_text("".join(row.format(line, fate) for line, fate in ((3, "KILLED"), (4, "SURVIVED"), (5, "TIMED_OUT"))))
        told, counts = self.said_by(mutants.tell, self.course)
        self.assertEqual(counts, (3, 1))
        self.assertIn("survives: answer.task4_1.MyStep, line 4: MathMutator", told)
