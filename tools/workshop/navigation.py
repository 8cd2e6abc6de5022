"""The last cell of every lesson: its exercise, the lessons before and after it, and what is always one click away."""

import re

from tools.launch.checkout import write_json
from tools.launch.notebooks import read, source

CELL = "navigation"
CLOSING = {"13": ["91"], "18": ["92"], "31": ["93"], "50": ["94"]}  # exercises of no lesson, by the lesson that offers them
NOTATION = "[Notation](04-the-unrolled-loop.ipynb#6.-One-table-for-all-notations)"


def lessons(course):
    """The lessons in their order."""
    return sorted((course.root / "notebooks").glob("[0-9][0-9]*-*.ipynb"))


def number(path):
    """What a lesson is called in short: 04, or 15a for an appendix."""
    return path.name.partition("-")[0]


def title(path):
    """A notebook's first heading."""
    return re.search(r"^# (.+)$", source(read(path)["cells"][0]), re.M)[1]


def text(course, path):
    """What the cell must say today."""
    every = lessons(course)
    place = every.index(path)
    numbers = [number(path), *CLOSING.get(number(path), [])]
    exercises = [exercise for name in numbers for exercise in sorted((course.root / "exercises").glob(f"{name}x-*.ipynb"))]
    ways = [f"**Exercise:** {_link(exercise, '../exercises/')}" for exercise in exercises]
    ways += [f"**Next:** {_link(following)}" for following in every[place + 1 : place + 2]]
    ways += [f"**Before:** {_link(before)}" for before in every[max(0, place - 1) : place]]
    contents = "[All lessons](00-welcome.ipynb#7.-The-way) · " if place else ""
    return "\n\n".join([*ways, f"{contents}{NOTATION} · [Glossary](glossary.ipynb)"])


def renew(course):
    """Writes the cell of every lesson whose neighbours have changed; returns those lessons."""
    changed = []
    for path in lessons(course):
        notebook = read(path)
        cell = notebook["cells"][-1]
        if cell.get("id") == CELL and source(cell) != text(course, path):
            cell["source"] = text(course, path).splitlines(keepends=True)
            write_json(path, notebook)
            changed.append(path)
    return changed


def problems(course, path):
    """A sentence where the lesson's last cell does not say what it must."""
    cell = read(path)["cells"][-1]
    if cell.get("id") == CELL and source(cell) == text(course, path):
        return []
    return [f"its last cell, with the id {CELL!r}, is not today's: ./course lessons writes it"]


def _link(path, folder=""):
    return f"[{re.sub(r'[*_`]', '', title(path))}]({folder}{path.name})"
