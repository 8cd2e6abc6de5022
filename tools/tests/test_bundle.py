"""A bundle holds what a room without network needs, and installs from its own wheels."""

import shutil
import stat
import subprocess
import tarfile
import unittest
from unittest import mock

from tools.launch import build, data, environment
from tools.launch.checkout import Course
from tools.launch.steps import Failure
from tools.workshop import bundle
from tools.tests.fakes import CourseTest
from tools.tests.test_data import HEAD

GIT = shutil.which("git")


class Bundle(CourseTest):
    def setUp(self):
        super().setUp()
        root = self.course.root
        for name in ("exercises/checks/pom.xml", "exercises/grader/pom.xml", "notebooks/00-welcome.ipynb", "solutions/01x-secret.ipynb", "work/mine.ipynb"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(name)
        for module in self.course.modules:
            (module / "target" / "lib").mkdir(parents=True)
            for jar in (f"target/{module.name}.jar", "target/lib/a.jar", "target/lib/left.log"):
                (module / jar).write_text(jar)
        (root / "course").write_text("#!/bin/sh\n")
        (root / "course").chmod(0o700)
        (root / "notebooks/00-welcome.ipynb").chmod(0o600)
        (root / "data/packages").mkdir(parents=True)
        for name in ("words", "music"):
            (root / f"data/packages/{name}.whl").write_text(name)
        (root / "data/packages.csv").write_text(HEAD + "words,words,1,0,5,yes,19,MIT,a=1,words\nmusic,music,1,0,5,no,26,MIT,a=1,music\n")
        build.mark_ready(self.course, build.origin(self.course))
        self.out = root.parent / "x.tar.gz"

    def write(self, *pythons):
        def download(course, folder, version, step):
            (folder / f"a-1.0-cp{version}.whl").write_text("wheel")

        with mock.patch.object(bundle, "_download", download), mock.patch("tools.launch.set_up.prepare"), mock.patch.object(bundle, "find_jdk"), mock.patch("tools.launch.data.fetch") as fetch:
            self.assertEqual(bundle.write(self.course, str(self.out), list(pythons)), 0)
        self.assertEqual([one.name for one in fetch.call_args[0][1]], ["words"])
        there = self.out.parent / "there"
        with tarfile.open(self.out) as archive:
            archive.extractall(there)
        return Course(there / self.course.root.name)

    def test_unpacked_it_is_built_and_anyone_may_read_it(self):
        there = self.write()
        self.assertTrue(build.is_ready(there))
        found = {path.relative_to(there.root).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in there.root.rglob("*") if path.is_file()}
        self.assertEqual(found["course"], 0o755)
        self.assertEqual(set(found.values()), {0o755, 0o644})
        self.assertLessEqual({"notebooks/00-welcome.ipynb", "exercises/checks/target/checks.jar", "exercises/grader/target/lib/a.jar"}, set(found))
        for absent in ("solutions", "work", "left.log"):
            self.assertFalse([name for name in found if absent in name], found)

    @unittest.skipUnless(GIT, "needs git")
    def test_a_source_that_is_not_committed_yet_goes_along_since_the_jars_are_made_from_it(self):
        (self.programs / "git").symlink_to(GIT)
        subprocess.run([GIT, "init", "-q"], cwd=self.course.root, check=True)
        source = self.course.root / "toolkit/src/main/java/New.java"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text("class New {}")
        build.mark_ready(self.course, build.origin(self.course))
        self.assertTrue(build.is_ready(self.write()))

    def test_data_go_along_except_what_may_not_be_passed_on(self):
        for git in (False, True):
            if git:
                (self.course.root / ".git").mkdir()  # and no git on the PATH
            there = self.write()
            self.assertEqual(sorted(path.name for path in data.folder(there).iterdir()), ["words.whl"])
            self.assertEqual((data.folder(there) / "words.whl").read_text(), "words")

    def test_its_environment_is_made_of_its_wheels_alone(self):
        there = self.write("3.11", "3.13")
        self.assertEqual(len(list((there.root / "wheels").iterdir())), 2)
        self.assertEqual(environment._offline(there), ["--no-index", "--find-links", there.root / "wheels"])
        self.assertEqual(environment._offline(self.course), [])

    def test_where_packing_fails_nothing_is_left(self):
        before = sorted(self.out.parent.iterdir())
        with mock.patch("tarfile.TarFile.add", side_effect=OSError(28, "No space left on device")), self.assertRaises(OSError):
            self.write()
        self.assertEqual(sorted(self.out.parent.iterdir()), before)

    def test_another_kind_of_archive_is_refused(self):
        with self.assertRaisesRegex(Failure, "must end in .tar.gz"):
            bundle.write(self.course, "x.zip", [])
