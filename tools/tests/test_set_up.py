"""Stamps: what is ready is not done again, and what was killed half-way is."""

import json
import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path
from unittest import mock

from tools import build, environment, set_up
from tools.files import write_atomically
from tools.java import Jdk
from tools.lock import only_one
from tools.logged import cause_in
from tools.say import Failure
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
        jar = f"mkdir -p '{self.course.root}/toolkit/target/lib' && touch '{self.course.root}/toolkit/target/toolkit.jar'"
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

    def test_missing_jar_is_built_again(self):
        self.prepare()
        shutil.rmtree(self.course.root / "toolkit/target")
        self.prepare()
        self.assertEqual(len(self.called()), 2)

    def test_build_killed_half_way_begins_clean(self):
        self.prepare()
        (self.course.root / "pom.xml").write_text("changed")
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
        self.enterContext_(mock.patch("tools.environment._holds_pins", lambda course: packages))
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
        with mock.patch("tools.environment.run_logged", self._no_network):
            with self.assertRaisesRegex(Failure, "There is no network"):
                self.said_by(set_up.prepare, self.course, set_up.environment_task(self.course))
        self.assertFalse(environment._stamp(self.course).exists())

    def test_missing_venv_module_names_its_package(self):
        with mock.patch("importlib.util.find_spec", lambda name: None):
            with self.assertRaisesRegex(Failure, "lacks its venv module. Install it: "):
                environment.require_venv_module()

    @staticmethod
    def _no_network(command, log, line_seen, **options):
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("ERROR: Temporary failure in name resolution\n")
        return 1


class LockAndFiles(CourseTest):
    def test_second_set_up_is_told_who_has_the_lock(self):
        command = [sys.executable, "-c", (
            "import sys; from pathlib import Path; from tools.files import Course; from tools.lock import only_one\n"
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
