"""Notebooks that had another name before: the learner's copies get the new one, and what is in them stays."""

import re

from tools.launch.checkout import write_json
from tools.launch.notebooks import FORMER, read, source, text_digest
from tools.launch.steps import Failure

LINK = re.compile(r"\]\(([\w-]+)\.ipynb")


def carry_over(course, records):
    """Renames the copies, their records with them; returns the sentence to say. Where both names are taken, both stay."""
    moved = []
    for old, new in FORMER.items():
        before, now = (course.work / f"{name}.ipynb" for name in (old, new))
        if before.exists() and not now.exists():
            before.rename(now)
            if before.name in records:
                records[now.name] = records.pop(before.name)
            moved.append(f"{now.name}, which was {before.name}")
    if not moved:
        return []
    for path in sorted(course.work.glob("*.ipynb")):
        _mend_links(path, records.get(path.name, {}))
    more = f", and {len(moved) - 1} more" if len(moved) > 1 else ""
    return [f"Notebooks have new names, so that each exercise stands next to its lesson: {moved[-1]}{more}. What you wrote is in them."]


def _mend_links(path, record):
    """In what the learner has changed; the other copies are written anew in any case."""
    try:
        notebook = read(path)
    except Failure:
        return
    if text_digest(notebook) == record.get("copied"):
        return
    changed = False
    for cell in notebook["cells"]:
        if cell.get("cell_type") == "markdown":
            text = LINK.sub(lambda link: f"]({FORMER.get(link[1], link[1])}.ipynb", source(cell))
            if text != source(cell):
                cell["source"], changed = text, True
    if changed:
        write_json(path, notebook)
