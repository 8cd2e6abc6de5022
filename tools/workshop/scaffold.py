"""`./course new`: the skeleton of a lesson, an exercise or a task, in its places and with a TODO wherever something is wanted."""

import re
from pathlib import Path
from string import Template

from tools.launch.arguments import Command
from tools.launch.checkout import write_atomically, write_json
from tools.launch.notebooks import NUMBER, file_number, read
from tools.launch.steps import Failure
from tools.workshop import form, navigation

KINDS = ("lesson", "exercise", "task")
USAGE = """\
./course new lesson 16-read-then-write "Read, then write"
./course new exercise 16x-read-then-write "Read, then write"
./course new task 16.1 SortedNumbers "sorting\""""
CHECKS, CONTRACTS = "exercises/checks/src/main/java/check", "exercises/checks/src/main/java/contract"
SKELETONS = Path(__file__).with_name("skeletons")
KERNEL = {"kernelspec": {"display_name": "Java", "language": "java", "name": "java"}, "language_info": {"name": "java"}}


def arguments(parser):
    parser.needs = f"a kind, a name and a title, such as\n{USAGE}"
    parser.add_argument("kind", metavar="KIND", help=f"one of {', '.join(KINDS)}")
    parser.add_argument("name", metavar="NAME", help="16-read-then-write, 16x-read-then-write or 16.1")
    parser.add_argument("title", metavar="TITLE", nargs="+", help="of a task: the name of its contract first")


def command(course, options):
    """`./course new`."""
    for sentence in new(course, options.words):
        print(sentence)
    return 0


COMMANDS = {"new": Command("the skeleton of a lesson, an exercise or a task, with a TODO wherever something is wanted", command, arguments)}


def new(course, words):
    """Writes one skeleton; returns sentences on what was written and what comes next."""
    kind, name, *rest = [*words, "", ""]
    title = " ".join(rest).strip()
    if kind not in KINDS or not name or not title:
        raise Failure(f"./course new needs a kind, a name and a title, such as\n{USAGE}")
    return {"lesson": _lesson, "exercise": _exercise, "task": _task}[kind](course, name, title)


def _lesson(course, name, title):
    if not re.fullmatch(rf"{NUMBER}-[a-z0-9-]+", name):
        raise Failure(f"{name!r} is no name for a lesson: it is a number and words, such as 16-read-then-write.")
    path = _fresh(course.root / "notebooks" / f"{_short(name)}.ipynb")
    number = navigation.number(path)
    questions = "\n\n".join(
        f"<details><summary>{one}. TODO: a question about an earlier lesson?</summary>\nTODO: its answer.</details>" for one in (1, 2, 3)
    )
    cells = [
        _prose("title", f"# {number} · {title}\n\n**TODO: the question that this lesson answers?** TODO: what you will do. About 25 minutes.\n\n"
                        f"**Three questions first**, from earlier lessons. Answer each before you open it.\n\n{questions}"),
        _code("setup", "%load ../notebooks/prelude.jshell"),
        _prose("first", "## 1. TODO\n\nTODO: a claim, then the cell that shows it."),
        _code("first-code", 'System.out.println("TODO");'),
        _prose("breaks", "## 2. What breaks\n\nTODO: one deliberate failure, explained."),
        _code("breaks-code", 'System.out.println("TODO");'),
        _prose("end", "## Summary\n\n- TODO: what was seen, in three to five lines.\n\n**Sources.** TODO: author, *title* (year): for what."),
        _prose(navigation.CELL, ""),
    ]  # fmt: skip
    _write(path, cells)
    navigation.renew(course)
    return [
        f"{_place(course, path)} is written, and its neighbours link to it.",
        f"Fill in each TODO, run ./course lessons {number}, then ./course test {number}.",
        "Add its row to README.md and to notebooks/00-welcome.ipynb.",
    ]


def _exercise(course, name, title):
    if not re.fullmatch(rf"{NUMBER}x-[a-z0-9-]+", name):
        raise Failure(f"{name!r} is no name for an exercise: it is a number, x and words, such as 16x-read-then-write.")
    path = _fresh(course.root / "solutions" / f"{_short(name)}.ipynb")
    number = name.partition("x-")[0]
    package = course.root / CHECKS / f"ex{number}"
    _fresh(package / f"Ex{number}.java")
    cells = [
        _prose("title", f"# Exercise {number}: {title}\n\n**Goal.** TODO: what you will write. One task, 3 points, about 15 minutes.\n\n"
                        "**Out of scope.** TODO."),
        _code("prelude", "%load ../notebooks/prelude.jshell"),
        _prose("how", "**How it works.** Write each answer where its cell says `TODO`, run the cell, then run the check below it. An answer cell holds "
                      "imports\nand *one* class that stands alone: it uses no class, method or variable of another cell."),
        _code("progress", "Progress.show();"),
        _prose("end", "**Done?** The table above shows your progress."),
    ]  # fmt: skip
    _write(path, cells)
    write_atomically(package / "package-info.java", f"/** The checks of exercise {number}: TODO. */\npackage check.ex{number};\n")
    write_atomically(package / f"Ex{number}.java", _skeleton("Exercise.java", number=number, file=name, title=title))
    _register(course, number)
    return [
        f"{_place(course, path)} and the package check.ex{number} are written; check.Exercise lists it.",
        f'Give it a task: ./course new task {number.lstrip("0")}.1 TheContract "what it asks for"',
    ]


def _task(course, number, words):
    contract, _, title = words.partition(" ")
    if not re.fullmatch(r"[1-9]\d?[a-w]?\.[1-9]", number):
        raise Failure(f"{number!r} is no number for a task: it is the exercise's and its own, such as 16.1.")
    if not re.fullmatch(r"[A-Z]\w+", contract) or not title:
        raise Failure(f"A task needs the name of its contract, a Java interface, and then a title, such as\n{USAGE.splitlines()[-1]}")
    exercise = file_number(number.partition(".")[0])
    notebooks = sorted((course.root / "solutions").glob(f"{exercise}x-*.ipynb"))
    if not notebooks:
        raise Failure(f"There is no exercise {exercise} yet: ./course new exercise {exercise}x-… \"its title\" makes it.")
    count = len(_checks(_list(course, exercise)))
    following = f"{exercise.lstrip('0')}.{count + 1}"
    if number != following:
        raise Failure(f"Exercise {exercise} has {count} task{'s' * (count != 1)}, so its next one is {following}, not {number}.")
    check = _fresh(course.root / CHECKS / f"ex{exercise}" / f"{contract}Check.java")
    interface = _fresh(course.root / CONTRACTS / f"{contract}.java")
    answers = _fresh(course.root / "solutions" / "answers" / number)
    names = {"number": number, "contract": contract, "title": title, "exercise": exercise, "key": number.replace(".", "-")}
    write_atomically(interface, _skeleton("Contract.java", **names))
    write_atomically(check, _skeleton("Check.java", **names))
    for style in ("loops", "product"):
        write_atomically(answers / f"right-{style}.java", _skeleton("Right.java", **names))
    write_atomically(answers / "mistakes", _skeleton("mistakes"))
    _tell_exercise(course, exercise, contract)
    notebook = read(notebooks[0])
    place = next((at for at, cell in enumerate(notebook["cells"]) if cell.get("id") == "progress"), len(notebook["cells"]))
    notebook["cells"][place:place] = _task_cells(names)
    write_json(notebooks[0], notebook)
    return [
        f"Task {number} is written: {_place(course, interface)}, {_place(course, check)}, {_place(course, answers)} and four cells of {notebooks[0].name}.",
        f"Fill in each TODO, and let the notebook's first cell say how many tasks and points it has now. ./course answer {number} lists the planted mistakes.",
        "Then mvn -Pstrict spotless:apply, ./course exercises and ./course test --changed.",
    ]


def _task_cells(names):
    grading = {"schema_version": 3, "locked": False, "task": False}
    answer = _code("answer-{key}".format(**names), _skeleton("Answer.java", **names).rstrip("\n"))
    answer["metadata"]["nbgrader"] = {**grading, "grade": False, "grade_id": answer["id"], "solution": True}
    check = _code("check-{key}".format(**names), 'Check.task("{number}", My{contract}::new);'.format(**names))
    check["metadata"]["nbgrader"] = {**grading, "grade": True, "grade_id": check["id"], "locked": True, "points": 3, "solution": False}
    hints = "\n\n".join(
        f"<details><summary>Hint {number}: {what}</summary>\n\nTODO\n\n</details>"
        for number, what in enumerate(("the idea", "the equation with shapes", "nearly the code"), 1)
    )
    statement = "## Task {number}: {title} (3 points)\n\nTODO: what to write, with an example worked by hand.".format(**names)
    return [_prose("task-{key}".format(**names), statement), answer, check, _prose("hints-{key}".format(**names), hints)]


def _register(course, number):
    """Adds the exercise to the list, in the order of the numbers."""
    path = course.root / CHECKS / "Exercise.java"
    text = path.read_text(encoding="utf-8")
    known = sorted({*re.findall(r"check\.ex(\w+)\.Ex", text), number})
    imports = "".join(f"import check.ex{one}.Ex{one};\n" for one in known)
    text = re.sub(r"(?:import check\.ex\w+\.Ex\w+;\n)+", imports, text)
    listed = ",\n            ".join(f"Ex{one}.EXERCISE" for one in known)
    write_atomically(path, re.sub(r"ALL = List\.of\(.*?\);", f"ALL = List.of(\n            {listed});", text, flags=re.S))


def _tell_exercise(course, exercise, contract):
    """Adds the task's check to its exercise."""
    path = _list(course, exercise)
    listed = ", ".join(f"{check}::new" for check in [*_checks(path), f"{contract}Check"])
    write_atomically(path, re.sub(r"List\.of\([^)]*\)", f"List.of({listed})", path.read_text(encoding="utf-8")))


def _list(course, exercise):
    """The file that lists the tasks of an exercise."""
    return course.root / CHECKS / f"ex{exercise}" / f"Ex{exercise}.java"


def _checks(path):
    return re.findall(r"(\w+Check)::new", path.read_text(encoding="utf-8"))


def _skeleton(name, **words):
    """A text of the folder skeletons/ with those words in it."""
    return Template((SKELETONS / name).read_text(encoding="utf-8")).substitute(words)


def _short(name):
    if len(name) > form.LONGEST_NAME:
        raise Failure(f"{name!r} has {len(name)} letters, and JupyterLab's list shows {form.LONGEST_NAME}: choose a shorter name.")
    return name


def _fresh(path):
    if path.exists():
        raise Failure(f"{path} is there already: choose another name, or remove it first.")
    return path


def _place(course, path):
    return path.relative_to(course.root).as_posix()


def _write(path, cells):
    write_json(path, {"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5})


def _prose(name, text):
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.splitlines(keepends=True)}


def _code(name, text):
    lines = text.splitlines(keepends=True)
    return {"cell_type": "code", "execution_count": None, "id": name, "metadata": {}, "outputs": [], "source": lines}
