"""The frameworks that the benchmark compares with, in an environment of their own, so that no learner and no test pays for them."""

import os
import subprocess
import sys

from tools.launch.build import require_maven
from tools.launch.jdk import find_jdk
from tools.launch.network import require_network
from tools.launch.steps import Failure, Step, failure_from, run_logged

PYTHON = {
    "PyTorch": ("pytorch_peer.py", ["torch"]),
    "JAX": ("jax_peer.py", ["jax", "optax"]),
    "Keras": ("keras_peer.py", ["keras", "tensorflow-cpu"]),
}


def install(course):
    """All of them; what is there already is left."""
    log, jdk = course.log("peers"), find_jdk()
    maven = require_maven(jdk)
    require_network()
    packages = ["numpy", *(package for _, needed in PYTHON.values() for package in needed)]
    commands = [[sys.executable, "-m", "venv", _folder(course)], [_python(course), "-m", "pip", "install", *packages]]
    with Step("Installing PyTorch, JAX and Keras for the benchmark (about 7 GB)") as step:
        for command in commands:
            if run_logged(command, log, step.note):
                raise failure_from(log, "The other frameworks could not be installed", "Run ./course bench --peers again.")
    with Step("Installing DL4J") as step:
        pom = course.root / "bench/dl4j/pom.xml"
        command = [maven, "-B", "-q", "-f", pom, "dependency:copy-dependencies", f"-DoutputDirectory={_jars(course)}"]
        if run_logged(command, log, step.note, env=jdk.environment()):
            raise failure_from(log, "DL4J could not be installed", "Run ./course bench --peers again.")
    return 0


def commands(course, jdk):
    """For each framework that is installed: its name, and the command and environment of its side of the benchmark."""
    found = {}
    for name, (program, packages) in PYTHON.items():
        if _python(course).exists() and not subprocess.run([_python(course), "-c", f"import {packages[0]}"], capture_output=True).returncode:
            found[name] = ([_python(course), course.root / "bench" / program], None)
    if _jars(course).is_dir():
        classes = _folder(course) / "dl4j-classes"
        path = os.pathsep.join(str(place) for place in (_jars(course) / "*", course.root / "toolkit/target/lib/*"))
        compile_java(jdk, classes, path, course.root / "bench/Lines.java", course.root / "bench/dl4j/Dl4jPeer.java")
        found["DL4J"] = ([jdk.java, "-Xmx4g", "-cp", f"{classes}{os.pathsep}{path}", "Dl4jPeer"], jdk.environment())
    return found


def compile_java(jdk, classes, class_path, *sources):
    """Compiles a few files, or says in one sentence that it did not work."""
    javac = jdk.java.with_name(jdk.java.name.replace("java", "javac"))  # also javac.exe
    done = subprocess.run([javac, "-nowarn", "-d", classes, "-cp", class_path, *sources], capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"The benchmark does not compile: {done.stderr.strip().splitlines()[0]}")


def _folder(course):
    return course.state / "peers"


def _jars(course):
    return _folder(course) / "dl4j"


def _python(course):
    return _folder(course) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
