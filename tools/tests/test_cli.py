"""Wrong arguments get one sentence; doctor tells what is missing and sets up nothing."""

import contextlib
import io
import json
import os
import signal
import socket
import subprocess
import sys
import unittest
from unittest import mock

from tools.launch import build, cli, doctor, grading, kernelspec, lab, machine
from tools.launch.checkout import Course
from tools.launch.jdk import find_jdk
from tools.launch.steps import Failure, Step
from tools.workshop import suite
from tools.tests.fakes import SET_UP, TOOLS, CourseTest, hear_interrupts, script

REAL = {name: os.environ[name] for name in ("PATH", "JAVA_HOME", "HOME") if name in os.environ}


class Arguments(CourseTest):
    def told(self, *arguments):
        said, code = self.said_by(self._main, arguments)
        self.assertEqual(code, 1)
        self.assertNotIn("Traceback", said)
        return said

    def _main(self, arguments):
        try:
            return cli.run(self.course, list(arguments))
        except Failure as failure:
            print(failure)
            return failure.code
        except SystemExit as end:  # argparse's, after a help
            return end.code

    def test_wrong_words_are_named_with_the_right_ones(self):
        for arguments, sentence in (
            (("lap",), "no command 'lap'. There are: lab watch reset data"), (("lab", "--prot", "1"), "does not know '--prot'"),
            (("lab", "--port"), "--port needs a value"), (("lab", "--port", "x"), "from 1 to 65535, not 'x'"),
            (("lab", "--port=70000"), "not '70000'"), (("lab", "--no-browser=1"), "does not know '--no-browser'"),
            (("reset",), "needs a name"), (("reset", "04", "05"), "does not know '05'"), (("run",), "needs a notebook"),
            (("run", "nothing.ipynb"), "no lesson or exercise 'nothing.ipynb'"), (("test", "--fast"), "does not know '--fast'; it knows --all --changed"),
            (("test", "--changed", "04"), "takes nothing beside it"), (("lessons", "04", "--seeds"), "--seeds needs a value"),
            (("lessons", "--seeds", "0", "04"), "--seeds needs a number from 1"), (("lessons", "--anew"), "it knows --seeds --table --renew --time"),
           
            (("test", "99"), "no test '99'. There are maven, tools and the notebooks."), (("doctor", "me"), "does not know 'me'"),
            (("nbgrader",), "needs nbgrader's own arguments"), (("bundle", "--out", "x.tar.gz", "--python", "three"), "not 'three'"),
            (("bundle", "--out", "no/where/x.tar.gz"), "There is no folder no/where to write x.tar.gz in"),
            (("bench", "lsdm"), "No workload is called lsdm"), (("bench", "--memory", "x"), "--memory needs a number"),
            (("bench", "--json", "no/where/x.json"), "There is no folder no/where"),
            (("bench", "grade", "--jobs", "0"), "--jobs needs a number from 1, not '0'"), (("bench", "grade", "--learners=many"), "not 'many'"),
            (("bench", "grade", "--isolation", "some"), "--isolation is full or process"), (("lab", "--jjava", "--ijava", "x"), "--ijava is not allowed with argument --jjava"),
            (("answer",), "needs a task such as 10.1"), (("answer", "1.1", "a", "b"), "does not know 'b'"), (("exercises", "04"), "knows nothing more"),
            (("new", "lesson"), "needs a kind, a name and a title, such as\n./course new lesson"), (("new", "book", "a", "b"), "needs a kind"),
            (("bundle",), "needs a file, such as --out"), (("site", "--otu"), "does not know '--otu'; it knows --out --pdf --check"),
            (("site", "--out", "no/where/x"), "There is no folder no/where to write x in"), (("site", "--out", "notebooks"), "The folder notebooks is not empty and is no site"), (("site", "--check"), "--check needs Chromium or Chrome"), (("site", "now"), "does not know 'now'"), (("gradescope", "04"), "needs an exercise and a file"), (("lessons", "--table"), "needs a lesson that offers a choice"), (("lessons", "--see", "1"), "does not know '--see'"),
        ):  # fmt: skip
            self.assertIn(sentence, self.told(*arguments))

    def test_what_grade_is_told_is_looked_at_before_anything_is_built(self):
        some = self.course.root / "some"
        some.mkdir()
        for arguments, sentence in (
            ((), "needs a folder of submissions"), (("--out", "x"), "needs a folder of submissions"), (("--merge",), "needs a folder"),
            (("none",), "There is no folder none of submissions"), ((some, "--otu", "x"), "does not know '--otu'; it knows --column"),
            ((some, "--out"), "--out needs a value"), ((some, some), "takes one folder"), ((some, "-x"), "does not know '-x'"),
        ):  # fmt: skip
            said, code = self.said_by(self._main, ["grade", *map(str, arguments)])
            self.assertEqual(code, 2)
            self.assertIn(sentence, said)
            self.assertEqual(said.count("\n"), 1)
        for arguments in (("--help",), ("-h",), (some, "--help")):
            said, code = self.said_by(self._main, ["grade", *map(str, arguments)])
            self.assertEqual((code, said), (0, grading.HELP.read_text(encoding="utf-8")))
        for arguments in ((some,), (some, "--out", "x", "--jobs=2"), ("--merge", some, "--shard", "1/2"), ("--version",), (some, "--seed=-3"), ("--seed", "-3", some)):
            words = [str(word) for word in arguments]
            with mock.patch("tools.launch.grading.run_java", return_value=0) as run:
                self.assertEqual(self._main(["grade", *words]), 0)
            run.assert_called_once_with(self.course, "grade.Main", words)

    def test_help_of_every_command_is_made_of_its_parser_and_builds_nothing(self):
        for name in cli.MODULES:
            if name == "grade":
                continue  # the grader's own, tested above
            for words in ((*name.split(), "--help"), (*name.split(), "-h", "--no-such-option")):
                said, code = self.said_by(self._main, words)
                self.assertEqual(code, 0)
                self.assertTrue(said.startswith(f"usage: ./course {name}"), said)
        self.assertRegex(self.said_by(self._main, ["lab", "--help"])[0], r"(?s)--port N .*where the server listens.*--no-browser")
        self.assertFalse(self.course.state.exists())

    def test_a_learners_command_loads_nothing_of_the_workshop_and_no_package(self):
        program = ("import sys; from tools.launch import cli; from tools.launch.steps import Failure\n"
                   "for words in (['lab', '--port', 'x'], ['reset'], ['doctor', 'me'], ['grade']):\n"
                   "    try: cli.run(None, words)\n"
                   "    except Failure: pass\n"
                   "from tools.launch import lab; print(*sys.modules)")  # fmt: skip
        run = subprocess.run([sys.executable, "-S", "-E", "-c", program], cwd=TOOLS.parent, capture_output=True, text=True)
        self.assertEqual(run.stderr, "")
        loaded = set(run.stdout.split())
        self.assertIn("tools.launch.doctor", loaded)
        self.assertEqual([name for name in loaded if name.startswith("tools.workshop")], [])
        self.assertLessEqual({name.split(".")[0] for name in loaded}, {*sys.stdlib_module_names, "tools", "__main__"})

    def test_the_help_of_grade_is_what_the_grader_says(self):
        course = Course(TOOLS.parent)
        with mock.patch.dict(os.environ, REAL):
            if not build.is_ready(course):
                self.skipTest("The course is not built here.")
            command = [find_jdk().java, "-cp", build.class_path_text(course), "grade.Main", "--help"]
            self.assertEqual(subprocess.run(command, capture_output=True, text=True).stdout, grading.HELP.read_text(encoding="utf-8"))

    def test_what_gradescope_is_told_is_looked_at_before_anything_is_built(self):
        self.write_notebook("exercises/04x-step.ipynb", SET_UP)
        for arguments, sentence in (
            (("04", "--out", "no/where/x.zip"), "There is no folder no/where to write x.zip in"), (("04", "--out", "."), "is a folder"),
            (("44", "--out", "x.zip"), "no exercise '44'. The nearest are: 04x-step"), (("04", "--out", "x", "--feedback", "all"), "--feedback is score or"),
            (("04", "--out", "x", "--isolation", "none"), "--isolation is full or process"), (("04", "--out", "x", "--seed", "x"), "whole number"),
            (("04", "--out", "x", "--deadline", "0"), "seconds above 0"), (("04", "--out", "x", "--deadline=99999"), "3600 at most"),
        ):  # fmt: skip
            self.assertIn(sentence, self.told("gradescope", *arguments))

    def test_an_unknown_name_is_told_the_nearest(self):
        for number, name in enumerate(("welcome", "sequences", "learning", "window", "loop", "feedback", "feeding", "types", "bptt", "gradients", "gates")):
            self.write_notebook(f"notebooks/{number:02}-{name}.ipynb", SET_UP)
        for asked, near in (("gate", "10-gates"), ("4", "04-loop"), ("gradient", "09-gradients"), ("11-lop", "04-loop"), ("LOOP.ipynb", "04-loop")):
            told = self.told("reset", asked)
            self.assertRegex(told, f"no lesson or exercise '{asked}'. The nearest are: .*{near}")
            self.assertLess(len(told), 160)
            for command, kind in (("test", "test"), ("lessons", "lesson")):
                told = self.told(command, asked)
                self.assertRegex(told, f"no {kind} '{asked}'. .*The nearest are: .*{near}")
                self.assertLess(len(told), 200)

    def test_lab_without_java_is_one_sentence(self):
        self.assertRegex(self.told("lab", "--no-browser"), r"^The course needs a JDK 17 or newer and found none\. Install it: .*\n$")

    @unittest.skipIf(os.name == "nt", "sends signals")
    def test_ctrl_c_and_sigterm_stop_with_a_sentence(self):
        hear_interrupts(self)
        program = ("import sys, time; from tools.launch import cli\n"
                   "cli.run = lambda *_: (print('begun', flush=True), time.sleep(60)); sys.exit(cli.main(['test']))")  # fmt: skip
        for sign in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen([sys.executable, "-c", program], cwd=TOOLS.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self.assertEqual(process.stdout.readline(), "begun\n")
            process.send_signal(sign)
            self.assertEqual((process.communicate()[1], process.returncode), ("\nStopped. The same command takes it up again.\n", 130))

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
        for name in cli.MODULES:
            self.assertIn(f"  {f'./course {name}':<22}{cli.command_named(name).summary}\n", said)

    def test_number_chooses_the_lesson_and_its_exercise(self):
        for name in ("notebooks/04-cell.ipynb", "solutions/04x-step.ipynb", "notebooks/13-text.ipynb"):
            self.write_notebook(name, SET_UP)
        self.assertEqual([path.stem for path in suite._chosen(self.course, ["04"])], ["04-cell", "04x-step"])
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
        self.assertNotIn("JAVA_HOME", said)
        self.assertIn("begin with the first", said)
        self.assertFalse(self.course.venv.exists())

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_fitting_java_is_described(self):
        os.environ["JAVA_HOME"] = str(self.install_java("jdk 21", "21.0.4"))
        self.assertRegex(self.said_by(doctor.examine, self.course)[0], "JDK +ok +JDK 21.0.4 in .*jdk 21")

    def told_of_kernel(self, spec):
        (kernelspec.folder(self.course)).mkdir(parents=True, exist_ok=True)
        (kernelspec.folder(self.course) / "kernel.json").write_text(json.dumps(spec))
        said = self.said_by(doctor.examine, self.course)[0]
        return next(line for line in said.splitlines() if line.startswith("kernel "))

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_a_kernel_as_its_package_left_it_is_no_riddle(self):
        line = self.told_of_kernel({"argv": ["java", "-jar", "{resource_dir}/jjava-launcher.jar", "{connection_file}"], "display_name": "Java"})
        self.assertRegex(line, "MEND +the kernel has not been told its JDK yet +→ +./course lab")

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_a_kernel_on_another_jdk_than_the_one_above_is_said(self):
        old, new = self.install_java("seventeen", "17.0.15"), self.install_java("twenty five", "25.0.3")
        os.environ["JAVA_HOME"] = str(new)
        spec = {"argv": [str(old / "bin/java"), "{connection_file}"], "display_name": "Java (JJava)", "env": {"JAVA_HOME": str(old)}}
        self.assertRegex(self.told_of_kernel(spec), "ok .*seventeen/bin/java; not JDK 25.0.3 in .*twenty five, which ./course lab gives it")
        os.environ["JAVA_HOME"] = str(old)
        self.assertRegex(self.told_of_kernel(spec), "ok .*seventeen/bin/java$")

    @unittest.skipIf(os.name == "nt", "the fakes are shell scripts")
    def test_java_home_to_nowhere_is_named_and_maven_is_not_blamed(self):
        home = self.install_java("seventeen", "17.0.15")
        for program in (home / "bin").iterdir():
            (self.programs / program.name).symlink_to(program)
        script(self.programs / "mvn", f"""[ "$JAVA_HOME" = '{home}' ] || {{ echo "The JAVA_HOME environment variable is not defined correctly" >&2; exit 1; }}
echo 'Apache Maven 3.8.7'""")
        os.environ["JAVA_HOME"] = "/nowhere/jdk-17"
        said = self.said_by(doctor.examine, self.course)[0]
        self.assertRegex(said, "JDK +ok +JDK 17.0.15 in .*seventeen; JAVA_HOME is /nowhere/jdk-17, where no JDK is, and is not used")
        self.assertRegex(said, "Maven +ok +Maven 3.8.7 in ")

    @unittest.skipIf(os.name == "nt", "the fake is a shell script")
    def test_rosetta_is_seen(self):
        os.environ["JAVA_HOME"] = str(self.install_java("intel", "17.0.1", processor="x86_64"))
        told = subprocess.CompletedProcess([], 0, stdout="1\n", stderr="")
        jdk = doctor.find_jdk()
        with mock.patch("sys.platform", "darwin"), mock.patch("subprocess.run", lambda *_, **__: told):
            with self.assertRaisesRegex(doctor.Trouble, "x86_64 Java under Rosetta on an arm64 Mac"):
                doctor._require_own_processor(jdk)

    def test_little_memory_and_disk_are_seen(self):
        with mock.patch("tools.launch.machine.memory", lambda: 2000), self.assertRaisesRegex(doctor.Trouble, "2.0 GB"):
            doctor._memory(self.course)
        with mock.patch("shutil.disk_usage", lambda path: mock.Mock(free=1 << 30)):
            with self.assertRaisesRegex(doctor.Trouble, "1.0 GB free"):
                doctor._disk(self.course)
        self.assertGreater(machine.memory(), 0)


@unittest.skipIf(os.name == "nt", "a shell script")
class Shell(CourseTest):
    def told(self, manager, release):
        """What ./course says without a Python on a system with that package manager and that /etc/os-release."""
        for name in ("readlink", "dirname", "uname"):
            (self.programs / name).unlink(missing_ok=True)
            (self.programs / name).symlink_to(f"/usr/bin/{name}" if os.path.exists(f"/usr/bin/{name}") else f"/bin/{name}")
        for name in ("apt", "dnf", "zypper", "pacman"):
            (self.programs / name).unlink(missing_ok=True)
        if manager:
            script(self.programs / manager, "exit 0")
        script(self.programs / "python3", "[ \"$1\" = --version ] && echo Python 3.9.2; [ \"$1\" = --version ]")
        system = self.course.root / "os-release"
        system.write_text(release)
        copy = self.course.root / "course"
        copy.write_text((TOOLS.parent / "course").read_text().replace("/etc/os-release", f"'{system}'"))
        run = subprocess.run(["/bin/sh", copy, "lab"], capture_output=True, text=True)
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stderr, r"^The course needs Python 3.10 or newer and found Python 3.9.2. Install it: .*\n$")
        return run.stderr.split("Install it: ")[1].strip()

    def test_a_system_whose_own_python_is_too_old_is_not_told_to_install_it_again(self):
        by_hand = "curl -LsSf https://astral.sh/uv/install.sh | sh   and, in a new terminal:   uv python install 3.12"
        for manager, release, command in (
            ("apt", 'ID=debian\nVERSION_ID="11"', by_hand), ("apt", "ID=debian\nVERSION_ID=12", "sudo apt install python3 python3-venv"),
            ("apt", "ID=debian\nPRETTY_NAME='Debian testing'", "sudo apt install python3 python3-venv"),
            ("apt", 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="20.04"', by_hand), ("apt", 'ID=raspbian\nVERSION_ID="10"', by_hand),
            ("apt", 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"', "sudo apt install python3 python3-venv"),
            ("apt", 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="20.3"', by_hand),
            ("dnf", 'ID="rhel"\nID_LIKE="fedora"\nVERSION_ID="8.10"', "sudo dnf install python3.11"),
            ("dnf", 'ID="rocky"\nID_LIKE="rhel centos fedora"\nVERSION_ID="9.4"', "sudo dnf install python3.11"),
            ("dnf", 'ID="almalinux"\nID_LIKE="rhel centos fedora"\nVERSION_ID="10.0"', "sudo dnf install python3"),
            ("dnf", 'ID="amzn"\nVERSION_ID="2023"', "sudo dnf install python3.11"), ("dnf", "ID=fedora\nVERSION_ID=41", "sudo dnf install python3"),
            ("pacman", "ID=arch", "sudo pacman -S python"), ("zypper", 'ID="opensuse-leap"\nVERSION_ID="15.6"', "sudo zypper install python312"),
            (None, "ID=alpine", "brew install python" if sys.platform == "darwin" else by_hand),
        ):  # fmt: skip
            self.assertEqual(self.told(manager, release), command, release)

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
