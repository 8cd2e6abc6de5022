"""`./course test`: Maven's tests, these tools' own, the notebooks' form, and every lesson on the real kernel."""

import os
import re
import sys
from dataclasses import dataclass

from tools import build, check, form, kernel, mutants, sandbox, set_up
from tools.java import find_jdk, other_jdks
from tools.lock import only_one
from tools.logged import cause_in, run_logged
from tools.notebooks import named, sources
from tools.run import Result, execute
from tools.say import Failure, Step
from tools.scratch import scratch

PAGES = ("README.md", "CHANGELOG.md", "notebooks/README.md", "exercises/README.md", "data/README.md", "examples/README.md")
LESSON_AIM, LESSONS_AIM = 90, 720  # seconds for a lesson and for all of part 1, on two cores that do nothing else
PARTS = ("maven", "tools")
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
        set_up.prepare(course, set_up.environment_task(course))
    if not names or "maven" in names:
        sandbox.prepare_test(course)
        _maven(course, jdk, ["-Pstrict", "verify"], f"Maven's tests on JDK {jdk.feature}", tally)
    if not names or "tools" in names:
        _tools(course, tally)
    if notebooks:
        kernel.install(course, jdk)
        set_up.prepare(course, set_up.build_task(course, jdk))  # where Maven's tests did not leave the jars
        _notebooks(course, jdk, notebooks, tally)
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


def _notebooks(course, jdk, paths, tally, kernels=None):
    title = f"Notebooks on JDK {jdk.feature}"
    results = []
    with scratch(course) as folder:
        for number, path in enumerate(paths, 1):
            found = form.problems(course, path)
            with Step(f"{title}: {path.relative_to(course.root).as_posix()}", number, len(paths)) as step:
                copy = folder / path.relative_to(course.root)
                result = execute(course, copy, copy.parent, step, patience=_patience(), kernels=kernels)
            result.problems = found + result.problems
            results.append(result)
    students = [] if kernels else _students_forms(course, paths) + _pages(course)
    _print_table(results + students)
    taught = [result.seconds for result in results if re.match(r"\d\d\w?-", result.name)]
    print(f"\n  {len(taught)} lessons in {sum(taught):.0f} s; {LESSONS_AIM} s are the aim for part 1" if len(taught) > 1 else "")
    for result in results:
        if result.seconds > LESSON_AIM:
            print(f"  advice: {result.name}: took {result.seconds:.0f} s; {LESSON_AIM} s are the aim on two cores that do nothing else")
    for path in [] if kernels else paths:
        for said in check.advice(course, path):
            print(f"  advice: {path.name}: {said}")
    failed = sum(bool(result.problems) for result in results + students)
    tally.add(len(results) + len(students) - failed, failed)


def _pages(course):
    """The links of the pages beside the notebooks, to headings in them as well."""
    pages = [course.root / name for name in PAGES if (course.root / name).is_file()]
    return [Result(page.relative_to(course.root).as_posix(), problems=check.links(page, page.read_text(encoding="utf-8"))) for page in pages]


def _students_forms(course, paths):
    """The generated student notebooks are not executed here (their answers are missing), but their form is checked."""
    chosen = {path.name for path in paths}
    present = [path for path in sources(course, "exercises") if path.name in chosen]
    return [Result(f"{path.name} (student's, form only)", problems=form.problems(course, path)) for path in present]


def _print_table(results):
    print(f"\n  {'notebook':<44} {'cells':>5} {'seconds':>8}  result")
    for result in results:
        print(f"  {result.name:<44} {result.cells:>5} {result.seconds:>8.1f}  {'FAILED' if result.problems else 'passed'}")
        for problem in result.problems:
            print("      " + problem.replace("\n", "\n      "))


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
        _notebooks(course, other, notebooks, tally, kernels)


def _patience():
    """What the times meant for notebooks are multiplied by before one is given up: a busy machine must not fail a right lesson."""
    try:
        return max(0.1, float(os.environ.get("COURSE_PATIENCE", "4")))
    except ValueError:
        raise Failure(f"COURSE_PATIENCE is {os.environ['COURSE_PATIENCE']!r} and must be a number such as 8.") from None
