"""Both numbers of each claim of a lesson, on its own seeds and on others: how much room a claim has.

`claim(a < b - 0.1, "…")` becomes `claim(compared(a, "<", b - 0.1), "…")` in a copy, so that a run tells the numbers.
"""

import csv
import io
import re

from tools.launch.checkout import write_atomically
from tools.launch.notebooks import code_digest, read, source
from tools.workshop.outputs import CLAIM, printed

SEED = re.compile(r"(new Random\(|\bseed = )(\d+)")
START = re.compile(r"\bclaim\(")
RELATION = re.compile(r"<=|>=|==|<|>")
TOLD = re.compile(r"⟦(\S+) (\S+) (\S+)⟧")
DIGEST = "code of the lesson: "
HELPER = """\
boolean compared(double left, String relation, double right) {
    System.out.println("⟦" + left + " " + relation + " " + right + "⟧");
    switch (relation) {
        case "<": return left < right;
        case ">": return left > right;
        case "<=": return left <= right;
        case ">=": return left >= right;
        default: return left == right;
    }
}"""


def table(course, path):
    """Where the numbers of a lesson's claims are kept."""
    return course.root / "notebooks" / "seeds" / f"{path.name.partition('-')[0]}.csv"


def telling(notebook, shift):
    """The notebook with other seeds, and with claims that tell their numbers."""
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    for cell in cells:
        cell["source"] = wrapped(SEED.sub(lambda seed: seed[1] + str(int(seed[2]) + shift), source(cell)))
    helper = {"cell_type": "code", "id": "compared", "metadata": {}, "execution_count": None, "outputs": [], "source": HELPER}
    notebook["cells"].insert(notebook["cells"].index(cells[0]) + 1, helper)
    return notebook


def wrapped(code):
    """The code with each comparison in a claim told by `compared`; what is no comparison of two numbers stays."""
    for start in reversed([found.end() for found in START.finditer(code)]):
        end = _end(code, start, ",")
        parts = re.split(r"(&&|\|\|)", _masked(code[start:end]))
        pieces, place = [], start
        for part in parts:
            pieces.append(_wrapped(code[place : place + len(part)], part))
            place += len(part)
        code = code[:start] + "".join(pieces) + code[end:]
    return code


def told(executed):
    """Of each claim that held: the cell's id, its words, and its comparisons as (left, relation, right)."""
    claims = []
    for cell in executed["cells"]:
        comparisons = []
        for line in printed(cell).splitlines() if cell["cell_type"] == "code" else []:
            comparisons += [found.groups() for found in [TOLD.fullmatch(line)] if found]
            if line.startswith(CLAIM):
                claims.append((cell.get("id"), line[len(CLAIM) :], comparisons))
                comparisons = []
    return claims


def write(course, path, runs):
    """The table of a lesson: a row for each comparison, two columns for each of the runs, {shift of the seeds: what it told}."""
    rows = [["cell", "claim", "relation", *(f"{side}, seeds + {shift}" for shift in runs for side in ("left", "right"))]]
    for same in zip(*runs.values(), strict=True):
        identity, words, comparisons = same[0]
        for number, (_, relation, _) in enumerate(comparisons):
            pairs = [claim[2][number] for claim in same]
            rows.append([identity, words, relation, *(f"{float(pair[side]):.4g}" for pair in pairs for side in (0, 2))])
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([*rows, [DIGEST + code_digest(read(path))]])
    write_atomically(table(course, path), text.getvalue())


def problems(course, path):
    """A sentence where the table is older than the lesson's code."""
    place = table(course, path)
    if not place.is_file() or DIGEST + code_digest(read(path)) in place.read_text(encoding="utf-8"):
        return []
    return [f"its table of seeds is older than its code: ./course lessons --seeds 5 {place.stem} makes it anew"]


def _wrapped(piece, masked):
    relations = list(RELATION.finditer(masked))
    if len(relations) != 1:
        return piece
    left, right = piece[: relations[0].start()].rstrip(), piece[relations[0].end() :].lstrip()
    margins = len(left) - len(left.lstrip()), len(right.rstrip())
    return f'{left[: margins[0]]}compared({left.lstrip()}, "{relations[0].group()}", {right[: margins[1]]}){right[margins[1] :]}'


def _end(code, start, mark):
    """Where the mark stands first outside of brackets and texts."""
    masked = _masked(code[start:])
    return start + masked.index(mark)


def _masked(code):
    """As long as the code, with blanks for texts, characters and all that is inside brackets."""
    shown, depth, quote, place = [], 0, None, 0
    while place < len(code):
        sign = code[place]
        if quote:
            if sign == "\\":
                shown.append(" ")
                place += 1
            elif sign == quote:
                quote = None
            shown.append(" ")
        elif sign in "\"'":
            quote = sign
            shown.append(" ")
        else:
            depth += (sign in "([{") - (sign in ")]}")
            shown.append(sign if depth == 0 and sign not in ")]}" else " ")
        place += 1
    return "".join(shown[: len(code)])
