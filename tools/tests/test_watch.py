"""`./course watch` around its Java program, which a small Python program plays here."""

import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from tools.launch import watch
from tools.launch.java_files import JavaAnswer
from tools.launch.steps import Failure
from tools.tests.fakes import CourseTest

PLAYED = """
import sys
print("\\x04", flush=True)
for line in sys.stdin:
    task, path = line.rstrip("\\n").split("\\t")
    text = open(path).read()
    print("Task", task, text, flush=True)
    if text == "endless":
        sys.exit(3)
    if text == "exit":
        sys.exit(7)
    print("\\x04", flush=True)
"""
ANSWER = JavaAnswer("4.1", "MyElmanStep", "04")


class Watch(CourseTest):
    def setUp(self):
        super().setUp()
        self.file = self.course.work / "java" / ANSWER.path
        self.file.parent.mkdir(parents=True)
        self.jdk = SimpleNamespace(java=Path(sys.executable), options=lambda heap: [], environment=lambda: {})
        self.enterContext_(mock.patch("tools.launch.build.class_path_text", lambda course: "x"))

    def checker(self, program=PLAYED):
        checker = watch.Checker(self.course, self.jdk)
        checker.command = [sys.executable, "-c", program]
        return checker

    def told(self, checker, text):
        self.file.write_text(text)
        return checker.told(ANSWER)

    def test_one_program_answers_again_and_again(self):
        with self.checker() as checker:
            first = checker.program.pid
            self.assertEqual(self.told(checker, "a"), "Task 4.1 a")
            self.assertEqual(self.told(checker, "b"), "Task 4.1 b")
            self.assertEqual(checker.program.pid, first)

    def test_an_endless_answer_is_followed_by_a_new_program(self):
        with self.checker() as checker:
            self.assertEqual(self.told(checker, "endless"), "Task 4.1 endless")
            self.assertEqual(self.told(checker, "b"), "Task 4.1 b")

    def test_an_answer_that_ends_the_program_is_told_and_survived(self):
        with self.checker() as checker:
            said = self.told(checker, "exit")
            self.assertIn("The answer ended the program that checks it (exit code 7)", said)
            self.assertEqual(self.told(checker, "b"), "Task 4.1 b")

    def test_a_program_that_hangs_is_ended(self):
        hanging = PLAYED.replace('    text = open(path).read()\n', "    import time; time.sleep(60)\n    text = ''\n")
        with mock.patch.object(watch, "LONGEST", 1), self.checker(hanging) as checker:
            self.assertIn("ended the program", self.told(checker, "a"))

    def test_a_program_that_does_not_start_is_one_sentence(self):
        with self.assertRaisesRegex(Failure, "does not start: no class path"):
            self.checker("print('no class path')").__enter__()

    def test_a_saved_file_is_seen_once(self):
        self.file.write_text("a")
        saved = watch._saved(self.course.work / "java", [ANSWER])

        def save():
            time.sleep(0.3)
            self.file.write_text("abc")

        threading.Thread(target=save).start()
        begun = time.monotonic()
        self.assertEqual(next(saved), ANSWER)
        self.assertLess(time.monotonic() - begun, 5)
        self.assertEqual(watch._state(self.file), (self.file.stat().st_mtime_ns, 3))

    def test_once_needs_a_name(self):
        with self.assertRaisesRegex(Failure, "needs an exercise or a task"):
            watch.watch(self.course, SimpleNamespace(once=True, names=[]))
