"""What the learner's JupyterLab looks like: its settings, its style, and no controls that are the instructor's."""

import json
from pathlib import Path

from tools.launch.checkout import write_atomically

STYLE = Path(__file__).with_name("custom.css")
SETTINGS = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/filebrowser-extension:browser": {"showLastModifiedColumn": False},  # its place is the names'
}
HIDDEN = {"disabledExtensions": {"@jupyter/nbgrader": True}}  # `./course nbgrader` is typed, and needs none of its buttons


def prepare(course):
    """Writes what differs from today's, into the course's own environment."""
    settings = course.venv / "share" / "jupyter" / "lab" / "settings"
    _write(settings / "overrides.json", json.dumps(SETTINGS, indent=1) + "\n")
    _write(settings / "page_config.json", json.dumps(HIDDEN, indent=1) + "\n")
    for served in course.venv.glob("[lL]ib/**/site-packages/jupyter_server/static"):
        _write(served / "custom" / "custom.css", STYLE.read_text(encoding="utf-8"))


def _write(path, text):
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        write_atomically(path, text)
