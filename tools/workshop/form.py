"""What a notebook of the course must look like, checked without running it."""

import json
import re
from urllib.parse import unquote

from tools.launch.notebooks import SOURCES, read, source
from tools.launch.steps import Failure
from tools.workshop import claims, lesson_form, navigation, stored_outputs, tables

SET_UP = "%load ../notebooks/prelude.jshell"
LONGEST_CELL = 25
WIDEST_LINE = 112  # columns: what JupyterLab shows of a cell in a window of 1400 points
LONGEST_NAME = 24  # letters of a notebook's name that JupyterLab shows in its list of files
TODO = re.compile(r"\s*throw new UnsupportedOperationException\(\"TODO")  # repeats the comment above it, and goes first
MACHINE_PATH = re.compile(r"(?<![\w.~/-])(?:/(?:home|Users|root|tmp|private|var/folders)/\w|[A-Z]:\\{1,2}Users\b)[^\s\"'<]*")
CONTRACT = re.compile(r"^(?:final )?class \w+ implements (\w+)", re.M)
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)[^)]*\)|<(?:img|a)\b[^>]*?(?:src|href)=[\"']([^\"']+)")
ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.I)


def problems(course, path):
    """Sentences on a lesson, an exercise or another page of the course."""
    found = of_any_notebook(course, path)
    if path.parent.name != "notebooks":
        return found + stored_outputs.problems_of_exercise(path) + _other_answers(read(path))
    if path not in navigation.lessons(course):
        return found
    return [*found, *lesson_form.problems(path), *navigation.problems(course, path), *stored_outputs.problems(path), *claims.problems(course, path), *tables.problems(course, path)]


def of_any_notebook(course, path):
    """Sentences on the form that every notebook has."""
    try:
        notebook = read(path)
    except Failure as failure:
        return [str(failure)]
    return [
        *_name(path),
        *_kernel(notebook),
        *_set_up(notebook),
        *_machine_paths(course, notebook),
        *_wide_lines(notebook),
        *links(path, lesson_form.of(notebook)),
    ]


def advice(course, path):
    """Sentences on what might be better."""
    cells = _code(read(path))
    long = [(number, source(cell).count("\n") + 1) for number, cell in enumerate(cells, 1)]
    said = [f"cell {number} has {lines} lines, {LONGEST_CELL} at most read well" for number, lines in long if lines > LONGEST_CELL]
    return said + [
        f"the link to {target} leads out of work/, so JupyterLab cannot follow it"
        for target, _ in _local_targets(lesson_form.of(read(path)))
        if target.startswith("../") and not re.match(rf"\.\./(?:{'|'.join(SOURCES)})/[^/]+\.ipynb$", target)
    ]


def _name(path):
    long = len(path.stem) > LONGEST_NAME
    return [f"its name has {len(path.stem)} letters, and JupyterLab's list shows {LONGEST_NAME}"] if long else []


def _kernel(notebook):
    name = notebook.get("metadata", {}).get("kernelspec", {}).get("name")
    return [] if name == "java" else [f"its kernelspec is {name!r} and must be 'java'"]


def _set_up(notebook):
    cells = _code(notebook)
    found = []
    if cells and source(cells[0]).strip() != SET_UP:
        found.append(f"its first code cell must be exactly: {SET_UP}")
    for number, cell in enumerate(cells[1:], 2):
        if re.search(r"^\s*%(?:load|classpath|jars|maven)\b", source(cell), re.M):
            found.append(f"cell {number} sets up as well; the first cell alone does that")
    return found


def _wide_lines(notebook):
    lines = ((cell.get("id"), line) for cell in _code(notebook) for line in source(cell).splitlines() if not TODO.match(line))
    wide = ((name, line) for name, line in lines if len(line) > WIDEST_LINE)
    return [f"a line of cell {name!r} has {len(line)} columns, {WIDEST_LINE} at most fit: {line.strip()[:60]} …" for name, line in wide]


def _other_answers(notebook):
    """The grader takes a class that implements a task's contract for its answer, wherever it stands."""
    cells = _code(notebook)
    answers = [cell for cell in cells if cell.get("metadata", {}).get("nbgrader", {}).get("solution")]
    contracts = {name for cell in answers for name in CONTRACT.findall(source(cell))}
    beside = {name for cell in cells if cell not in answers for name in CONTRACT.findall(source(cell))}
    return [f"a class beside the answers implements {name}, so the grader would take it for one: write a lambda" for name in sorted(contracts & beside)]


def _machine_paths(course, notebook):
    found = []
    for number, cell in enumerate(notebook["cells"], 1):
        text = source(cell) + "\n" + "\n".join(_shown(cell))
        for match in [*MACHINE_PATH.findall(text), *([str(course.root)] if f"{course.root}/" in text else [])]:
            found.append(f"part {number} of it names this machine's path {match}")
    return found


def _shown(cell):
    """The text in a cell's outputs; pictures hold none."""
    for output in cell.get("outputs", []):
        parts = [output.get("text", ""), output.get("traceback", [])]
        parts += [data for kind, data in output.get("data", {}).items() if not kind.startswith("image/png")]
        yield from (part if isinstance(part, str) else json.dumps(part) for part in parts)


def links(path, text):
    """Sentences on the links in that text of that file that lead to no file, or to no heading of a notebook."""
    found = []
    for target, heading in _local_targets(text):
        place = path.parent / target if target else path
        if not place.exists():
            found.append(f"its link to {target} leads nowhere")
        elif heading and place.suffix == ".ipynb" and heading not in headings(read(place)):
            found.append(f"its link to {target}#{heading} leads to no heading there")
        elif heading and place.suffix == ".ipynb" and not heading.isascii():
            found.append(f"its link to {target}#{heading} stays at the page's top: JupyterLab finds headings of plain ASCII alone")
    return found


def headings(notebook):
    """The names by which JupyterLab knows a notebook's headings."""
    prose = (source(cell) for cell in notebook["cells"] if cell.get("cell_type") == "markdown")
    return {re.sub(r"[*`]|\$", "", title).strip().replace(" ", "-") for text in prose for title in re.findall(r"^#+ (.+)$", text, re.M)}


def _local_targets(text):
    """Pairs of a file and a heading in it, either of them perhaps empty."""
    for first, second in LINK.findall(lesson_form.CODE.sub("", text)):
        if not ELSEWHERE.match(first or second):
            target, _, heading = unquote(first or second).partition("#")
            yield target, heading


def _code(notebook):
    return [cell for cell in notebook["cells"] if cell.get("cell_type") == "code" and source(cell).strip()]
