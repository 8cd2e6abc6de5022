"""Habits of writing that make one read twice, and comments that are too wide: what `./course test` finds in its first minute.

It reads the comments and texts of Java, Markdown, and what exercises tell learners. Lessons have a form of their own.
"""

import re

from tools.launch.notebooks import read, source
from tools.workshop import lesson_form

FOLDERS = ("bench", "data", "examples", "exercises", "solutions", "toolkit/design", "toolkit/src")
PAGES = ("*.md", "toolkit/*.md", "notebooks/*.md")
WIDEST = 120  # columns of a comment in Java
THINGS = "bar|barrier|byte|case|error|file|interface|mask|number|point|record|row|sample|submission|suite|symbol|token|unit|update|value|window"
EACH = "batch|call|case|cell|character|check|class|core|cycle|decoder|direction|epoch|exercise|file|frame|group|layer|learner|lesson|line|notebook|part|product|row|sequence|step|submission|task|test|thread|token|type|unit|window|word"
HABITS = {
    "a sentence with a subject": r"(?:^|(?<=[.!?] ))Of (?!course\b)(?=[a-z\d])",
    "per": rf"\b(?:{THINGS})s? an? (?:{EACH})\b|\d (?:ms|µs|s|[kMG]?B) an? (?:{EACH})\b",
    "the contents of, or what is in": r"\bwhat(?:ever)? stands (?!between\b)",
    "whoever, or anyone who": r"(?:^|(?<=[.;:,(] )|(?<=\())[Ww]ho (?:do|does|did|has|have|is|are|was|were) not\b",
    "reads, learns or is shown": r"\b(?:is|are|was|were|be|being) told\b(?! (?:apart|from)\b)",
    "its own, or your own": r"\bone's own\b",
    "instead of": r"\bin place of\b",
    "except": r"\b[Ss]ave (?:where|in|for) (?:the|a|an|its|one|what)\b|\bsave where\b",
    "forever": r"\bfor ever\b|\bforever(?=\w)",
    "the number, or this many": r"(?:^|(?<=[.;:] )|\b(?:at most|after|at|by|of|than|with) )[Ss]o many\b",
    "subtracted, or removed": r"\b(?:take|takes|taken|took) off\b",
    "is not a": r"\b(?:is|are|was|were) no (?:answer|archive|file|JSON|Java|notebook|number|proof|table|text|zip)s?\b(?! (?:in|for|to|that|or|yet)\b)(?<!there is no file)(?<!there is no notebook)",
}  # fmt: skip
COMPILED = {better: re.compile(habit) for better, habit in HABITS.items()}
JAVA = re.compile(
    r'"""(?P<block>.*?)"""|(?P<text>"(?:[^"\\\n]|\\.)*"(?:\s*\+\s*"(?:[^"\\\n]|\\.)*")*)|\'(?:[^\'\\\n]|\\.)+\''
    r"|(?P<long>/\*.*?\*/)|(?P<short>//[^\n]*(?:\n *//[^\n]*)*)",
    re.S,
)
MARKS = re.compile(r"^\s*(?:/\*\*?|\*(?!/)|//) ?|\s*\*/$", re.M)
PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*|#] ?|\d+\.|@))")


def read_all(course):
    """Prints what is wrong in all files that are read; returns how many checks passed and failed: one, in all."""
    found = {path: problems(path) for path in _files(course)}
    failed = sum(bool(problems) for problems in found.values())
    print(f"The English of {len(found)} files: {failed or 'none'} with faults")
    for path, problems_ in found.items():
        for problem in problems_:
            print(f"      {path.relative_to(course.root).as_posix()}: {problem}")
    return int(not failed), int(failed > 0)


def problems(path):
    """Sentences on the habits in a file, and on its comments that are too wide."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".java":
        return [*_habits(_said_by_java(text)), *_wide(text)]
    if path.suffix == ".ipynb":
        notebook = read(path)
        code = [source(cell) for cell in notebook["cells"] if cell["cell_type"] == "code"]
        return [*_habits(_said_by_markdown(lesson_form.of(notebook))), *(problem for cell in code for problem in _habits(_said_by_java(cell)))]
    return [*_habits(_said_by_markdown(text))]


def _habits(paragraphs):
    for paragraph in paragraphs:
        paragraph = " ".join(paragraph.split()).lstrip("-*|#> ")
        for better, habit in COMPILED.items():
            for found in habit.finditer(paragraph):
                yield f"it says {paragraph[max(0, found.start() - 20) : found.end() + 20]!r}: write {better}"


def _said_by_markdown(text):
    return PARAGRAPH.split(lesson_form.CODE.sub("`…`", text))


def _said_by_java(text):
    """The paragraphs of comments, and texts of more than one word."""
    for found in JAVA.finditer(text):
        if found["text"]:
            yield re.sub(r'"\s*\+\s*"', "", found["text"])[1:-1]
        elif found["long"] or found["short"]:
            yield from PARAGRAPH.split(MARKS.sub("", found["long"] or found["short"]))


def _wide(text):
    for found in JAVA.finditer(text):
        if found["long"] or found["short"]:
            start = text.rfind("\n", 0, found.start()) + 1
            for line in text[start : found.end()].splitlines():
                if len(line) > WIDEST:
                    yield f"a comment is wider than {WIDEST} columns: {line.strip()[:60]!r}"


def _files(course):
    for pattern in PAGES:
        yield from sorted(course.root.glob(pattern))
    for folder in FOLDERS:
        for path in sorted((course.root / folder).rglob("*")):
            if path.suffix in (".java", ".md", ".ipynb") and "target" not in path.parts:
                yield path
