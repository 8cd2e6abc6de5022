"""`./course test`: Maven's tests, these tools' own, the notebooks' form, and every lesson on the real kernel."""

import re
import sys
from dataclasses import dataclass

from tools import build, kernel, mutants, sandbox, set_up, trial
from tools.java import find_jdk, other_jdks
from tools.lock import only_one
from tools.logged import cause_in, run_logged
from tools.notebooks import named, sources
from tools.say import Failure, Step

PARTS = ("maven", "tools")
COUNTED = re.compile(r"^counted: (.+)$", re.M)  # how much the tests of checks and grader try, for exercises/README.md
SUREFIRE = re.compile(r"^\[\w+\] Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$", re.M)


@dataclass
class Tally:
    passed: int = 0
    failed: int = 0

    def add(self, passed, failed):
        self.passed += passed
        self.failed += failed


def test(course, everything, names):
    """Runs what the names choose, all of it without names; returns the exit code."""
    notebooks = _chosen(course, names)
    jdk = find_jdk()
    tally = Tally()
    if notebooks:
        tally.add(*trial.read_all(course, notebooks))  # first, since it takes seconds and the rest many minutes
        set_up.prepare(course, set_up.environment_task(course))
    if not names or "maven" in names:
        sandbox.prepare_test(course)
        _maven(course, jdk, ["-Pstrict", "verify"], f"Maven's tests on JDK {jdk.feature}", tally)
    if not names or "tools" in names:
        _tools(course, tally)
    if notebooks:
        kernel.install(course, jdk)
        set_up.prepare(course, set_up.build_task(course, jdk))  # where Maven's tests did not leave the jars
        tally.add(*trial.run_all(course, jdk, notebooks))
    if everything and (not names or "maven" in names):
        _mutants(course, jdk, tally)
    if everything:
        _second_jdk(course, jdk, names, notebooks, tally)
    print(f"\n{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


def _chosen(course, names):
    """Lessons and the instructors' exercises; `04` means the lesson and its exercise."""
    present = sources(course, "notebooks", "solutions")
    if not names:
        return present
    found = []
    for name in names:
        mine = [] if name in PARTS else named(present, name) or None
        if mine is None:
            listed = " ".join([*PARTS, *(path.stem for path in present)])
            raise Failure(f"There is no test {name!r}. There are: {listed}")
        if re.fullmatch(r"\d+", name):
            mine = mine + named(present, f"ex{name}")
        found += [path for path in mine if path not in found]
    return found


def _maven(course, jdk, arguments, title, tally):
    log = course.log("test-maven")
    with only_one(course), Step(title) as step:
        code = build.maven(course, jdk, arguments, log, step.note)
        if not code:
            build.mark_ready(course)
    text = log.read_text(encoding="utf-8", errors="replace")
    for line in SUREFIRE.finditer(text):
        run, failures, errors, skipped = map(int, line.groups())
        print(f"      {line.group().split('] ')[1].strip()}")
        tally.add(run - failures - errors - skipped, failures + errors)
    for line in COUNTED.findall(text):
        print(f"      {line}")
    if code:
        shown = [line[:240] for line in text.splitlines() if line.startswith("[ERROR]")][:40]
        print("\n".join(f"      {line}" for line in shown))
        print(f"      {cause_in(text) or 'Maven failed.'} All of it: {log}")
        tally.failed += not any(int(line[2]) + int(line[3]) for line in SUREFIRE.finditer(text))


def _tools(course, tally):
    log = course.log("test-tools")
    command = [sys.executable, "-m", "unittest", "discover", "-s", "tools/tests", "-t", "."]
    with Step("The launcher's own tests") as step:
        code = run_logged(command, log, step.note, cwd=course.root)
    text = log.read_text(encoding="utf-8", errors="replace")
    ran = sum(int(number) for number in re.findall(r"^Ran (\d+) test", text, re.M))
    failed = sum(int(number) for number in re.findall(r"(?:failures|errors)=(\d+)", text)) or int(code != 0)
    tally.add(max(0, ran - failed), failed)
    print(f"      Tests run: {ran}, failed: {failed}")
    if failed:
        print("\n".join(f"      {line}" for line in text.splitlines()))


def _mutants(course, jdk, tally):
    set_up.prepare(course, set_up.build_task(course, jdk))
    mutants.write_answers(course)
    arguments = ["-Pmutants", "-Dtest=MutantsTest", "-Dsurefire.failIfNoSpecifiedTests=false", "verify"]
    _maven(course, jdk, arguments, "Mutants of the right answers", tally)
    mutants.tell(course)


def _second_jdk(course, jdk, names, notebooks, tally):
    others = other_jdks(jdk)
    if not others:
        print(f"No second JDK was found beside {jdk}, so --all adds nothing here.")
        return
    other = others[-1]
    if not names or "maven" in names:
        _maven(course, other, ["verify"], f"Maven's tests on JDK {other.feature}", tally)
    if notebooks:
        kernels = course.state / f"jdk-{other.feature}"
        kernel.install(course, other, into=kernels / "kernels" / "java")
        tally.add(*trial.run_all(course, other, notebooks, kernels))
