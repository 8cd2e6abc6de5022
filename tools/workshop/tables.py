"""A lesson's recorded table: what its one live choice would have given with each of the other choices, on several seeds.

A lesson that offers a choice has one line such as `String chosen = "GRU";   // one of: Elman, GRU, LSTM` (the comment may stand
on a line of its own below), and one cell with the metadata `{"unrolled": {"row": true}}`, which prints a line `what: number` for
each column. The table is made by running the lesson up to that cell, once for each choice and seed, and ages with the code of
these cells.
"""

import csv
import io
import re
from datetime import date

from tools.launch.checkout import write_atomically
from tools.launch.notebooks import code_digest, read, source
from tools.launch.steps import Failure
from tools.workshop.claims import SEED
from tools.workshop.outputs import printed

CHOICE = re.compile(r'(?m)^(String \w+ = )"([^"\n]*)"(;\s*// one of: )([^\n]+)$')
NUMBER = re.compile(r"([^:]+): ([-+]?[\d,]*\.?\d+)")


def table(course, path):
    """Where the recorded table of a lesson is kept."""
    return course.root / "notebooks" / "tables" / f"{path.name.partition('-')[0]}.csv"


def choices(path):
    """What the lesson lets its learner choose from."""
    found = [match for cell in _until_row(path)["cells"] if cell["cell_type"] == "code" for match in CHOICE.finditer(source(cell))]
    if len(found) != 1:
        raise Failure(f"{path.name} offers {len(found)} choices; a table is made of one:  String chosen = \"A\";   // one of: A, B")
    return [word.strip() for word in found[0][4].split(",")]


def choosing(path, choice, shift):
    """The lesson up to the cell that prints the row, with that choice and other seeds."""
    notebook = _until_row(path)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            chosen = CHOICE.sub(lambda match: f'{match[1]}"{choice}"{match[3]}{match[4]}', source(cell))
            cell["source"] = SEED.sub(lambda seed: seed[1] + str(int(seed[2]) + shift), chosen)
    return notebook


def row(executed):
    """The numbers that the last cell of a run has printed, by their names."""
    return {match[1]: match[2].replace(",", "") for line in printed(executed["cells"][-1]).splitlines() for match in [NUMBER.match(line)] if match}


def write(course, path, found, today=None):
    """The table of a lesson: a line for each run, {(choice, shift): its row}."""
    names = list(next(iter(found.values())))
    made = [(today or date.today()).isoformat(), code_digest(_until_row(path))]
    lines = [["choice", "seeds +", *names, "made", "code"]]
    lines += [[choice, shift, *(numbers[name] for name in names), *made] for (choice, shift), numbers in found.items()]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    write_atomically(table(course, path), text.getvalue())


def problems(course, path):
    """A sentence where the table is missing or older than the code that it was made with."""
    place = table(course, path)
    if not any(_prints_row(cell) for cell in read(path)["cells"]):
        return []
    again = f"./course lessons --table {place.stem} makes it"
    if not place.is_file():
        return [f"its recorded table is missing: {again}"]
    codes = {line[-1] for line in list(csv.reader(place.read_text(encoding="utf-8").splitlines()))[1:]}
    return [] if codes == {code_digest(_until_row(path))} else [f"its recorded table is older than its code: {again} anew"]


def _until_row(path):
    notebook = read(path)
    last = next((place for place, cell in enumerate(notebook["cells"]) if _prints_row(cell)), None)
    if last is None:
        raise Failure(f"{path.name} records no table: none of its cells prints a row.")
    return {**notebook, "cells": notebook["cells"][: last + 1]}


def _prints_row(cell):
    return bool(cell.get("metadata", {}).get("unrolled", {}).get("row"))
