"""What a lesson asks before a cell shows it: by `guess`, which keeps the reader's word, and never by a sentence alone."""

import re

from tools.launch.notebooks import source
from tools.workshop import navigation

RITUAL = re.compile(r"\*\*[Pp]redict\b")
ASKS = re.compile(r"\bguess\(\s*\"([^\"]*)\",.*?,\s*\"((?:[^\"\\]|\\.)*)\"\);", re.S)
TELLS = re.compile(r"\bguess\.was\(")
SHOWS_A_PICTURE = re.compile(r"(?<!Progress)\.(?:show|picture)\(")
FOLDED = "<details><summary>"


def problems(path, cells):
    """Sentences on questions that keep no word, have no outcome, or whose answer stands open below them."""
    keys = []
    for place, cell in enumerate(cells):
        text = source(cell)
        if cell["cell_type"] == "markdown" and RITUAL.search(text):
            yield f"its text {cell.get('id')!r} says **Predict**: ask with guess(…) in the cell below, or do not ask"
        if cell["cell_type"] == "code" and "Guess guess = guess(" in text:
            keys += [key for key, _ in ASKS.findall(text)]
            yield from _one(navigation.number(path), cell, text, keys)
            if SHOWS_A_PICTURE.search(text) and _is_open(cells[place + 1 :]):
                yield f"the picture of cell {cell.get('id')!r} answers a guess, so the text below begins with {FOLDED}"


def _one(number, cell, text, keys):
    found = ASKS.findall(text)
    if len(found) != 1 or len(TELLS.findall(text)) != 1:
        yield f"cell {cell.get('id')!r} must ask one guess(…) and tell its outcome by one guess.was(…)"
    for key, word in found:
        if not key.startswith(f"{number} ") or keys.count(key) > 1:
            yield f"the guess {key!r} of cell {cell.get('id')!r} must have a key of its own that begins with {number}"
        if word:
            yield f"the guess {key!r} is stored with the word {word!r}: it is the reader's to write"


def _is_open(following):
    """Whether the next text begins with what is seen, and is not folded away."""
    text = next((source(cell) for cell in following if cell["cell_type"] == "markdown"), "")
    return text.startswith("*") and not text.startswith("**")
