"""What a lesson asks before a cell shows it: by `guess`, which keeps the reader's word, and never by a sentence alone."""

import re

from tools.launch.notebooks import source
from tools.workshop import navigation

RITUAL = re.compile(r"\*\*[Pp]redict\b")
ASKS = re.compile(r"\bguess\(\s*\"([^\"]*)\",.*?,\s*\"((?:[^\"\\]|\\.)*)\"\);", re.S)
ALONE = re.compile(r"Guess guess = guess\((?:[^;\"]|\"(?:[^\"\\]|\\.)*\")*\);")
TELLS = re.compile(r"\bguess\.was\(")
SHOWS_A_PICTURE = re.compile(r"(?<!Progress)\.(?:show|picture)\(")
FOLDED = "<details><summary>"


def problems(path, cells):
    """Sentences on questions that keep no word, have no outcome, or whose answer is seen too early."""
    keys = []
    for place, cell in enumerate(cells):
        text, name = source(cell), cell.get("id")
        if cell["cell_type"] == "markdown" and RITUAL.search(text):
            yield f"its text {name!r} says **Predict**: ask with guess(…) in the cell below, or do not ask"
        if cell["cell_type"] == "code" and "Guess guess = guess(" in text:
            shown = next((source(later) for later in cells[place + 1 : place + 2] if later["cell_type"] == "code"), "")
            keys += [key for key, _ in ASKS.findall(text)]
            yield from _words(navigation.number(path), cell, ASKS.findall(text), keys)
            if not ALONE.fullmatch(text.strip()):
                yield f"cell {name!r} must hold one guess(…) and nothing else, so that its reader stops there"
            if len(TELLS.findall(shown)) != 1:
                yield f"the cell after {name!r} must show what happens, and tell it by one guess.was(…)"
            if SHOWS_A_PICTURE.search(shown) and _is_open(cells[place + 2 :]):
                yield f"the picture of the cell after {name!r} answers a guess, so the text below begins with {FOLDED}"


def _words(number, cell, found, keys):
    for key, word in found:
        if not key.startswith(f"{number} ") or keys.count(key) > 1:
            yield f"the guess {key!r} of cell {cell.get('id')!r} must have a key of its own that begins with {number}"
        if word:
            yield f"the guess {key!r} is stored with the word {word!r}: it is the reader's to write"


def _is_open(following):
    """Whether the next text begins with what is seen, and is not folded away."""
    text = next((source(cell) for cell in following if cell["cell_type"] == "markdown"), "")
    return text.startswith("*") and not text.startswith("**")
