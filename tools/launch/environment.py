"""The virtual environment with JupyterLab and the Java kernel."""

import importlib
import os
import shutil
import subprocess
import sys

from tools.launch.checkout import digest, read_json, write_json
from tools.launch.machine import command_for, require_disk
from tools.launch.network import require_network
from tools.launch.steps import Failure, failure_from, run_logged

WHEELS = "wheels"  # what a bundle carries for a room without network
TITLE = "Installing JupyterLab"
CHECK = """
import sys
from importlib.metadata import version
pins = [pin.split("==") for pin in sys.argv[1:]]
sys.exit(any(version(name) != wanted for name, wanted in pins))
"""


def is_ready(course):
    """The stamp fits and the environment still has every pinned package."""
    return read_json(_stamp(course)).get("made from") == _origin(course) and _holds_pins(course)


def set_up(course, step):
    """Makes the environment anew; the stamp comes last, so that a killed set-up is seen."""
    _stamp(course).unlink(missing_ok=True)
    shutil.rmtree(course.venv, ignore_errors=True)
    log = course.log("environment")
    remedy = f"Run the command again; if it fails in the same way, delete {course.state} first."
    step.note("making the environment")
    if run_logged([sys.executable, "-m", "venv", course.venv], log, step.note, env=clean()):
        raise failure_from(log, "The Python environment could not be made", remedy)
    install = [
        course.python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off",
        "-r", requirements(course), *_offline(course),
    ]  # fmt: skip
    if run_logged(install, log, step.note, env=clean()):
        if _offline(course):
            remedy = f"This bundle may be for another Python than {sys.version_info[0]}.{sys.version_info[1]}: ./course bundle --python makes one for it."
        raise failure_from(log, "JupyterLab and the Java kernel could not be installed", remedy)
    write_json(_stamp(course), {"made from": _origin(course)})


def require(course):
    """What the set-up needs, looked at before anything is downloaded."""
    require_venv_module()
    require_disk(course.root)
    if not _offline(course):
        require_network()


def require_venv_module():
    """Debian leaves half of the venv module out of its Python, and a removed package leaves an empty folder of it."""
    if not _can_make_environments():
        raise Failure(f"Python at {sys.executable} lacks its venv module. Install it: {command_for('venv')}")


def _can_make_environments():
    try:
        importlib.import_module("venv")
        return bool(importlib.import_module("ensurepip").version())  # an empty folder imports, and has no version
    except Exception:  # whatever a half-removed package does
        return False


def variables(course, kernels=None):
    """For what runs in it: Jupyter's folders, the course's kernels first, running servers told apart from other people's."""
    jupyter = str(kernels or course.venv / "share" / "jupyter")
    variables = {"JUPYTER_RUNTIME_DIR": course.state / "runtime", "JUPYTER_PATH": jupyter, "JUPYTER_PREFER_ENV_PATH": "1"}
    dropped = ("PYTHONHOME", "PYTHONPATH", "JUPYTER_TOKEN", "JUPYTER_PORT")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, **{name: str(value) for name, value in variables.items()}}


def requirements(course):
    return course.root / "tools" / "requirements.txt"


def _offline(course):
    wheels = course.root / WHEELS
    return ["--no-index", "--find-links", wheels] if wheels.is_dir() else []


def _stamp(course):
    return course.state / "environment.json"


def _origin(course):
    """The pins, the place (an environment does not survive being moved) and the Python below it."""
    return digest(requirements(course), str(course.root), f"{sys.version_info[:2]}")


def _holds_pins(course):
    if not course.python.exists():
        return False
    pins = [line.strip() for line in requirements(course).read_text().splitlines() if "==" in line]
    try:
        return subprocess.run([str(course.python), "-I", "-c", CHECK, *pins], capture_output=True).returncode == 0
    except OSError:
        return False


def clean():
    """An environment in which no other Python's folders leak in."""
    dropped = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_REQUIRE_VIRTUALENV")
    return {**{name: value for name, value in os.environ.items() if name not in dropped}, "PYTHONUNBUFFERED": "1"}
