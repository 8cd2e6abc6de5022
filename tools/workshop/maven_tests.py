"""The tests that Maven runs, and what it says of them."""

import re

from tools.launch import build
from tools.launch.checkout import only_one
from tools.launch.steps import Step, cause_in

COUNTED = re.compile(r"^counted: (.+)$", re.M)  # how much the tests of checks and grader try, for exercises/checks/README.md
UNFORMATTED = "had format violations"  # what Spotless says
SUREFIRE = re.compile(r"^\[\w+\] Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$", re.M)


def run(course, jdk, arguments, title, tally):
    """Runs Maven with those arguments; prints how many tests each module has passed, and the errors."""
    log = course.log("test-maven")
    with tally.step(title), only_one(course), Step(title) as step:
        sources = build.origin(course)
        code = build.maven(course, jdk, arguments, log, step.note)
        if not code:
            build.mark_ready(course, sources)
    text = log.read_text(encoding="utf-8", errors="replace")
    for line in SUREFIRE.finditer(text):
        ran, failures, errors, skipped = map(int, line.groups())
        print(f"      {line.group().split('] ')[1].strip()}")
        tally.add(ran - failures - errors - skipped, failures + errors)
    for line in COUNTED.findall(text):
        print(f"      {line}")
    if code:
        shown = [line[:240] for line in text.splitlines() if line.startswith("[ERROR]")][:40]
        print("\n".join(f"      {line}" for line in shown))
        remedy = "mvn -Pstrict spotless:apply formats these files." if UNFORMATTED in text else "Maven failed."
        print(f"      {cause_in(text) or remedy} All of it: {log}")
        tally.failed += not any(int(line[2]) + int(line[3]) for line in SUREFIRE.finditer(text))
