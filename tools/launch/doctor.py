"""`./course doctor`: one line for each thing the course needs, `ok` or the command that mends it. Changes nothing."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from tools.launch import build, environment, kernelspec, machine
from tools.launch.arguments import Command
from tools.launch.build import maven_version
from tools.launch.checkout import read_json
from tools.launch.jdk import find_jdk, wrong_java_home
from tools.launch.machine import command_for
from tools.launch.steps import Failure

LAB = "./course lab"


class Trouble(Exception):
    """What is wrong and the command that mends it."""

    def __init__(self, what, command):
        super().__init__(f"{what}  →  {command}")


def examine(course):
    """Prints the lines; returns 1 when something is not ok."""
    troubles = 0
    for title, look in CHECKS:
        try:
            line = f"ok    {look(course)}"
        except (Trouble, Failure) as trouble:
            line = f"MEND  {trouble}"
            troubles += 1
        except OSError as error:
            line = f"MEND  {error.strerror}: {error.filename}  →  give yourself the right to read and run it"
            troubles += 1
        print(f"{title:<12}  {line}", flush=True)
    print("\nAll is well." if not troubles else f"\n{troubles} to mend; begin with the first.")
    return 1 if troubles else 0


def _jdk(course):
    wrong = wrong_java_home()
    return f"{find_jdk()}{f'; {wrong}, and is not used' if wrong else ''}"


def _maven(course):
    version = maven_version(_jdk_or_none())
    if not version:
        raise Trouble("no Maven on the PATH", command_for("maven"))
    text = ".".join(map(str, version))
    if version < (3, 8):
        raise Trouble(f"Maven {text} is older than 3.8", command_for("maven"))
    return f"Maven {text} in {shutil.which('mvn')}"


def _jdk_or_none():
    try:
        return find_jdk()
    except Failure:
        return None


def _python(course):
    return f"Python {platform.python_version()} in {sys.executable}"


def _venv_module(course):
    environment.require_venv_module()
    return "the venv module is there"


def _writable(course):
    course.require_writable()
    return str(course.root)


def _environment(course):
    if not environment.is_ready(course):
        raise Trouble("JupyterLab and the Java kernel are not (or only half) installed", LAB)
    return str(course.venv)


def _kernel(course):
    spec = read_json(kernelspec.folder(course) / "kernel.json")
    if not spec:
        raise Trouble("no kernel named java", LAB)
    home = spec.get("env", {}).get("JAVA_HOME")
    if not home:  # as the package left it, before ./course has written its own
        raise Trouble("the kernel has not been told its JDK yet", LAB)
    files = [Path(part) for part in spec["argv"] if part.endswith((".jar", "/java", "\\java.exe"))]
    missing = [path for path in files if not path.is_file()]
    if missing:
        raise Trouble(f"the kernel needs {missing[0]}, which is gone", LAB)
    jdk = _jdk_or_none()
    other = f"; not {jdk}, which {LAB} gives it from now on" if jdk and jdk.home != Path(home) else ""
    return f"{spec['display_name']} with {spec['argv'][0]}{other}"


def _toolkit(course):
    if not build.is_ready(course):
        raise Trouble("the toolkit is not built, or its sources have changed since", LAB)
    return " ".join(f"{module.name}.jar" for module in course.modules)


def _natives(course):
    jdk = find_jdk()
    _require_own_processor(jdk)
    if not build.is_ready(course):
        raise Trouble("not tried, because the toolkit is not built", LAB)
    command = [str(jdk.java), *jdk.options(1024), "-cp", build.class_path_text(course), "rnn.array.Natives"]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    told = (run.stdout.strip() or run.stderr.strip() or f"exit code {run.returncode}").splitlines()[-1]
    if run.returncode:
        raise Trouble(f"ND4J's libraries do not load ({told})", f"delete {course.root / 'toolkit/target'} and run {LAB}")
    return told


def _require_own_processor(jdk):
    """On a Mac with Apple's processor an x86_64 Java runs under Rosetta and asks for the wrong libraries."""
    if sys.platform != "darwin" or jdk.processor == "aarch64":
        return
    told = subprocess.run(["sysctl", "-n", "hw.optional.arm64"], capture_output=True, text=True)
    if told.stdout.strip() == "1":
        raise Trouble(f"{jdk} is an {jdk.processor} Java under Rosetta on an arm64 Mac", command_for("jdk"))


def _memory(course):
    gigabytes = machine.memory() / 1024
    if 0 < gigabytes < 3.7:  # what a machine sold with 4 GB tells
        raise Trouble(f"{gigabytes:.1f} GB, and training needs 4", "close other programs, or take a larger machine")
    return f"{gigabytes:.1f} GB, of which the Java kernel may take {machine.heap() / 1024:.1f}"


def _disk(course):
    free = machine.free_disk(course.root)
    if free < 2:
        raise Trouble(f"{free:.1f} GB free at {course.root}, and the course needs 2", "free some space there")
    return f"{free:.0f} GB free"


CHECKS = (
    ("JDK", _jdk), ("Maven", _maven), ("Python", _python), ("venv", _venv_module), ("folder", _writable),
    ("environment", _environment), ("kernel", _kernel), ("toolkit", _toolkit), ("natives", _natives),
    ("memory", _memory), ("disk", _disk),
)  # fmt: skip
COMMANDS = {"doctor": Command("what is missing, and the command that mends it", lambda course, options: examine(course))}
