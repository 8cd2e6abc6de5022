"""The notebooks' part of `./course test`: their form, then every one of them on the real kernel."""

import asyncio
import json
import os

from tools.launch.notebooks import sources
from tools.launch.steps import Failure, Step
from tools.workshop import claims, form, navigation, stored_outputs, tally
from tools.workshop.execute import execute, together, wait_for
from tools.workshop.run import scratch

PAGES = ("README.md", "FAQ.md", "CHANGELOG.md", "notebooks/README.md", "exercises/README.md", "exercises/checks/README.md", "exercises/grader/README.md", "exercises/grader/PLATFORMS.md", "data/README.md", "examples/README.md", "toolkit/README.md", "toolkit/CHEATSHEET.md", "CONTRIBUTING.md")
AT_ONCE = 2


def read_all(course, paths, advised=None):
    """What can be told without running anything, with advice on those that are `advised` (all of them, unless it says which);
    returns how many passed and failed."""
    chosen = {path.name for path in paths}
    students = [path for path in sources(course, "exercises") if path.name in chosen]
    pages = [course.root / name for name in PAGES if (course.root / name).is_file()]
    found = {path: form.problems(course, path) for path in [*paths, *students]}
    found |= {page: form.links(page, page.read_text(encoding="utf-8")) for page in pages}
    failed = sum(bool(problems) for problems in found.values())
    print(f"The form of {len(paths) + len(students)} notebooks and {len(pages)} pages: {failed or 'none'} with faults")
    for path, problems in found.items():
        for problem in problems:
            print(_indented(f"{path.relative_to(course.root).as_posix()}: {problem}"))
    advised = paths if advised is None else advised
    for path in advised:
        for said in form.advice(course, path):
            print(f"      advice: {path.name}: {said}")
    bare = [navigation.number(path) for path in navigation.lessons(course) if path in advised and not claims.table(course, path).is_file()]
    if bare:
        names = " ".join(bare)
        print(f"      advice: no table of seeds has been made yet of {names}: ./course lessons --seeds 5 {names} makes it")
    return len(found) - failed, failed


def run_all(course, jdk, paths, kernels=None):
    """Runs the notebooks, two at a time, the dearest first; returns the results. A lesson must say what its stored outputs say."""
    lessons = set(navigation.lessons(course)).intersection(paths)
    results, patience = [], _patience()
    title = f"{named_count(paths)} on JDK {jdk.feature}"
    with scratch(course) as folder, Step(title) as step:
        turns = asyncio.Semaphore(AT_ONCE)  # which gives them in the order in which they are asked for

        async def run(path):
            copy, output = folder / path.relative_to(course.root), folder / "executed" / path.name
            async with turns:
                result = await execute(course, copy, copy.parent, step, output=output, patience=patience, kernels=kernels, machine=path in lessons)
                if path in lessons and not result.problems:
                    result.problems += await asyncio.to_thread(_judge, path, output, result.machine)
            step.tell(_row(result))
            results.append(result)

        wait_for(together(map(run, tally.dearest_first(course, paths))))
    tally.remember(course, results)
    _print_kinds(lessons, results)
    return results


def named_count(paths):
    """For example `1 notebook`."""
    return f"{len(paths)} notebook{'' if len(paths) == 1 else 's'}"


def _judge(path, output, kind):
    apart = stored_outputs.differences(path, json.loads(output.read_text(encoding="utf-8")), kind)
    return [*apart, f"./course lessons {navigation.number(path)} renews it, where that is right"] if apart else []


def _row(result):
    row = f"{result.name:<44} {result.cells:>3} cells {result.seconds:>6.1f} s, processor {result.spent:>6.1f} s  {'FAILED' if result.problems else 'passed'}"
    return "\n".join([f"      {row}", *map(_indented, result.problems)])


def _print_kinds(lessons, results):
    """Where digits are not compared, and why."""
    here = next((result.machine for result in results if result.machine), None)
    elsewhere = sorted(navigation.number(path) for path in lessons if here and stored_outputs.machine(path) != here)
    if elsewhere:
        print(f"      This is {here}. Numbers are not compared of lessons stored on another kind, or on one that they do not tell: {' '.join(elsewhere)}")


def _indented(text):
    return "      " + text.replace("\n", "\n      ")


def _patience():
    """What the times meant for notebooks are multiplied by before one is given up: a busy machine must not fail a right lesson,
    and those that run at once share the cores."""
    try:
        return AT_ONCE * max(0.1, float(os.environ.get("COURSE_PATIENCE", "4")))
    except ValueError:
        raise Failure(f"COURSE_PATIENCE is {os.environ['COURSE_PATIENCE']!r} and must be a number such as 8.") from None
