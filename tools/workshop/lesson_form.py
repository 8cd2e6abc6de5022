"""What a lesson's text must have: its parts, a caption to every picture, and the field's terms spelt as the field does."""

import re

from tools.launch.notebooks import read, source
from tools.workshop import guesses, navigation, outputs

CODE = re.compile(r"```.*?```|`[^`\n]*`", re.S)
FORMULA = re.compile(r"\$\$.*?\$\$|\$[^$\n]*\$", re.S)
TITLE_OF_A_WORK = re.compile(r"(?<![*\w])\*[^*\n]+\*(?!\*)|_[^_\n]+_|\"(?:[^\"\n]|\n(?!\n))+\"")
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SHOWS_A_PICTURE = re.compile(r"(?<!Progress)\.(?:show|picture)\(\)")  # .show("…") brings its caption along, as a stepper does
TERMS = {
    "backpropagation": r"back[- ]propagat\w+",
    "bidirectional": r"bi-directional",
    "cross-entropy": r"cross entropy",
    "feed-forward": r"feed ?forward",
    "hyperparameter": r"hyper[- ]parameters?",
    "one-hot": r"one hot|onehot",
    "long short-term memory": r"long-short[- ]term memory|long short term memory",
    "RMSprop": r"RMSProp|RMS-prop|Rmsprop",
    "AdaGrad": r"Adagrad",
    "PyTorch": r"Pytorch|pytorch",
    "JupyterLab": r"Jupyterlab|Jupyter Lab",
    "minibatch": r"mini-batch(?:es)?",
    "time step": r"timesteps?|time-steps?",
    "unrolled": r"un-rolled",
}


def of(notebook):
    """All its text that is no code cell."""
    return "\n\n".join(source(cell) for cell in notebook["cells"] if cell.get("cell_type") == "markdown")


def problems(path):
    """Sentences on the parts, pictures, questions and terms of a lesson."""
    notebook = read(path)
    text = of(notebook)
    terms = [*_terms(text), *(wrong for shown in _shown_by_code(notebook["cells"]) for wrong in _terms(shown))]
    return [*_parts(path, notebook["cells"], text), *_captions(notebook["cells"]), *guesses.problems(path, notebook["cells"]), *dict.fromkeys(terms)]


def _parts(path, cells, text):
    number, first = navigation.number(path), source(cells[0])
    if not re.match(rf"# {number} · \S", first):
        yield f"its first line must be a heading: # {number} · and the title"
    if len(re.findall(r"^# ", CODE.sub("", text), re.M)) != 1:
        yield "it must have one heading of the first level"
    if number != "00" and len(re.findall(r"<details>", first)) != 3:
        yield "its first cell must ask three questions, each with its answer in <details>"
    for part in ("What breaks", "Summary"):
        if not re.search(rf"^## (?:\d+\. )?{part}", text, re.M):
            yield f"it has no section ## {part}"


def _captions(cells):
    for place, cell in enumerate(cells):
        if cell["cell_type"] == "code" and SHOWS_A_PICTURE.search(source(cell)) and "new Stepper(" not in source(cell):
            text = next((source(later) for later in cells[place + 1 :] if later["cell_type"] == "markdown"), "")
            if not re.match(r"(?:<details><summary>[^\n]*\n\n)?\*[^*]", text):
                yield f"the picture of cell {cell.get('id')!r} needs a caption: the next text must begin with what is seen, in *italics*, or .show(\"…\") says it"


def _shown_by_code(cells):
    """What a learner reads that is no prose: the texts in code (a chart's title, say), and what the outputs say."""
    for cell in cells:
        if cell["cell_type"] == "code":
            yield "\n".join(TEXT.findall(source(cell)))
            if not cell["metadata"].get("unrolled", {}).get("sample"):
                yield outputs.words(cell)


def _terms(text):
    plain = TITLE_OF_A_WORK.sub("", FORMULA.sub("", CODE.sub("", re.sub(r"\]\([^)]*\)|https?:\S+", "", text))))
    for term, wrong in TERMS.items():
        for found in re.findall(rf"\b(?:{wrong})\b", plain, re.I if term.islower() else 0):
            yield f"it says {found!r}; the course writes {term!r}"
