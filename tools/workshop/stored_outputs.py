"""A lesson's outputs, stored so that it reads well without a kernel: what they came from, and how they are renewed."""

import re

from tools.launch.checkout import write_json
from tools.launch.notebooks import code_digest, read
from tools.workshop import outputs

LARGEST = 1_500_000  # bytes of one lesson with its outputs, its sounds not counted: a second of sound has as many as a small picture
SOUND = re.compile(r"data:audio/[^\"']*")


def kept(notebook):
    """What a lesson's metadata says of its outputs and of the time that it may take."""
    return dict(notebook["metadata"].get("unrolled", {}))


def is_current(path):
    """Whether the stored outputs are those of today's code cells; what the toolkit makes of these is seen by running them."""
    notebook = read(path)
    return kept(notebook).get("code") == code_digest(notebook)


def machine(path):
    """The kind of machine that the stored outputs come from, or None."""
    return kept(read(path)).get("machine")


def differences(path, executed, kind):
    """Sentences on the cells that say something else than what is stored, when the lesson runs on a machine of that kind."""
    notebook = read(path)
    return [
        f"cell {number} ({name}): stored is {before!r}, now comes {now!r}"
        for number, name, before, now in outputs.differences(notebook, executed, kept(notebook).get("machine") == kind)
    ]


def keep(path, executed, result):
    """Takes those outputs of the executed copy that say something else into the lesson; returns the ids of their cells.

    The lesson's text stays as its author wrote it. The outputs of a lesson come from one kind of machine: where one of them
    is renewed on another kind, or the kind is not known, all are.
    """
    notebook = read(path)
    origin = kept(notebook)
    same = origin.get("machine") == result.machine
    pairs = [(cell, ran) for cell, ran in zip(notebook["cells"], executed["cells"], strict=True) if cell["cell_type"] == "code"]
    changed = [pair for pair in pairs if outputs.difference(*pair, same)]
    if not same and (changed or "machine" not in origin):
        changed = pairs
    for cell, ran in changed:
        cell["outputs"] = outputs.renewed(cell, ran) if same else outputs.joined(ran["outputs"])
    for cell, ran in pairs:
        cell["execution_count"] = ran["execution_count"]
    if changed:
        origin |= {"machine": result.machine, "spent": round(result.spent)}
    origin.setdefault("spent", round(result.spent))
    origin["code"] = code_digest(notebook)
    notebook["metadata"]["unrolled"] = origin
    if notebook != read(path):
        write_json(path, notebook)
    return [cell.get("id") for cell, _ in changed]


def problems(path):
    """Sentences on a lesson whose outputs are missing, older than its code, too large, or pictures without a text."""
    found = []
    if not is_current(path):
        found.append(f"its stored outputs are older than its code: ./course lessons {path.name.partition('-')[0]} renews them")
    size = len(SOUND.sub("", path.read_text(encoding="utf-8")).encode())
    if size > LARGEST:
        found.append(f"with its outputs but without its sounds it has {size:,} bytes, more than {LARGEST:,}: show fewer or smaller pictures, or fewer frames")
    for cell in read(path)["cells"] if is_current(path) else []:
        if outputs.unnamed(cell):
            found.append(f"a picture of cell {cell.get('id')!r} has no text for whoever cannot see it: ./course lessons --renew {path.name.partition('-')[0]}, or show it with a caption, .show(\"what is seen\")")
    return found


def problems_of_exercise(path):
    """An exercise is stored without outputs."""
    kept = any(cell.get("outputs") for cell in read(path)["cells"])
    return ["it is stored with outputs: an exercise shows its own when it is run"] if kept else []
