"""Wrong arguments get one sentence; doctor tells what is missing and sets up nothing."""

import contextlib
import io
import os
import socket
import subprocess
import unittest
from unittest import mock

from tools import commands, doctor, lab, machine, suite
from tools.say import Failure, Step
from tools.tests.fakes import SET_UP, TOOLS, CourseTest


class Arguments(CourseTest):
    def told(self, *arguments):
        said, code = self.said_by(self._main, arguments)
        self.assertEqual(code, 1)
        self.assertNotIn("Traceback", said)
        return said

    def _main(self, arguments):
        try:
            return commands._command(arguments[0])(self.course, list(arguments[1:]))
        except Failure as failure:
            print(failure)
            return 1

    def test_wrong_words_are_named_with_the_right_ones(self):
        for arguments, sentence in (
            (("lap",), "no command 'lap'. There are: lab reset"), (("lab", "--prot", "1"), "does not know '--prot'"),
            (("lab", "--port"), "--port needs a value"), (("lab", "--port", "x"), "from 1 to 65535, not 'x'"),
            (("lab", "--port=70000"), "not '70000'"), (("lab", "--no-browser=1"), "does not know '--no-browser'"),
            (("reset",), "needs a name"), (("reset", "04", "05"), "does not know '05'"), (("run",), "needs a notebook"),
            (("run", "nothing.ipynb"), "no lesson or exercise 'nothing.ipynb'"), (("test", "--fast"), "no option '--fast'"),
            (("test", "99"), "no test '99'. There are: maven tools"), (("doctor", "me"), "does not know 'me'"),
        ):  # fmt: skip
            self.assertIn(sentence, self.told(*arguments))

    def test_lab_without_java_is_one_sentence(self):
        self.assertRegex(self.told("lab", "--no-browser"), r"^The course needs a JDK 17 or newer and found none\. Install it: .*\n$")

    def test_port_in_use_is_named(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.assertRegex(self.told("lab", "--port", str(port)), f"Port {port} cannot be used .* --port {port % 65535 + 1}")
        lab.require_free(port)

    def test_help_names_every_command(self):
        said, code = self.said_by(self._main, ["help"])
        self.assertEqual(code, 0)
        for name in ("lab", "reset", "run", "grade", "test", "doctor"):
            self.assertIn(f"./course {name}", said)

    def test_number_chooses_the_lesson_and_its_exercise(self):
        for name in ("notebooks/04-cell.ipynb", "solutions/ex04-step.ipynb", "notebooks/13-text.ipynb"):
            self.write_notebook(name, SET_UP)
        self.assertEqual([path.stem for path in suite._chosen(self.course, ["04"])], ["04-cell", "ex04-step"])
        self.assertEqual([path.stem for path in suite._chosen(self.course, ["13", "maven"])], ["13-text"])


class Doctor(CourseTest):
    def test_each_missing_thing_has_its_command(self):
        said, code = self.said_by(doctor.examine, self.course)
        self.assertEqual(code, 1)
        lines = dict(line.split(None, 1) for line in said.splitlines() if line[:1].strip() and "  " in line)
        self.assertRegex(lines["JDK"], "MEND  The course needs a JDK 17")
        self.assertRegex(lines["Maven"], "MEND  no Maven on the PATH  →  ")
        for title in ("environment", "kernel", "toolkit"):
            self.assertRegex(lines[title], "MEND .*  →  ./course lab")
        self.assertIn("begin with the first", said)
        self.assertFalse(self.course.venv.exists())

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_fitting_java_is_described(self):
        os.environ["JAVA_HOME"] = str(self.install_java("jdk 21", "21.0.4"))
        self.assertRegex(self.said_by(doctor.examine, self.course)[0], "JDK +ok +JDK 21.0.4 in .*jdk 21")

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_rosetta_is_seen(self):
        os.environ["JAVA_HOME"] = str(self.install_java("intel", "17.0.1", processor="x86_64"))
        told = subprocess.CompletedProcess([], 0, stdout="1\n", stderr="")
        jdk = doctor.find_jdk()
        with mock.patch("sys.platform", "darwin"), mock.patch("subprocess.run", lambda *_, **__: told):
            with self.assertRaisesRegex(doctor.Trouble, "x86_64 Java under Rosetta on an arm64 Mac"):
                doctor._require_own_processor(jdk)

    def test_little_memory_and_disk_are_seen(self):
        with mock.patch("tools.machine.memory", lambda: 2000), self.assertRaisesRegex(doctor.Trouble, "2.0 GB"):
            doctor._memory(self.course)
        with mock.patch("shutil.disk_usage", lambda path: mock.Mock(free=1 << 30)):
            with self.assertRaisesRegex(doctor.Trouble, "1.0 GB free"):
                doctor._disk(self.course)
        self.assertGreater(machine.memory(), 0)


@unittest.skipIf(os.name == "nt", "a shell script")
class Shell(CourseTest):
    def test_without_python_the_install_command_is_named(self):
        for name in ("readlink", "dirname"):
            (self.programs / name).symlink_to(f"/usr/bin/{name}" if os.path.exists(f"/usr/bin/{name}") else f"/bin/{name}")
        run = subprocess.run(["/bin/sh", TOOLS.parent / "course", "lab"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stderr, r"^The course needs Python 3.10 or newer and found no Python. Install it: .*\n$")


class Steps(unittest.TestCase):
    def test_a_step_tells_its_end_with_the_time(self):
        for failure, word in ((None, "done in"), (ValueError, "failed after")):
            out = io.StringIO()
            with contextlib.suppress(ValueError), Step("Building", 2, 3, stream=out):
                if failure:
                    raise failure
            self.assertRegex(out.getvalue(), rf"^\[2/3\] Building …\n +… {word} 0 s\n$")
