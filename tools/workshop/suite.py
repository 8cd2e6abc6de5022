"""`./course test`: Maven's tests, these tools' own, the notebooks' form, and every lesson on the real kernel."""

import os
import re
import shutil
import sys

from tools.launch import data, grading, kernelspec, set_up
from tools.launch.arguments import Command
from tools.launch.jdk import find_jdk, other_jdks
from tools.launch.network import NoNetwork
from tools.launch.notebooks import named, nearest, sources
from tools.launch.steps import Failure, Step, run_logged
from tools.workshop import changes, english, maven_tests, mutants, navigation, notebook_tests, site
from tools.workshop.tally import Tally

PARTS = ("maven", "tools")
STRICT = "-Pstrict,bench,examples"  # with the modules that no learner builds
SLURM = ("munged", "slurmctld", "slurmd", "sbatch")
READS_ALL_DATA = "FetchedSetsTest"
QUICK = [STRICT, "-Dgroups=reading", "package"]  # compiles all, and runs the tests that only read notebooks


def arguments(parser):
    parser.optional_value = ("--changed",)
    parser.epilog = "COURSE_PATIENCE=8 waits for notebooks twice as long."
    parser.add_argument("names", metavar="NAME", nargs="*", help="only these: maven, tools, or notebooks such as 04 and ex04")
    parser.add_argument("--all", action="store_true", help="also the mutants, a second JDK, and the class on a Slurm of this machine alone")
    parser.add_argument("--changed", metavar="COMMIT", nargs="?", help="only those that can be affected by what differs from that commit (--changed=COMMIT), or from the last green one")


def command(course, options):
    """`./course test`."""
    if options.changed is not None and len(options.words) > 1:
        raise Failure("./course test --changed takes nothing beside it; --changed=COMMIT names what to compare with.")
    since = options.changed if options.changed != "" else changes.base(course)
    if since:
        changes.paths(course, since)  # a commit that is not there is told before anything is set up
    _chosen(course, options.names)
    set_up.enter(course)
    return test_changed(course, since) if since else test(course, options.all, options.names)


COMMANDS = {"test": Command("all the project's tests, or some of them", command, arguments)}


def test(course, everything, names):
    """Runs what the names choose, all of it without names, what is quick first; returns the exit code."""
    notebooks = _chosen(course, names)
    with_maven, with_tools = (not names or part in names for part in PARTS)
    jdk = find_jdk()
    tally = Tally()
    _quick(course, jdk, tally, notebooks, with_tools, with_maven, with_first=len(notebooks) > 1)
    if tally.failed:
        return _not_begun(tally)
    _data(course, tally, data.table(course) if with_maven else data.read_by(notebooks, data.table(course)))
    if with_maven:
        grading.prepare_test(course)
        maven_tests.run(course, jdk, [STRICT, "verify"], f"Maven's tests on JDK {jdk.feature}", tally)
    _notebooks(course, jdk, tally, [path for path in notebooks if not _is_run(path, tally)])
    if everything and with_maven:
        mutants.run(course, jdk, tally)
    if everything:
        _slurm(course, jdk, tally)
        _second_jdk(course, jdk, names, notebooks, tally)
    if not names and not tally.failed:
        changes.remember_green(course)
    return tally.finish()


def test_changed(course, since):
    """Runs what the difference from that commit can affect; returns the exit code."""
    plan = changes.plan(course, since)
    print(f"{len(changes.paths(course, since))} files differ from {since[:12]}.")
    jdk = find_jdk()
    tally = Tally()
    _quick(course, jdk, tally, sources(course, "notebooks", "solutions"), plan.launcher, plan.builds, with_first=False, advised=plan.notebooks)
    if tally.failed:
        return _not_begun(tally)
    _data(course, tally, data.table(course) if READS_ALL_DATA in plan.tests else data.read_by(plan.notebooks, data.table(course)))
    if plan.tests:
        only = [f"-Dtest={','.join(plan.tests)}", f"-Dtasks={plan.tasks}", "-Dsurefire.failIfNoSpecifiedTests=false", "verify"]
        maven_tests.run(course, jdk, only, f"{len(plan.tests)} classes of tests", tally)
    _notebooks(course, jdk, tally, plan.notebooks)
    if plan.left:
        print(f"      for time not run, though they use what has changed: {' '.join(path.stem for path in plan.left)}")
    if not tally.failed and not plan.left:
        changes.remember_green(course)
    return tally.finish()


def _quick(course, jdk, tally, notebooks, with_tools, with_maven, with_first, advised=None):
    """What takes seconds: to read all that can be judged by reading, to compile, the first lesson, in which the titles of all
    exercises stand, and the launcher's tests."""
    if notebooks:
        with tally.step("Reading"):
            tally.add(*notebook_tests.read_all(course, notebooks, advised))
            tally.add(*english.read_all(course))
    if with_maven:
        maven_tests.run(course, jdk, QUICK, f"Compiling on JDK {jdk.feature}", tally)
    if with_first and not tally.failed:
        _notebooks(course, jdk, tally, [path for path in navigation.lessons(course)[:1] if path in notebooks])
    if with_tools:
        _tools(course, tally)


def _data(course, tally, wanted):
    """Fetches those sets of data that are missing; without network the tests go on with what there is."""
    sets = data.missing(course, wanted)
    if not sets:
        return
    try:
        with tally.step(f"Fetching {len(sets)} sets of data"):
            data.fetch(course, sets)
    except NoNetwork:
        names = " ".join(one.name for one in data.missing(course, sets))
        tally.note(f"There was no network for the data {names}: lessons ran on their small sets, and tests of these were skipped.")
    except Failure as failure:
        tally.add(0, 1)
        tally.note(str(failure))


def _not_begun(tally):
    print("      The long tests were not begun: mend this first.")
    return tally.finish()


def _is_run(path, tally):
    return any(result.name == path.name for result in tally.notebooks)


def _notebooks(course, jdk, tally, paths, kernels=None):
    if not paths:
        return
    if not kernels:
        kernelspec.install(course, jdk)
    set_up.prepare(course, set_up.build_task(course, jdk))  # where Maven did not leave the jars
    with tally.step(f"{notebook_tests.named_count(paths)} on JDK {jdk.feature}"):
        tally.add_notebooks(notebook_tests.run_all(course, jdk, paths, kernels))


def _chosen(course, names):
    """Lessons and the instructors' exercises; `04` means the lesson and its exercise."""
    present = sources(course, "notebooks", "solutions")
    if not names:
        return present
    found = []
    for name in names:
        mine = [] if name in PARTS else named(present, name) or None
        if mine is None:
            raise Failure(f"There is no test {name!r}. There are {', '.join(PARTS)} and the notebooks. {nearest(present, name)}")
        if re.fullmatch(r"\d+", name):
            mine = mine + named(present, f"{name}x")
        found += [path for path in mine if path not in found]
    return found


def _tools(course, tally):
    try:
        site.prepare(course)
    except Failure as failure:
        print(f"      One test of the site is left out. {str(failure).splitlines()[0]}")
    log = course.log("test-tools")
    command = [sys.executable, "-m", "unittest", "discover", "-s", "tools/tests", "-t", "."]
    title = "The launcher's own tests"
    with tally.step(title), Step(title) as step:
        code = run_logged(command, log, step.note, cwd=course.root)
    text = log.read_text(encoding="utf-8", errors="replace")
    ran = sum(int(number) for number in re.findall(r"^Ran (\d+) test", text, re.M))
    failed = sum(int(number) for number in re.findall(r"(?:failures|errors)=(\d+)", text)) or int(code != 0)
    tally.add(max(0, ran - failed), failed)
    print(f"      Tests run: {ran}, failed: {failed}")
    if failed:
        print("\n".join(f"      {line}" for line in text.splitlines()))


def _slurm(course, jdk, tally):
    """From the submission of an array job to the merged table, where Slurm is installed and may be started."""
    missing = [program for program in SLURM if not shutil.which(program)]
    if missing or getattr(os, "geteuid", int)() != 0:
        tally.note(f"Slurm was left out: it needs root and {', '.join(missing or SLURM)}, in Debian's slurm-wlm and munge.")
        return
    set_up.prepare(course, set_up.build_task(course, jdk))  # two parts must not build at the same time
    log, title = course.log("test-slurm"), "A class on Slurm"
    with tally.step(title), Step(title) as step:
        code = run_logged([course.root / "examples" / "grading" / "slurm-here.sh"], log, step.note, cwd=course.root)
    tally.add(int(code == 0), int(code != 0))
    if code:
        print("\n".join(f"      {line}" for line in log.read_text(encoding="utf-8").splitlines()[-20:]))


def _second_jdk(course, jdk, names, notebooks, tally):
    others = other_jdks(jdk)
    if not others:
        print(f"No second JDK was found beside {jdk}, so --all adds nothing here.")
        return
    other = others[-1]
    if not names or "maven" in names:
        maven_tests.run(course, other, ["verify"], f"Maven's tests on JDK {other.feature}", tally)
    if notebooks:
        kernels = course.state / f"jdk-{other.feature}"
        kernelspec.install(course, other, into=kernels / "kernels" / "java")
        _notebooks(course, other, tally, notebooks, kernels)
