"""The kernelspec of both kernels, and zips that are not IJava's."""

import json
import unittest
import zipfile
from pathlib import Path
from unittest import mock

from tools.launch import kernelspec
from tools.launch.jdk import Jdk
from tools.launch.steps import Failure
from tools.tests.fakes import CourseTest

JDK = Jdk(Path("/jdk"), "17.0.15", "amd64", True)


class Kernel(CourseTest):
    def spec(self):
        with mock.patch("tools.launch.kernelspec.heap", lambda: 2048):
            kernelspec.install(self.course, JDK)
        return json.loads((kernelspec.folder(self.course) / "kernel.json").read_text())

    def zip(self, **files):
        path = self.course.root / "ijava 1.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        return path

    def test_jjava_starts_with_the_chosen_java_and_a_heap(self):
        spec = self.spec()
        self.assertEqual(Path(spec["argv"][0]), Path("/jdk/bin") / JDK.java.name)
        self.assertEqual(spec["env"]["JJAVA_JVM_OPTS"], "--add-modules jdk.incubator.vector -Xmx2048m")
        self.assertTrue(spec["env"]["PATH"].startswith(str(Path("/jdk/bin"))) and spec["env"]["PATH"].endswith("${PATH}"))

    def test_ijava_stays_until_jjava_is_asked_for(self):
        kernelspec.choose_ijava(self.course, self.zip(**{kernelspec.IJAVA_JAR: "jar", "install.py": "", "java/kernel.json": "{}"}))
        argv = self.spec()["argv"]
        self.assertEqual(argv[1:5], ["--add-modules", "jdk.incubator.vector", "-Xmx2048m", "-jar"])
        self.assertEqual(Path(argv[5]).read_text(), "jar")
        kernelspec.choose_jjava(self.course)
        self.assertIn("JJAVA_JVM_OPTS", self.spec()["env"])

    def test_wrong_zips_are_told_apart(self):
        text = self.course.root / "text.zip"
        text.write_text("no zip")
        for archive, told in (
            (self.zip(**{"java/other.jar": ""}), "holds no java/ijava-1.3.0.jar"), (text, "is not a zip"),
            (self.course.root / "nothing.zip", "There is no file"), (self.course.root, "is not a zip"),
        ):  # fmt: skip
            with self.assertRaisesRegex(Failure, told):
                kernelspec.choose_ijava(self.course, archive)
        self.assertEqual(kernelspec.chosen(self.course), "jjava")


class Heap(unittest.TestCase):
    def test_a_third_of_the_memory_between_1_and_3_gigabytes(self):
        from tools.launch import machine

        for memory, heap in ((0, 1024), (2000, 1024), (7800, 2600), (32000, 3072)):
            with mock.patch("tools.launch.machine.memory", lambda memory=memory: memory):
                self.assertEqual(machine.heap(), heap)
