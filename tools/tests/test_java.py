"""Which JDK is chosen, and how the lack of one is told."""

import os
import unittest
from unittest import mock

from tools import java
from tools.say import Failure
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
        self.assertEqual(java.find_jdk().feature, 25)

    def test_java_home_that_does_not_fit_is_passed_over(self):
        self.on_path(self.install_java("seventeen", "17.0.15"))
        for name, version, compiles in (("eleven", "11.0.2", True), ("runtime", "21.0.1", False)):
            os.environ["JAVA_HOME"] = str(self.install_java(name, version, compiles))
            self.assertEqual(java.find_jdk().feature, 17)
        os.environ["JAVA_HOME"] = "/nowhere"
        self.assertEqual(java.find_jdk().feature, 17)

    def test_usual_places_are_searched(self):
        self.install_java("jvm/jdk-21", "21.0.2")
        with mock.patch("tools.java.USUAL_PLACES", (str(self.programs.parent / "jvm/*"),)):
            self.assertEqual(java.find_jdk().feature, 21)

    def test_no_java(self):
        with self.assertRaisesRegex(Failure, "JDK 17 or newer and found none. Install it: .*(install|-S) "):
            java.find_jdk()

    def test_old_java_is_named(self):
        self.on_path(self.install_java("eleven", "11.0.20"))
        with self.assertRaisesRegex(Failure, "found only JDK 11.0.20 in .*eleven. Install it: "):
            java.find_jdk()

    def test_runtime_is_named(self):
        self.on_path(self.install_java("runtime", "17.0.15", compiles=False))
        with self.assertRaisesRegex(Failure, "found only Java runtime without javac 17.0.15 in .*runtime"):
            java.find_jdk()

    def test_java_8_is_not_called_1(self):
        self.assertEqual(java.describe(self.install_java("eight", "1.8.0_402")).feature, 8)
        self.assertEqual(java.describe(self.install_java("early", "26-ea")).feature, 26)

    def test_java_that_breaks_is_passed_over(self):
        script(self.programs.parent / "broken/bin/java", "echo 'no memory' >&2; exit 1")
        self.assertIsNone(java.describe(self.programs.parent / "broken"))
        (self.programs.parent / "broken/bin/java").chmod(0o644)
        self.assertIsNone(java.describe(self.programs.parent / "broken"))

    def test_new_jdks_are_told_that_natives_are_meant(self):
        old, new = (java.describe(self.install_java(name, name)) for name in ("17.0.1", "25"))
        self.assertEqual(old.kernel_options(2048), ["--add-modules", "jdk.incubator.vector", "-Xmx2048m"])
        self.assertIn("--enable-native-access=ALL-UNNAMED", new.options(2048))

    def test_maven_missing_old_and_right(self):
        with self.assertRaisesRegex(Failure, "Maven 3.8 or newer and found none. Install it: "):
            java.require_maven()
        script(self.programs / "mvn", "echo Apache Maven 3.6.3")
        with self.assertRaisesRegex(Failure, "found 3.6.3"):
            java.require_maven()
        script(self.programs / "mvn", "echo 'Apache Maven 3.10.1 (x)'")
        self.assertTrue(java.require_maven().endswith("mvn"))
