"""The frameworks that the benchmark compares with, in an environment of their own, so that no learner and no test pays for them."""

import os
import subprocess
import sys

from tools.launch import build
from tools.launch.build import require_maven
from tools.launch.checkout import only_one
from tools.launch.jdk import find_jdk
from tools.launch.network import require_network
from tools.launch.steps import Step, failure_from, run_logged

PYTHON = {
    "PyTorch": ("pytorch_peer.py", ["torch"]),
    "JAX": ("jax_peer.py", ["jax", "optax"]),
    "Keras": ("keras_peer.py", ["keras", "tensorflow-cpu"]),
}

DL4J = "bench/dl4j"


def install(course):
    """All of them; what is there already is left."""
    log, jdk = course.log("peers"), find_jdk()
    require_maven(jdk)
    require_network()
    packages = ["numpy", *(package for _, needed in PYTHON.values() for package in needed)]
    commands = [[sys.executable, "-m", "venv", _folder(course)], [_python(course), "-m", "pip", "install", *packages]]
    with Step("Installing PyTorch, JAX and Keras for the benchmark (about 7 GB)") as step:
        for command in commands:
            if run_logged(command, log, step.note):
                raise failure_from(log, "The other frameworks could not be installed", "Run ./course bench --peers again.")
    with only_one(course), Step("Installing DL4J") as step:
        build.package(course, jdk, step, "peers", "bench", DL4J)
    return 0


def commands(course, jdk):
    """For each framework that is installed: its name, and the command and environment of its side of the benchmark."""
    found = {}
    for name, (program, packages) in PYTHON.items():
        if _python(course).exists() and not subprocess.run([_python(course), "-c", f"import {packages[0]}"], capture_output=True).returncode:
            found[name] = ([_python(course), course.root / "bench" / program], None)
    target = course.root / DL4J / "target"
    if (target / "dl4j.jar").is_file():
        path = os.pathsep.join(str(place) for place in (target / "dl4j.jar", target / "lib/*", course.root / "bench/target/bench.jar"))
        found["DL4J"] = ([jdk.java, "-Xmx4g", "-cp", path, "bench.dl4j.Dl4jPeer"], jdk.environment())
    return found


def _folder(course):
    return course.state / "peers"


def _python(course):
    return _folder(course) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
