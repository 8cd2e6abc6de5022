"""`./course gradescope`: the zip that Gradescope makes an autograder of."""

import platform
import re
import sys
import zipfile
from pathlib import Path

from tools.launch import grading, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import renamed_to, require_place
from tools.launch.jdk import find_jdk
from tools.launch.notebooks import NUMBER, named, nearest, sources
from tools.launch.steps import Failure

AS_THERE = sys.platform == "linux" and platform.machine() in ("x86_64", "AMD64")
LONGEST_DEADLINE = 3600
SCRIPTS = ("setup.sh", "run_autograder")
EXECUTABLE = 0o100755 << 16
PLAIN = 0o100644 << 16


def arguments(parser):
    parser.needs = "an exercise and a file, such as 04 --out ex04.zip."
    parser.add_argument("name", metavar="NAME", help="the exercise, such as 04")
    parser.add_argument("--out", metavar="ZIP", required=True, help="the file to write")
    parser.add_argument("--feedback", type=grading.feedback, default="checks", help="score, checks or full, as `./course grade` has them; otherwise checks")
    parser.add_argument("--seed", metavar="N", type=_seed, help="the seed of the random inputs")
    parser.add_argument("--deadline", metavar="SECONDS", type=_deadline, help="processor seconds per task")
    parser.add_argument("--isolation", type=grading.isolation, help="full: a sandbox in Gradescope's container; process: none")


def command(course, options):
    """`./course gradescope`."""
    given = {name: getattr(options, name) for name in ("feedback", "seed", "deadline", "isolation")}
    return write(course, options.name, options.out, [f"--{name}={value}" for name, value in given.items() if value is not None])


COMMANDS = {"gradescope": Command("an autograder for Gradescope", command, arguments)}


def write(course, name, out, options):
    """Writes the zip; `options` are the grader's own, such as --feedback=checks. Returns the exit code."""
    exercises, wanted = sources(course, "exercises"), f"{name}x" if re.fullmatch(NUMBER, name) else name
    if not named(exercises, wanted):
        raise Failure(f"There is no exercise {name!r}. {nearest(exercises, wanted)}")
    require_place(out)
    if not AS_THERE:
        here = f"{sys.platform} on {platform.machine()}"
        raise Failure(f"Gradescope runs Linux on x86-64, and the libraries here are for {here}: make the zip there, or in a container.")
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk))
    path = Path(out)
    with renamed_to(path) as file, zipfile.ZipFile(file, "w") as archive:
        for script in SCRIPTS:
            _add(archive, script, (course.root / "tools/workshop/gradescope" / script).read_bytes(), EXECUTABLE)
        _add(archive, "options", "".join(f"{option}\n" for option in [f"--exercise={name}", *options]).encode(), PLAIN)
        for module in course.modules:
            jars = [module / "target" / f"{module.name}.jar", *sorted((module / "target" / "lib").glob("*.jar"))]
            for jar in jars:
                archive.write(jar, f"lib/{jar.name}")
    print(f"{path} ({path.stat().st_size >> 20} MB): upload it as the autograder of a programming assignment, and give it 2 GB of memory there.")
    return 0


def _add(archive, name, content, rights):
    info = zipfile.ZipInfo(name)
    info.external_attr = rights
    archive.writestr(info, content)


def _seed(text):
    """A value that is wrong would be found by the first learner who hands in."""
    if not re.fullmatch(r"-?\d{1,18}", text):
        raise Failure(f"--seed needs a whole number, not {text!r}.")
    return text


def _deadline(text):
    if not re.fullmatch(r"\d+(\.\d+)?", text) or not 0 < float(text) <= LONGEST_DEADLINE:
        raise Failure(f"--deadline needs seconds above 0, {LONGEST_DEADLINE} at most, not {text!r}.")
    return text
