"""Whether the outputs of a lesson say what its stored ones say: words, numbers and pictures. Times do not count.

A cell's metadata can say more: `{"unrolled": {"sample": true}}` marks what a network or this machine writes, of which the
claims alone are compared, and `{"unrolled": {"times": true}}` marks numbers that are times without saying so, in a table say.
"""

from itertools import zip_longest

from tools.launch.notebooks import source
from tools.workshop import pictures
from tools.workshop.wording import agree, line_of, lines_of, text_of

ELSEWHERE = 0.1  # of a picture's width and height: on another kind of machine the letters may be wider
CLAIM = "It holds: "


def differences(stored, came, same_kind):
    """For each code cell that says something else: its place among the code cells, its id, what was stored and what came."""
    found = []
    pairs = zip_longest(_code(stored), _code(came))
    for number, (old, new) in enumerate(pairs, 1):
        apart = ("no such cell", "a cell") if old is None or new is None else difference(old, new, same_kind)
        if apart:
            found.append((number, (old or new).get("id"), *apart))
    return found


def difference(old, new, same_kind):
    """What the stored outputs of a cell say and what came in its place, where that is something else; None otherwise."""
    marks = old.get("metadata", {}).get("unrolled", {})
    shown, showed = list(_shown(old)), list(_shown(new))
    if [kind for kind, _ in shown] != [kind for kind, _ in showed]:
        return _list(shown), _list(showed)
    apart = _text_difference(printed(old), printed(new), marks, same_kind)
    for (kind, before), (_, now) in zip(shown, showed):
        compare = _picture_difference if kind == "picture" else _text_difference
        apart = apart or compare(before, now, marks, same_kind)
    return apart


def renewed(old, new):
    """The outputs to store: the new ones, but one with pictures that says and shows what it did stays as it was."""
    kept = []
    before = [output for output in old.get("outputs", []) if _pictures(output)]
    for output in joined(new.get("outputs", [])):
        if _pictures(output):
            stored = before.pop(0) if before else None
            if stored and not difference({"outputs": [stored]}, {"outputs": [output]}, True):
                output = stored
        kept.append(output)
    return kept


def joined(found):
    """The outputs, where what is printed in one go has become one."""
    pieces = []
    for output in found:
        if pieces and output["output_type"] == pieces[-1]["output_type"] == "stream" and output["name"] == pieces[-1]["name"]:
            pieces[-1] = {**output, "text": "".join(pieces[-1]["text"]) + "".join(output["text"])}
        else:
            pieces.append(output)
    return pieces


def printed(cell):
    """All that a cell prints; a kernel may send it in one piece or in many."""
    return "".join("".join(output["text"]) for output in cell.get("outputs", []) if output["output_type"] == "stream")


def words(cell):
    """All that a cell prints and shows, as text."""
    return "\n".join([printed(cell), *(content for kind, content in _shown(cell) if kind == "text")])


def _text_difference(old, new, marks, same_kind):
    if marks.get("sample"):
        old, new = (_claims(text) for text in (old, new))
    numbers = same_kind and not marks.get("times")
    for before, now in zip_longest(lines_of(old), lines_of(new), fillvalue=("", [])):
        if before[0] != now[0] or (numbers and not all(map(agree, before[1], now[1]))):
            return line_of(before), line_of(now)
    return None


def _picture_difference(old, new, _, same_kind):
    """Sizes by their ratio, contents on the same kind of machine."""
    before, now = pictures.size(old), pictures.size(new)
    if any(abs(a - b) > (0 if same_kind else ELSEWHERE) * a for a, b in zip(before, now)):
        return f"a picture of {before[0]} x {before[1]}", f"one of {now[0]} x {now[1]}"
    share = pictures.share_apart(old, new) if same_kind and before == now else 0
    return (f"a picture of {before[0]} x {before[1]}", f"another: {share:.1%} of it differs") if share > pictures.SHARE else None


def _claims(text):
    return "\n".join(line for line in text.splitlines() if line.startswith(CLAIM))


def _list(shown):
    return " and ".join(kind if kind == "picture" else f"{kind} {line_of((lines_of(text) or [('', [])])[0])!r}" for kind, text in shown) or "nothing shown"


def _shown(cell):
    """Pairs of a kind and its content for each output that is not printed."""
    for output in cell.get("outputs", []):
        if output["output_type"] == "stream":
            continue
        data = output.get("data", {})
        yield from (("picture", picture) for picture in _pictures(output))
        if "text/html" in data:
            yield "text", text_of("".join(data["text/html"]))
        elif "image/png" not in data:
            yield "text", "".join(data.get("text/plain", output.get("evalue", "")))


def unnamed(cell):
    """How many pictures of a cell say nothing to whoever cannot see them."""
    shown = [output.get("data", {}) for output in cell.get("outputs", [])]
    empty = sum(len(pictures.UNNAMED.findall("".join(data.get("text/html", "")))) for data in shown)
    return empty + sum("image/png" in data and "text/html" not in data for data in shown)


def _pictures(output):
    data = output.get("data", {})
    if "text/html" in data:
        return [pictures.bytes_of(found) for found in pictures.INSIDE.findall("".join(data["text/html"]))]
    return [pictures.bytes_of(data["image/png"])] if "image/png" in data else []


def _code(notebook):
    return [cell for cell in notebook["cells"] if cell.get("cell_type") == "code" and source(cell).strip()]
