"""Which notebooks there are, what a name means, and what of a notebook is its author's text."""

import json
import re
from difflib import SequenceMatcher

from tools.launch.checkout import digest
from tools.launch.steps import Failure

SOURCES = ("notebooks", "exercises")
ANSWER = "answer-"  # how nbgrader's name of an answer cell begins
CLASS = re.compile(r"^(?:public |final )*class (\w+)", re.M)
NUMBER = r"\d\d[a-w]?"  # of a lesson, and of its exercise, whose file's name goes on with an x: 04, 15a
FORMER = dict(line.split() for line in """\
05-fully-connected-with-feedback        05-feedback
08-backpropagation-through-time         08-backpropagation
09-vanishing-and-exploding-gradients    09-vanishing-gradients
12-bidirectional-and-deep               12-bidirectional-deep
ex01-sequences                          01x-sequences
ex02-learning                           02x-learning
ex03-bigram                             03x-bigram
ex04-elman-step                         04x-elman-step
ex05-feedback                           05x-feedback
ex06-feeding-sequences                  06x-feeding-sequences
ex07-types                              07x-types
ex08-backpropagation-through-time       08x-backpropagation
ex09-vanishing-and-exploding-gradients  09x-clipping-gradients
ex10-lstm-step                          10x-lstm-step
ex11-gru-step                           11x-gru-step
ex12-bidirectional-and-deep             12x-bidirectional-deep
ex13-a-language-model                   13x-a-language-model
ex14-ctc                                14x-ctc
ex15-speech                             15x-speech
ex91-a-blank-page                       91x-a-blank-page
""".splitlines())  # what notebooks were called before, in learners' folders and in their memory


def file_number(number):
    """04 for the 4 of task 4.1, and 15a for the 15a of 15a.1."""
    return re.sub(r"^(?=\d(?!\d))", "0", number)


def read(path):
    """The notebook in that file, or one sentence on why there is none."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Failure(f"{path} is not a notebook that can be read ({error}).") from None
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
        raise Failure(f"{path} is not a notebook: it has no list of cells.")
    return notebook


def source(cell):
    """A cell's text, which a notebook keeps as one string or as a list of lines."""
    text = cell.get("source", "")
    return text if isinstance(text, str) else "".join(text)


def answers(notebook):
    """Each answer cell: the number of its task, and its text."""
    for cell in notebook["cells"]:
        task = answered(cell)
        if task:
            yield task, source(cell)


def answered(cell):
    """The number of the task that the cell answers, such as 4.1; an empty text for every other cell."""
    name = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")
    return name[len(ANSWER) :].replace("-", ".") if name.startswith(ANSWER) else ""


def class_in(text):
    """The name of the class that an answer declares."""
    return CLASS.search(text)[1]


def text_digest(notebook):
    """A hash over the cells' kinds and texts; outputs and metadata do not count."""
    return digest(*(part for cell in notebook["cells"] for part in (cell.get("cell_type"), source(cell))))


def code_digest(notebook):
    """A hash over the lines of code: what a lesson's outputs come from. Where one cell ends and the next begins is no matter."""
    return digest("\n".join(source(cell) for cell in notebook["cells"] if cell.get("cell_type") == "code"))


def sources(course, *folders):
    """All notebooks of the course in those folders (by default what learners work on), in reading order."""
    return [path for folder in folders or SOURCES for path in sorted((course.root / folder).glob("*.ipynb"))]


def named(paths, name):
    """Those that a person means by `04` (a lesson), `ex04` (its exercise, whose file is 04x-…), a stem or a file name, also one of old."""
    stem = re.sub(r"\.ipynb$", "", re.split(r"[/\\]", name)[-1])
    stem = FORMER.get(stem) or re.sub(rf"^ex({NUMBER})(?=$|-)", r"\1x", stem)
    return [path for path in paths if path.stem == stem or path.stem.startswith(f"{stem}-")]


def one_named(course, name):
    """The one lesson or exercise of that name, or a sentence with those that may be meant."""
    paths = sources(course)
    found = named(paths, name)
    if len(found) > 1:
        raise Failure(f"{name!r} may be each of {' '.join(path.stem for path in found)}: say which.")
    if not found:
        raise Failure(f"There is no lesson or exercise {name!r}. {nearest(paths, name)}")
    return found[0]


def nearest(paths, name):
    """A sentence with the few names that are most like this one: as a whole, or in one of their words."""
    word = re.sub(r"\.ipynb$", "", re.split(r"[/\\]", name)[-1]).lower()

    def likeness(path):
        return max(SequenceMatcher(None, word, part).ratio() for part in (path.stem, *path.stem.split("-")))

    likest = sorted(paths, key=likeness, reverse=True)[:4]
    return f"The nearest are: {' '.join(path.stem for path in likest)}" if likest else "There are none."
