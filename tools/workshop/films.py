"""`./course films`: the README's moving pictures. One is a lesson's stepper as it is stored; the other is what a check says of
a planted mistake, asked while the picture is made. They are SVG with a little CSS, so that any page shows them."""

import re
import tempfile
import textwrap
from html import escape, unescape
from pathlib import Path

from tools.launch import set_up
from tools.launch.arguments import Command
from tools.launch.checkout import write_atomically
from tools.launch.java_files import JavaAnswer
from tools.launch.jdk import find_jdk
from tools.launch.notebooks import one_named, read
from tools.launch.steps import Failure
from tools.launch.watch import Checker
from tools.workshop import pictures

LESSON, STEPPER = "08", "back-run"
TASK, NAME, BASE, MISTAKE = "10.1", "MyLstmStep", "right-helper", "no-tanh"
SECONDS = {"stepper": 2, "check": 4}  # of each frame
FRAME = re.compile(r'<img alt="([^"]*)" width="(\d+)"[^>]*src="(data:image/png;base64,([^"]+))"')
LINE, LETTER, MARGIN = 22, 8.43, 16  # points of a line of text and of a letter of 14 points
COLUMNS, ROWS = 104, 20
KNOWN = "known mistake"  # what a check says of a mistake that somebody has planted


def films(course, options):
    """Writes both into notebooks/pictures/."""
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk))
    folder = course.root / "notebooks" / "pictures"
    for name, text in (("stepper", stepper(one_named(course, LESSON))), ("check", check(course, jdk))):
        write_atomically(folder / f"{name}.svg", text)
        print(f"{(folder / name).relative_to(course.root).as_posix()}.svg: {len(text.encode()):,} bytes")
    return 0


COMMANDS = {"films": Command("the README's moving pictures made anew, from a lesson's stepper and from what a check says", films)}


def stepper(path):
    """The frames of a lesson's stepper, one after the other, with their captions."""
    cell = next((cell for cell in read(path)["cells"] if cell.get("id") == STEPPER), None)
    html = "".join("".join(output.get("data", {}).get("text/html", "")) for output in cell["outputs"]) if cell else ""
    found = FRAME.findall(html)
    if not found:
        raise Failure(f"{path.name} has no stepper in its cell {STEPPER!r}: name another one in tools/workshop/films.py.")
    width = int(found[0][1])
    height = _height(found[0][3], width)
    caption = '<text x="{x}" y="{y}" class="caption">{text}</text>'
    frames = [
        f'<image width="{width}" height="{height}" href="{source}"/>' + caption.format(x=width / 2, y=height + 20, text=escape(unescape(words)))
        for words, _, source, _ in found
    ]
    return _film(width, height + 36, frames, SECONDS["stepper"], "The frames of a stepper of lesson 08: " + unescape(found[-1][0]))


def check(course, jdk):
    """A learner's step without its tanh, what the check says, the line mended, and what it says then."""
    answers = course.root / "solutions" / "answers" / TASK
    right = (answers / f"{BASE}.java").read_text(encoding="utf-8")
    edit = re.search(rf"^# {MISTAKE} in {BASE}\n-(.*)\n\+(.*)$", (answers / "mistakes").read_text(encoding="utf-8"), re.M)
    if not edit or edit[1] not in right:
        raise Failure(f"The mistake {MISTAKE!r} of task {TASK} is no edit of one line: name another one in tools/workshop/films.py.")
    wrong = right.replace(edit[1], edit[2])
    with tempfile.TemporaryDirectory() as folder:
        answer = JavaAnswer(TASK, NAME, "10")
        file = Path(folder) / answer.path
        file.parent.mkdir(parents=True)
        with Checker(course, jdk, Path(folder)) as checker:
            said = []
            for program in (wrong, right):
                file.write_text(program, encoding="utf-8")
                said.append(checker.told(answer).splitlines())
    code = [_method(program) for program in (wrong, right)]
    lines = [(edit[2], "wrong"), (edit[1], "right")]
    scenes = [(code[k], lines[k], words) for k in (0, 1) for words in ([], said[k])]
    width, height = round(COLUMNS * LETTER + 2 * MARGIN), ROWS * LINE + 2 * MARGIN
    frames = [_page(*scene) for scene in scenes]
    return _film(width, height, frames, SECONDS["check"], "An answer to a task, what its check says, the line mended, and the points")


def _height(png, width):
    columns, rows = pictures.size(pictures.bytes_of(png))
    return round(rows * width / columns)


def _method(program):
    lines = program.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("class "))
    last = next(number for number, line in enumerate(lines) if number > first + 1 and line == "    }")
    return lines[first : last + 1]


def _page(code, marked, said):
    rows = [(line, marked[1] if line == marked[0] else "code") for line in code] + [("", "code")]
    rows += [(part, "told" if KNOWN in line else "said") for line in said for part in textwrap.wrap(line, COLUMNS, subsequent_indent=" " * 16)]
    return "".join(
        f'<text x="{MARGIN}" y="{MARGIN + (row + 1) * LINE - 6}" class="{kind}" xml:space="preserve">{escape(line)}</text>'
        for row, (line, kind) in enumerate(rows[:ROWS])
    )


def _film(width, height, frames, seconds, title):
    """Each frame in its turn; where nothing moves, or nothing may, the last one stands."""
    total, share = seconds * len(frames), 100 / len(frames)
    groups = "".join(
        f'<g class="frame" style="animation-delay: {number * seconds - total}s"><rect width="{width}" height="{height}"/>{frame}</g>'
        for number, frame in enumerate(frames)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">'
        f"<title>{escape(title)}</title><style>"
        "rect {fill: #ffffff} text {font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #24292f} "
        ".caption {font: italic 14px sans-serif; text-anchor: middle} .wrong {fill: #b3260b; font-weight: bold} "
        ".right {fill: #1b5e20; font-weight: bold} .said, .told {fill: #57606a} .told {fill: #24292f; font-weight: bold} "
        f"@keyframes turn {{0%, {share:.2f}% {{visibility: visible}} {share + 0.01:.2f}%, 100% {{visibility: hidden}}}} "
        f"@media (prefers-reduced-motion: no-preference) {{.frame {{animation: turn {total}s step-end infinite}}}}"
        f"</style>{groups}</svg>\n"
    )
