"""Stamps: what is ready is not done again, and what was killed half-way is."""

import json
import os
import shutil
import signal
import subprocess
import sys
import types
import unittest
from pathlib import Path
from unittest import mock

from tools.launch import build, environment, machine, network, set_up
from tools.launch.checkout import only_one, write_atomically
from tools.launch.jdk import Jdk
from tools.launch.machine import command_for
from tools.launch.steps import Failure, cause_in
from tools.tests.fakes import TOOLS, CourseTest, script

JDK = Jdk(Path("/jdk"), "17.0.15", "amd64", True)


@unittest.skipIf(os.name == "nt", "the fakes are shell scripts")
class Build(CourseTest):
    """Maven is a script that writes what it was called with and makes the jars."""

    def setUp(self):
        super().setUp()
        self.calls = self.programs / "calls"
        self.maven("")

    def maven(self, before):
        jar = f"""cd '{self.course.root}' && mkdir -p toolkit/target exercises/checks/target/lib &&
touch toolkit/target/toolkit.jar exercises/checks/target/checks.jar"""
        script(self.programs / "mvn", f"""
case "$*" in -v) echo 'Apache Maven 3.9.1'; exit;; esac
echo "$@" >> '{self.calls}'
{before}
{jar}""")  # fmt: skip

    def prepare(self):
        return self.said_by(set_up.prepare, self.course, set_up.build_task(self.course, JDK))[0]

    def called(self):
        return self.calls.read_text().splitlines() if self.calls.exists() else []

    def test_second_run_does_and_says_nothing(self):
        self.assertIn("[1/1] Building the toolkit", self.prepare())
        self.assertEqual(self.prepare(), "")
        self.assertEqual(len(self.called()), 1)

    def test_without_network_where_that_is_enough(self):
        self.prepare()
        self.assertTrue(self.called()[0].endswith("package -o"))

    def test_with_network_where_maven_lacks_something(self):
        self.maven("case \"$*\" in *-o) echo 'Cannot access central in offline mode'; exit 1;; esac")
        self.prepare()
        self.assertTrue(self.called()[1].endswith("package -U"))

    def test_changed_source_is_built_again(self):
        self.prepare()
        (self.course.root / "toolkit/src/main/java/B.java").write_text("class B {}")
        self.prepare()
        self.assertEqual(len(self.called()), 2)
        self.assertNotIn("clean", self.called()[1])

    def test_source_changed_while_it_was_built_is_built_again(self):
        self.maven(f"echo 'class C {{}}' > '{self.course.root}/toolkit/src/main/java/C.java'")
        self.prepare()
        self.assertFalse(build.is_ready(self.course))
        self.maven("")
        self.prepare()
        self.assertTrue(build.is_ready(self.course))
        self.assertEqual(len(self.called()), 2)

    def test_missing_jar_is_built_again(self):
        self.prepare()
        shutil.rmtree(self.course.root / "toolkit/target")
        self.prepare()
        self.assertEqual(len(self.called()), 2)

    def test_other_libraries_begin_clean_so_that_none_of_the_old_ones_stays(self):
        self.prepare()
        (self.course.root / "exercises/checks/pom.xml").write_text("another version of a library")
        self.prepare()
        self.assertIn(" clean ", self.called()[-1])

    def test_build_killed_half_way_begins_clean(self):
        self.prepare()
        (self.course.root / "toolkit/src/main/java/B.java").write_text("class B {}")
        self.maven("kill -9 $$")
        with self.assertRaises(Failure):
            self.prepare()
        self.assertFalse(build.is_ready(self.course))
        self.maven("")
        self.prepare()
        self.assertIn(" clean ", self.called()[-1])

    def test_error_of_the_compiler_is_shown_with_the_remedy(self):
        self.maven("echo '[INFO] noise'; echo '[ERROR] A.java: missing ;'; exit 1")
        with self.assertRaisesRegex(Failure, r"(?s)could not be built.*\[ERROR\] A.java: missing ;.*git stash"):
            self.prepare()

    def test_no_network_and_a_full_disk_are_recognised(self):
        for told, sentence in (("Unknown host", "no network"), ("No space left on device", "disk is full")):
            self.maven(f"echo '[ERROR] {told}'; exit 1")
            with self.assertRaisesRegex(Failure, sentence):
                self.prepare()


class Environment(CourseTest):
    def pretend_installed(self, packages=True):
        """A link to this Python stands for the environment's."""
        self.course.python.parent.mkdir(parents=True)
        self.course.python.symlink_to(sys.executable)
        self.enterContext_(mock.patch("tools.launch.environment._holds_pins", lambda course: packages))
        environment.write_json(environment._stamp(self.course), {"made from": environment._origin(self.course)})

    def test_stamp_with_packages_is_ready(self):
        self.pretend_installed()
        self.assertTrue(environment.is_ready(self.course))

    def test_missing_packages_are_seen(self):
        self.course.python.parent.mkdir(parents=True)
        self.course.python.symlink_to(sys.executable)  # which holds no jjava in that very version
        (self.course.root / "tools/requirements.txt").write_text("surely-not-installed==1.0\n")
        self.assertFalse(environment._holds_pins(self.course))

    def test_python_that_is_gone_is_seen(self):
        self.course.python.parent.mkdir(parents=True)
        self.course.python.symlink_to("/nowhere/python3")
        self.assertFalse(environment._holds_pins(self.course))

    def test_changed_pins_and_broken_stamps_are_seen(self):
        self.pretend_installed()
        for broken in ("", "{", "[]"):
            environment._stamp(self.course).write_text(broken)
            self.assertFalse(environment.is_ready(self.course))
        environment.write_json(environment._stamp(self.course), {"made from": environment._origin(self.course)})
        (self.course.root / "tools/requirements.txt").write_text("jjava==2\n")
        self.assertFalse(environment.is_ready(self.course))

    def test_moved_checkout_is_seen(self):
        self.pretend_installed()
        moved = self.course.root.with_name("moved")
        shutil.move(self.course.root, moved)
        self.assertFalse(environment.is_ready(type(self.course)(moved)))

    def test_set_up_that_fails_leaves_no_stamp(self):
        with mock.patch("tools.launch.environment.run_logged", self._no_network):
            with mock.patch("tools.launch.machine.free_disk", lambda folder: 5.0), mock.patch("socket.create_connection", mock.Mock()):
                with self.assertRaisesRegex(Failure, "There is no network"):
                    self.said_by(set_up.prepare, self.course, set_up.environment_task(self.course))
        self.assertFalse(environment._stamp(self.course).exists())

    def test_command_goes_on_in_the_environments_python_and_there_is_at_its_aim(self):
        prepare = self.enterContext_(mock.patch("tools.launch.set_up.prepare"))
        self.enterContext_(mock.patch.object(sys, "argv", ["tools", "test", "a b"]))
        self.enterContext_(mock.patch.dict(os.environ, {"PYTHONHOME": "/elsewhere", "KEPT": "yes"}))
        command = [str(self.course.python), str(self.course.root / "tools"), "test", "a b"]
        with mock.patch("os.execve") as execve:
            set_up.enter(self.course)
        (program, words, variables), _ = execve.call_args
        self.assertEqual((program, words, variables["KEPT"]), (command[0], command, "yes"))
        self.assertNotIn("PYTHONHOME", variables)
        with mock.patch("tools.launch.set_up.WINDOWS", True), mock.patch("signal.signal") as heard, mock.patch("subprocess.call", return_value=3) as call:
            with self.assertRaises(SystemExit) as end:
                set_up.enter(self.course)
        heard.assert_called_once_with(signal.SIGINT, signal.SIG_IGN)
        self.assertEqual((call.call_args[0][0], end.exception.code), (command, 3))
        self.assertEqual(prepare.call_count, 2)
        self.pretend_installed()
        with mock.patch.object(sys, "prefix", str(self.course.venv)), mock.patch("os.execve") as execve:
            set_up.enter(self.course, "the build")  # which may be due, where the environment has been activated by hand
            execve.assert_not_called()
            self.assertEqual((prepare.call_count, prepare.call_args[0][-1]), (3, "the build"))
            (self.course.root / "tools/requirements.txt").write_text("jjava==2\n")
            set_up.enter(self.course)  # the environment has been made anew below its own Python
            execve.assert_called_once()

    def test_missing_venv_module_names_its_package(self):
        empty = types.ModuleType("ensurepip")  # what Python makes of a folder without files
        for name, module in (("ensurepip", None), ("venv", None), ("ensurepip", empty)):
            with mock.patch.dict(sys.modules, {name: module}), self.assertRaisesRegex(Failure, "lacks its venv module. Install it: "):
                environment.require_venv_module()

    def test_the_command_for_venv_is_this_pythons(self):
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        for manager, package in (("apt", f"apt install python{version}-venv"), ("dnf", f"dnf install python{version}"), ("brew", f"python@{version}"),
                                 ("zypper", f"python{version.replace('.', '')}"), ("pacman", "-S python")):  # fmt: skip
            with mock.patch("tools.launch.machine._manager", lambda name=manager: name), mock.patch("tools.launch.machine._is_the_systems", lambda: True):
                self.assertTrue(command_for("venv").endswith(package), command_for("venv"))
        with mock.patch("tools.launch.machine._is_the_systems", lambda: False):
            self.assertRegex(command_for("venv"), "install the Python in .* anew")

    def test_all_that_is_lacking_is_said_before_anything_is_downloaded(self):
        enough = mock.patch("tools.launch.machine.free_disk", lambda folder: 5.0)
        reached = mock.patch("socket.create_connection", mock.Mock())
        downloads = self.enterContext_(mock.patch("tools.launch.environment.run_logged", side_effect=AssertionError("begun too early")))
        tasks = (set_up.environment_task(self.course), set_up.build_task(self.course, JDK))
        with enough, reached, self.assertRaisesRegex(Failure, "needs Maven 3.8 or newer and found none"):
            self.said_by(set_up.prepare, self.course, *tasks)
        self.enterContext_(mock.patch("tools.launch.network._usual", lambda: "https://index.here/simple"))
        with enough, mock.patch("socket.create_connection", side_effect=OSError(101, "Network is unreachable")):
            with self.assertRaisesRegex(Failure, "index.here cannot be reached .Network is unreachable.: there is no network, or a proxy refuses it"):
                self.said_by(set_up.prepare, self.course, tasks[0])
        with reached, mock.patch("tools.launch.machine.free_disk", lambda folder: 0.2):
            with self.assertRaisesRegex(Failure, "has 0.2 GB free at .*takes about 1. Free 2 GB"):
                self.said_by(set_up.prepare, self.course, tasks[0])
        downloads.assert_not_called()
        self.assertFalse(self.course.venv.exists())

    def test_the_index_or_the_proxy_before_it_is_asked(self):
        home = Path(os.environ["HOME"])
        self.assertTrue((network._usual() or "https:").startswith("https:"))
        self.enterContext_(mock.patch("tools.launch.network._usual", lambda: "https://index.here/simple"))
        for variables, configured, asked in (
            ({}, "", ("index.here", 443)), ({"PIP_INDEX_URL": "http://u:p@mirror.here:81/simple"}, "", ("mirror.here", 81)),
            ({}, "[global]\nindex-url = https://files.here/simple\n", ("files.here", 443)), ({}, "not a file of pip", ("index.here", 443)),
            ({"https_proxy": "http://proxy.here:3128"}, "", ("proxy.here", 3128)), ({"https_proxy": "proxy.here:8080"}, "", ("proxy.here", 8080)),
            ({"https_proxy": "http://proxy.here:3128", "no_proxy": "index.here"}, "", ("index.here", 443)),
            ({"PIP_NO_INDEX": "1"}, "", None),
        ):  # fmt: skip
            (home / ".pip").mkdir(exist_ok=True)
            (home / ".pip/pip.conf").write_text(configured)
            connect = mock.Mock()
            with mock.patch.dict(os.environ, {"PATH": os.environ["PATH"], "HOME": str(home), **variables}, clear=True), mock.patch("socket.create_connection", connect):
                network.require_network()
            self.assertEqual(connect.call_args and connect.call_args[0][0], asked)
        with mock.patch.dict(os.environ, {"HOME": str(home)}, clear=True), mock.patch("tools.launch.network._usual", lambda: None):
            (home / ".pip/pip.conf").unlink()
            network.require_network()  # nobody knows the index: pip will say what is wrong

    def test_children_have_a_locale_in_which_files_have_any_name(self):
        for given, told in (({"LC_ALL": "C"}, "C.UTF-8"), ({"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, "C.UTF-8"), ({}, "C.UTF-8"),
                            ({"LANG": "de_DE.UTF-8"}, None), ({"LC_ALL": "en_US.utf8"}, "en_US.utf8"), ({"LC_CTYPE": "C.UTF-8"}, None)):  # fmt: skip
            self.assertEqual(machine.in_utf8(given).get("LC_ALL"), told, given)
        program = "import os; from tools.launch import cli; cli.run = lambda *_: print(os.environ['LC_ALL']) or 0; cli.main(['help'])"
        run = subprocess.run([sys.executable, "-c", program], cwd=TOOLS.parent, env={"PATH": os.defpath, "LC_ALL": "C"}, capture_output=True, text=True)
        self.assertEqual(run.stdout, "C.UTF-8\n", run.stderr)

    @staticmethod
    def _no_network(command, log, line_seen, **options):
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("ERROR: Temporary failure in name resolution\n")
        return 1


class LockAndFiles(CourseTest):
    def test_second_set_up_is_told_who_has_the_lock(self):
        command = [sys.executable, "-c", (
            "import sys; from pathlib import Path; from tools.launch.checkout import Course; from tools.launch.checkout import only_one\n"
            f"with only_one(Course(Path({str(self.course.root)!r}))): print('held', flush=True); sys.stdin.read()"
        )]  # fmt: skip
        holder = subprocess.Popen(command, cwd=TOOLS.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            self.assertEqual(holder.stdout.readline(), "held\n")
            with self.assertRaisesRegex(Failure, f"process {holder.pid}.* Wait until it has ended"):
                with only_one(self.course):
                    pass
        finally:
            holder.kill()
            holder.communicate()
        with only_one(self.course):  # the killed one's lock is gone
            pass

    def test_read_only_checkout_is_refused_in_a_sentence(self):
        with mock.patch("tempfile.TemporaryFile", side_effect=PermissionError(13, "Permission denied")):
            with self.assertRaisesRegex(Failure, "cannot be written to .*Copy it to a folder of your own"):
                self.course.require_writable()

    def test_failed_writing_leaves_the_old_file(self):
        path = self.course.root / "file"
        write_atomically(path, "old")
        with mock.patch("os.replace", side_effect=OSError(28, "No space left on device")):
            with self.assertRaises(OSError):
                write_atomically(path, "new")
        self.assertEqual((path.read_text(), [p for p in path.parent.glob(".file-*")]), ("old", []))

    def test_unknown_cause_is_none(self):
        self.assertIsNone(cause_in("something else"))
        self.assertIn("disk is full", cause_in(json.dumps("OSError: [Errno 28] No space left on device")))
