"""A lesson's outputs, stored so that it reads well without a kernel, and what they came from."""

import re

from tools.files import digest, write_json
from tools.notebooks import read, text_digest

LARGEST = 500_000  # bytes of one lesson with its outputs, its sounds not counted: a second of sound has as many as a small picture
SOUND = re.compile(r"data:audio/[^\"']*")
MADE_WITH = ("toolkit/src/main", "toolkit/pom.xml", "pom.xml", "data", "notebooks/prelude.jshell", "tools/requirements.txt")


def origin(course, notebook):
    """One hash over the lesson's text, the toolkit, the data and the pinned versions."""
    files = [file for name in MADE_WITH for file in _files(course.root / name)]
    named = (part for file in files for part in (file.relative_to(course.root).as_posix(), file))
    return digest(text_digest(notebook), *named)


def is_current(course, path):
    """Whether the stored outputs are those of today's lesson and toolkit."""
    notebook = read(path)
    return notebook["metadata"].get("unrolled", {}).get("run") == origin(course, notebook)


def keep(course, path, executed):
    """Takes the outputs of the executed copy into the lesson; its text stays as its author wrote it."""
    notebook = read(path)
    for cell, ran in zip(notebook["cells"], executed["cells"], strict=True):
        if cell["cell_type"] == "code":
            cell["outputs"] = ran["outputs"]
            cell["execution_count"] = ran["execution_count"]
    notebook["metadata"]["unrolled"] = {"run": origin(course, notebook)}
    write_json(path, notebook)


def problems(course, path):
    """Sentences on a lesson whose outputs are missing, old or too large."""
    found = []
    if not is_current(course, path):
        found.append(f"its stored outputs are not of today's text, toolkit and data: ./course lessons {path.name[:2]} renews them")
    size = len(SOUND.sub("", path.read_text(encoding="utf-8")).encode())
    if size > LARGEST:
        found.append(f"with its outputs but without its sounds it has {size:,} bytes, more than {LARGEST:,}: show fewer or smaller pictures")
    return found


def problems_of_exercise(path):
    """An exercise is stored without outputs."""
    kept = any(cell.get("outputs") for cell in read(path)["cells"])
    return ["it is stored with outputs: an exercise shows its own when it is run"] if kept else []


def _files(place):
    return [place] if place.is_file() else sorted(file for file in place.rglob("*") if file.is_file())
