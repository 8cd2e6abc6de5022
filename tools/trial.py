"""The notebooks' part of `./course test`: their form, then every one of them on the real kernel."""

import json
import os
import re
from concurrent.futures import ThreadPoolExecutor

from tools import check, form, navigation, stored
from tools.notebooks import sources
from tools.run import execute
from tools.say import Failure, Step
from tools.scratch import scratch

PAGES = ("README.md", "CHANGELOG.md", "notebooks/README.md", "exercises/README.md", "data/README.md", "examples/README.md")
LESSON_AIM, LESSONS_AIM = 90, 720  # seconds for a lesson and for all of part 1, on two cores that do nothing else
SPEECH_AIM = 120  # for one that trains on speech


def read_all(course, paths):
    """What can be told without running anything; returns how many passed and failed."""
    chosen = {path.name for path in paths}
    students = [path for path in sources(course, "exercises") if path.name in chosen]
    pages = [course.root / name for name in PAGES if (course.root / name).is_file()]
    found = {path: form.problems(course, path) for path in [*paths, *students]}
    found |= {page: check.links(page, page.read_text(encoding="utf-8")) for page in pages}
    failed = sum(bool(problems) for problems in found.values())
    print(f"The form of {len(paths) + len(students)} notebooks and {len(pages)} pages: {failed or 'none'} with faults")
    for path, problems in found.items():
        _print_problems(f"{path.relative_to(course.root).as_posix()}: {problem}" for problem in problems)
    for path in paths:
        for said in check.advice(course, path):
            print(f"      advice: {path.name}: {said}")
    return len(found) - failed, failed


def run_all(course, jdk, paths, kernels=None):
    """Lessons one by one, since their times are read; the exercises with their solutions two at a time. Returns how many passed and failed."""
    title = f"Notebooks on JDK {jdk.feature}"
    lessons = [path for path in paths if path.parent.name == "notebooks"]
    exercises = [path for path in paths if path not in lessons]
    results = []
    with scratch(course) as folder:

        def run(path, step):
            copy, output = folder / path.relative_to(course.root), folder / "executed" / path.name
            result = execute(course, copy, copy.parent, step, output=output, patience=_patience(), kernels=kernels)
            if path in navigation.lessons(course) and not result.problems:
                result.problems += _judge(path, output, result.machine)
            return result

        for number, path in enumerate(lessons, 1):
            with Step(f"{title}: {path.name}", number, len(lessons)) as step:
                results.append(run(path, step))
        if exercises:
            with Step(f"{title}: {len(exercises)} exercises with their solutions") as step, ThreadPoolExecutor(2) as pool:
                results += pool.map(lambda path: run(path, step), exercises)
    _print_table(results)
    _print_kinds(lessons, results)
    _print_times([result for result in results if re.match(r"\d\d\w?-", result.name)])
    failed = sum(bool(result.problems) for result in results)
    return len(results) - failed, failed


def _judge(path, output, kind):
    """A lesson that ran must have said what its stored outputs say."""
    apart = stored.differences(path, json.loads(output.read_text(encoding="utf-8")), kind)
    return [*apart, f"./course lessons {navigation.number(path)} renews it, where that is right"] if apart else []


def _print_kinds(paths, results):
    """Where digits are not compared, and why."""
    here = next((result.machine for result in results if result.machine), None)
    elsewhere = [navigation.number(path) for path in paths if here and stored.machine(path) not in (None, here)]
    if elsewhere:
        print(f"\n  This is {here}. Words are compared, but no numbers, of lessons stored on another kind: {' '.join(elsewhere)}")


def _print_times(lessons):
    """Beside their aims; a busy machine must not fail a right lesson."""
    if len(lessons) > 1:
        part = [lesson.seconds for lesson in lessons if lesson.name < "14"]
        print(f"\n  {len(part)} lessons of part 1 in {sum(part):.0f} s; {LESSONS_AIM} s are the aim")
    for lesson in lessons:
        aim = LESSON_AIM if lesson.name < "15" else SPEECH_AIM
        if lesson.seconds > aim:
            print(f"  advice: {lesson.name}: took {lesson.seconds:.0f} s; {aim} s are the aim on two cores that do nothing else")


def _print_table(results):
    print(f"\n  {'notebook':<44} {'cells':>5} {'seconds':>8}  result")
    for result in results:
        print(f"  {result.name:<44} {result.cells:>5} {result.seconds:>8.1f}  {'FAILED' if result.problems else 'passed'}")
        _print_problems(result.problems)


def _print_problems(problems):
    for problem in problems:
        print("      " + problem.replace("\n", "\n      "))


def _patience():
    """What the times meant for notebooks are multiplied by before one is given up: a busy machine must not fail a right lesson."""
    try:
        return max(0.1, float(os.environ.get("COURSE_PATIENCE", "4")))
    except ValueError:
        raise Failure(f"COURSE_PATIENCE is {os.environ['COURSE_PATIENCE']!r} and must be a number such as 8.") from None
