"""`./course test --changed`: what differs from the last green state, and the tests that such a difference can affect."""

import json
import re
import subprocess
from dataclasses import dataclass, field

from tools.launch.checkout import read_json, write_json
from tools.launch.notebooks import NUMBER, code_digest, file_number, named, read, source, sources
from tools.launch.steps import Failure
from tools.workshop import tally

AFFORDED = 240  # processor seconds of notebooks that a change of the toolkit is tried on, beside those that changed themselves
LESSON = re.compile(r"notebooks/(\d\w+)-[^/]*\.ipynb")
EXERCISE = re.compile(rf"(?:solutions|exercises)/({NUMBER})x-[^/]*\.ipynb")
TASK = re.compile(r"solutions/answers/(\w+)\.|.*/(?:check|contract)/ex(\w+)/")
SOURCE = re.compile(r"(.+?)/src/(?:main|test)/java/(.+)/(\w+)\.java")
RESOURCE = re.compile(r"(.+?)/src/(?:main|test)/resources/")
ANSWERS = ("AnswersTest", "NotebooksTest")  # of the module solutions: what the checks say to right and wrong answers
FLOORS = ("ArchitectureTest", "PackagesTest")  # which package may use which


@dataclass
class Plan:
    """What is to be run. `tests` are JUnit's class names, of all modules; `tasks` is the pattern of those whose answers are tried;
    `left` are notebooks that would take too long."""

    notebooks: list = field(default_factory=list)
    tests: list = field(default_factory=list)
    tasks: str = ".*"
    builds: bool = False
    launcher: bool = False  # whether its own tests are due
    left: list = field(default_factory=list)


def remember_green(course):
    """Notes the commit whose tests have all passed, where nothing else lay in the folder."""
    if _git(course, "status", "--porcelain") == "":
        write_json(course.state / "green.json", {"commit": _git(course, "rev-parse", "HEAD")})


def base(course):
    """What a change is measured from: the last commit that was green here, else where this branch left origin/main, else the commit before."""
    head = _git(course, "rev-parse", "HEAD")
    if head is None:
        raise Failure("./course test --changed needs Git and its history: ./course test runs everything.")
    green = read_json(course.state / "green.json").get("commit")
    for candidate in (green and _git(course, "rev-parse", "--verify", "--quiet", f"{green}^{{commit}}"), _git(course, "merge-base", "HEAD", "origin/main")):
        if candidate and (candidate != head or _git(course, "status", "--porcelain")):
            return candidate
    return _git(course, "rev-parse", "--verify", "--quiet", "HEAD~1") or head


def paths(course, since):
    """The files that differ from that commit, committed or not, new ones too."""
    told = [_git(course, "diff", "--name-only", "-z", since, "--"), _git(course, "ls-files", "--others", "--exclude-standard", "-z")]
    if None in told:
        raise Failure(f"Git does not know {since!r}: name a commit or a branch.")
    return sorted({path for text in told for path in text.split("\0") if path})


def plan(course, since):
    """From the files that differ to the tests that look at them."""
    changed = paths(course, since)
    notebooks, names, tests, exercises = set(), set(), set(), set()
    for path in changed:
        if LESSON.fullmatch(path) and _runs_differently(course, since, path):
            notebooks.add(course.root / path)
        exercises.update(_exercises(path))
        tests.update(_tests_of(course, path))
        names.update(_names(path))
    for number in exercises:
        notebooks.update(named(sources(course, "solutions"), f"{number}x"))
    tasks = ".*" if tests.intersection(ANSWERS) or not exercises else rf"({'|'.join(number.lstrip('0') for number in sorted(exercises))})\..*"
    tests.update(ANSWERS if exercises else ())
    present = [path for path in sources(course, "notebooks", "solutions") if path not in notebooks]
    touched = [path for path in present if names and _uses(path, names)]
    if any(re.match(r"tools/(?:launch|workshop)/|tools/\w+\.|course$|notebooks/prelude", path) for path in changed):
        touched += [path for path in _cheapest(course, present) if path not in touched]
    taken, left = _afforded(course, touched)
    builds = any(re.search(r"\.java$|pom\.xml$|/src/", path) for path in changed)
    there = {path for path in notebooks if path.is_file()}
    launcher = any(path.startswith(("tools/", "course")) for path in changed)
    return Plan(sorted([*there, *taken]), sorted(tests), tasks, builds, launcher, left)


def _exercises(path):
    """The number of the exercise, such as 04 or 15a, whose notebook, answer, contract or check lies at that path."""
    found = EXERCISE.fullmatch(path) or TASK.match(path)
    return {file_number(number) for number in found.groups() if number} if found else set()


def _tests_of(course, path):
    """The tests of a source's own package and those that name it, or a file of data; a test itself."""
    found = SOURCE.fullmatch(path)
    if path.startswith("data/"):
        return {test.stem for test in _tests(course) if path in test.read_text(encoding="utf-8")}
    if path in ("README.md", "toolkit/CHEATSHEET.md"):
        return {"ReadmeTest"}
    if RESOURCE.match(path) or not found:
        return set()
    module, package, name = found.groups()
    word, folder = re.compile(rf"\b{name}\b"), f"/java/{package}"
    mine = {test.stem for test in _tests(course) if test.parent.as_posix().endswith(folder) or word.search(test.read_text(encoding="utf-8"))}
    if _exercises(path):
        return mine
    return mine | set({"toolkit": FLOORS, "exercises": ANSWERS}.get(module.partition("/")[0], ()))


def _tests(course):
    modules = [pom.parent for depth in ("*", "*/*") for pom in course.root.glob(f"{depth}/pom.xml")]
    return {test for each in modules for test in (each / "src/test/java").rglob("*Test.java")}


def _names(path):
    """How a lesson's code would name what lies at that path: a class of the toolkit, or a file of data."""
    found = re.fullmatch(r"toolkit/src/main/java/.+/(\w+)\.java|data/(?:.+/)?([^/]+)", path)
    return {found[1] or found[2]} if found else set()


def _uses(path, names):
    words = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))
    return any(words.search(source(cell)) for cell in read(path)["cells"] if cell["cell_type"] == "code")


def _runs_differently(course, since, path):
    """Whether more of a lesson has changed than its prose."""
    if not (course.root / path).is_file():
        return False
    before = _git(course, "show", f"{since}:{path}")
    if before is None:
        return True
    old, new = json.loads(before), read(course.root / path)
    return _said(old) != _said(new) or code_digest(old) != code_digest(new)


def _said(notebook):
    return [(cell.get("outputs"), cell.get("metadata")) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def _cheapest(course, notebooks):
    """One lesson and one exercise: enough to see whether notebooks run at all."""
    ordered = list(reversed(tally.dearest_first(course, notebooks)))
    kinds = [[path for path in ordered if path.parent.name == folder] for folder in ("notebooks", "solutions")]
    return [kind[0] for kind in kinds if kind]


def _afforded(course, notebooks):
    """The cheapest as far as the time goes, and the others."""
    taken, left, cost = [], [], 0
    for path in reversed(tally.dearest_first(course, notebooks)):
        mine = tally.spent(course, path)
        cost += 60 if mine is None else mine
        (taken if cost <= AFFORDED else left).append(path)
    return taken, left


def _git(course, *words):
    """What Git prints, or None where it fails or is not there."""
    try:
        run = subprocess.run(["git", *words], cwd=course.root, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8")
    except OSError:
        return None
    if run.returncode:
        return None
    return run.stdout if "-z" in words or words[0] == "show" else run.stdout.strip()
