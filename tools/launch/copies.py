"""The learner's working copies: work/ holds every lesson and exercise, and what he changed is never overwritten."""

import json
import re
import shutil
from datetime import datetime

from tools.launch import java_files, kernelspec, renamed
from tools.launch.arguments import Command
from tools.launch.checkout import digest, only_one, read_json, write_atomically, write_json
from tools.launch.notebooks import SOURCES, one_named, read, source, sources, text_digest
from tools.launch.steps import Failure

TASK = re.compile(r"\d+[a-w]?\.\d+")  # its number, which no notebook has
PICTURES = (".png", ".svg", ".jpg", ".gif")
TO_A_NOTEBOOK = re.compile(rf"\.\./(?:{'|'.join(SOURCES)})/([\w.-]+\.ipynb)")


def arguments(parser):
    parser.needs = "a name such as 04, ex04 or 4.1."
    parser.add_argument("name", metavar="NAME", help="a lesson or exercise, such as 04 or ex04, or the Java file of a task, such as 4.1")


def reset_one(course, options):
    """`./course reset`."""
    with only_one(course):
        print(java_files.reset(course, options.name) if TASK.fullmatch(options.name) else reset(course, options.name))
    return 0


COMMANDS = {"reset": Command("a fresh copy of a lesson or exercise (04, ex04); yours is kept", reset_one, arguments)}


def refresh(course):
    """Copies what is new, renews what the learner left as it was; returns the sentences to say."""
    records = read_json(_records(course))
    said = renamed.carry_over(course, records)
    for path in sources(course):
        sentence = _refresh_one(course, path, records)
        if sentence:
            said.append(sentence)
    for folder in SOURCES:
        _copy_pictures(course, course.root / folder)
    write_json(_records(course), records)
    return said


def reset(course, name):
    """A fresh copy, the old one kept; returns what was done."""
    path = one_named(course, name)
    records = read_json(_records(course))
    renamed.carry_over(course, records)
    target = course.work / path.name
    said = f"{target.relative_to(course.root)} is fresh."
    if target.exists():
        kept = _free_name(course.work / "kept", target.stem)
        kept.parent.mkdir(parents=True, exist_ok=True)
        target.replace(kept)
        said += f" Your old one is {kept.relative_to(course.root)}; to run it, move it up into work/."
    _write(course, path, target, records)
    write_json(_records(course), records)
    return said


def _refresh_one(course, path, records):
    target = course.work / path.name
    record = records.get(path.name, {})
    if not target.exists():
        return _write(course, path, target, records)
    fresh = text_digest(_as_copy(course, path))
    current = _digest_of(target)
    if current == fresh:
        records[path.name] = {"copied": fresh, "source": digest(path)} if not record else record
    if current in (fresh, record.get("copied")):  # untouched since it was copied
        return None if digest(path) == record.get("source") else _write(course, path, target, records)
    if fresh == record.get("copied"):
        return None
    return (
        f"There is a newer {path.name} than the one that your work in work/ began from; "
        f"./course reset {path.stem} fetches it and keeps yours."
    )


def _write(course, path, target, records):
    copy = _as_copy(course, path)
    write_atomically(target, json.dumps(copy, indent=1, ensure_ascii=False) + "\n")
    records[path.name] = {"copied": text_digest(copy), "source": digest(path)}


def _as_copy(course, path):
    """The notebook with its links to other notebooks made flat, and nothing shown yet: the learner asks first, then runs."""
    notebook = read(path)
    notebook.setdefault("metadata", {}).update(kernelspec.told(course))
    for cell in notebook["cells"]:
        if cell.get("cell_type") == "code":
            cell |= {"outputs": [], "execution_count": None}
        if cell.get("cell_type") == "markdown":
            cell["source"] = TO_A_NOTEBOOK.sub(r"\1", source(cell))
    return notebook


def _digest_of(copy):
    """Of the learner's file; None for one that is no notebook, which then counts as changed by him."""
    try:
        return text_digest(read(copy))
    except Failure:
        return None


def _copy_pictures(course, folder):
    """JupyterLab shows nothing from outside its root, so the folders of pictures go along."""
    for picture in folder.glob("*/*.*"):
        target = course.work / picture.relative_to(folder)
        if picture.suffix in PICTURES and not (target.exists() and target.read_bytes() == picture.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, target)


def _free_name(folder, stem):
    """NAME-YYYYMMDD-HHMMSS, with a number where two fall into one second."""
    name = f"{stem}-{datetime.now():%Y%m%d-%H%M%S}"
    path, number = folder / f"{name}.ipynb", 1
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}.ipynb"
    return path


def _records(course):
    return course.work / ".copies.json"
