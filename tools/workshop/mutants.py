"""How strong the checks are: PIT mutates the right answers, and the checks must tell each mutant from the right one."""

import csv
import shutil

from tools.launch import set_up
from tools.launch.notebooks import answers, class_in, read, sources
from tools.workshop import maven_tests

IMPORTS = "exercises/checks/src/main/resources/worker/imports.txt"
LEAST = 95  # percent, as in solutions/pom.xml


def run(course, jdk, tally):
    """Has PIT mutate what the notebooks of solutions/ answer."""
    set_up.prepare(course, set_up.build_task(course, jdk))
    write_answers(course)
    arguments = ["-Pmutants", "-Dtest=MutantsTest", "-Dsurefire.failIfNoSpecifiedTests=false", "verify"]
    maven_tests.run(course, jdk, arguments, "Mutants of the right answers", tally)
    tell(course)


def write_answers(course):
    """Every right answer as a class in a package of its own, where Maven's profile `mutants` compiles it."""
    target = course.root / "solutions" / "target"
    for name in ("answers", "classes"):
        shutil.rmtree(target / name, ignore_errors=True)
    names = [line for line in (course.root / IMPORTS).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    imports = "".join(f"import {name}; " for name in names)
    lines = [f"{task}={_write(target / 'answers', task, imports, text)}\n" for path in sources(course, "solutions") for task, text in answers(read(path))]
    (target / "classes").mkdir(parents=True)
    (target / "classes" / "answers.properties").write_text("".join(lines), encoding="utf-8")


def tell(course):
    """The share of mutants that the checks found, and those that they did not; returns (mutants, survivors)."""
    with open(course.root / "solutions/target/pit-reports/mutations.csv", newline="", encoding="utf-8") as file:
        mutants = [row for row in csv.reader(file) if row]
    left = [row for row in mutants if row[5] not in ("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR")]
    print(f"      {len(mutants)} mutants of the right answers, {len(mutants) - len(left)} told from them by the checks ({LEAST} % at least)")
    for row in left:
        print(f"      survives: {row[1]}, line {row[4]}: {row[2].rsplit('.', 1)[-1]}")
    return len(mutants), len(left)


def _write(folder, task, imports, text):
    package = f"answer.task{task.replace('.', '_')}"
    name = class_in(text)
    path = folder / package.replace(".", "/") / f"{name}.java"
    path.parent.mkdir(parents=True)
    path.write_text(f"package {package}; {imports}{text}", encoding="utf-8")  # in one line: PIT's line numbers are the cell's
    return f"{package}.{name}"
