"""Which JDK is chosen, and how the lack of one is told."""

import contextlib
import os
import unittest
from unittest import mock

from tools.launch import build, jdk
from tools.launch.steps import Failure
from tools.tests.fakes import CourseTest, script


@unittest.skipIf(os.name == "nt", "the fakes are shell scripts")
class FindingJava(CourseTest):
    def on_path(self, home):
        for program in (home / "bin").iterdir():
            (self.programs / program.name).unlink(missing_ok=True)
            (self.programs / program.name).symlink_to(program)

    def test_java_home_comes_first(self):
        self.on_path(self.install_java("seventeen", "17.0.15"))
        os.environ["JAVA_HOME"] = str(self.install_java("twenty five", "25"))
        self.assertEqual(jdk.find_jdk().feature, 25)

    def test_java_home_that_does_not_fit_is_passed_over(self):
        self.on_path(self.install_java("seventeen", "17.0.15"))
        for name, version, compiles in (("eleven", "11.0.2", True), ("runtime", "21.0.1", False)):
            os.environ["JAVA_HOME"] = str(self.install_java(name, version, compiles))
            self.assertEqual(jdk.find_jdk().feature, 17)
        os.environ["JAVA_HOME"] = "/nowhere"
        self.assertEqual(jdk.find_jdk().feature, 17)

    def test_what_is_wrong_with_java_home_is_said(self):
        self.assertIsNone(jdk.wrong_java_home())
        os.environ["JAVA_HOME"] = "/nowhere"
        with self.assertRaisesRegex(Failure, "found none \\(JAVA_HOME is /nowhere, where no JDK is\\). Install it: "):
            jdk.find_jdk()
        for name, version, compiles, wrong in (("eleven", "11.0.2", True, "only JDK 11.0.2"), ("runtime", "21.0.1", False, "only Java runtime without")):
            os.environ["JAVA_HOME"] = str(self.install_java(name, version, compiles))
            self.assertIn(wrong, jdk.wrong_java_home())
        os.environ["JAVA_HOME"] = str(self.install_java("seventeen", "17.0.1"))
        self.assertIsNone(jdk.wrong_java_home())

    def test_usual_places_are_searched(self):
        self.install_java("jvm/jdk-21", "21.0.2")
        with mock.patch("tools.launch.jdk.USUAL_PLACES", (str(self.programs.parent / "jvm/*"),)):
            self.assertEqual(jdk.find_jdk().feature, 21)

    def test_no_java(self):
        with self.assertRaisesRegex(Failure, "JDK 17 or newer and found none. Install it: .*(install|-S) "):
            jdk.find_jdk()

    def test_old_java_is_named(self):
        self.on_path(self.install_java("eleven", "11.0.20"))
        with self.assertRaisesRegex(Failure, "found only JDK 11.0.20 in .*eleven. Install it: "):
            jdk.find_jdk()

    def test_runtime_is_named(self):
        self.on_path(self.install_java("runtime", "17.0.15", compiles=False))
        with self.assertRaisesRegex(Failure, "found only Java runtime without javac 17.0.15 in .*runtime"):
            jdk.find_jdk()

    def test_java_8_is_not_called_1(self):
        self.assertEqual(jdk.describe(self.install_java("eight", "1.8.0_402")).feature, 8)
        self.assertEqual(jdk.describe(self.install_java("early", "26-ea")).feature, 26)

    def test_java_that_breaks_is_passed_over(self):
        script(self.programs.parent / "broken/bin/java", "echo 'no memory' >&2; exit 1")
        self.assertIsNone(jdk.describe(self.programs.parent / "broken"))
        (self.programs.parent / "broken/bin/java").chmod(0o644)
        self.assertIsNone(jdk.describe(self.programs.parent / "broken"))

    def test_new_jdks_are_told_that_natives_are_meant(self):
        old, new = (jdk.describe(self.install_java(name, name)) for name in ("17.0.1", "25"))
        self.assertEqual(old.kernel_options(2048), ["--add-modules", "jdk.incubator.vector", "-Xmx2048m"])
        self.assertIn("--enable-native-access=ALL-UNNAMED", new.options(2048))

    def test_maven_missing_old_and_right(self):
        with self.assertRaisesRegex(Failure, "Maven 3.8 or newer and found none. Install it: "):
            build.require_maven()
        script(self.programs / "mvn", "echo Apache Maven 3.6.3")
        with self.assertRaisesRegex(Failure, "found 3.6.3"):
            build.require_maven()
        script(self.programs / "mvn", "echo 'Apache Maven 3.10.1 (x)'")
        self.assertTrue(build.require_maven().endswith("mvn"))

    def test_maven_is_asked_with_the_jdk_that_builds(self):
        chosen = jdk.describe(self.install_java("seventeen", "17.0.15"))
        script(self.programs / "mvn", f"""[ "$JAVA_HOME" = '{chosen.home}' ] || {{ echo 'JAVA_HOME is not defined correctly' >&2; exit 1; }}
echo 'Apache Maven 3.8.7'""")  # fmt: skip
        os.environ["JAVA_HOME"] = "/nowhere"
        self.assertEqual(build.maven_version(chosen), (3, 8, 7))

    def test_maven_that_does_not_start_is_told_apart_from_none(self):
        chosen = jdk.describe(self.install_java("seventeen", "17.0.15"))
        script(self.programs / "mvn", "echo 'Unrecognized option: -Xbogus' >&2; echo 'Error: Could not create the Java Virtual Machine.' >&2; exit 1")
        with self.assertRaises(Failure) as failure:
            build.require_maven(chosen)
        self.assertRegex(str(failure.exception), "^Maven at .*/mvn does not start: Error: Could not create the Java Virtual Machine. Run `mvn -v` by hand")
        self.assertNotIn("apt", str(failure.exception))
        with self.assertRaisesRegex(Failure, "It needs a JDK: mend that first"):
            build.require_maven()
        script(self.programs / "mvn", "exit 0")
        with self.assertRaisesRegex(Failure, "does not start: it says nothing. "):
            build.require_maven(chosen)
        folder = self.course.root / "Übung"
        folder.mkdir()
        script(self.programs / "mvn", "echo 'Exception in thread \"main\" java.lang.ExceptionInInitializerError' >&2; exit 1")
        with contextlib.chdir(folder) if hasattr(contextlib, "chdir") else self.skipTest("Python 3.11 is needed"):
            with self.assertRaisesRegex(Failure, "ExceptionInInitializerError. Java cannot read the name of this folder"):
                build.require_maven(chosen)
