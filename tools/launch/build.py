"""Finds Maven and builds the Java side with it, without network where that is enough."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tools.launch.checkout import digest, read_json, write_json
from tools.launch.machine import command_for
from tools.launch.steps import Failure, failure_from, run_logged

TITLE = "Building the toolkit"


def maven_version(jdk=None):
    """For example (3, 8, 7), by that JDK where one is given; None where there is no `mvn`. One that does not start is a failure."""
    maven = shutil.which("mvn")
    if not maven:
        return None
    environment = jdk.environment() if jdk else None
    try:
        run = subprocess.run([maven, "-v"], stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8",
                             errors="replace", env=environment, timeout=120)  # fmt: skip
        told = run.stdout + run.stderr
    except (OSError, subprocess.TimeoutExpired) as error:
        told = str(error)
    version = re.search(r"Apache Maven (\d+)\.(\d+)\.(\d+)", told)
    if not version:
        raise Failure(f"Maven at {maven} does not start: {_cause(told)}. {_remedy(jdk)}")
    return tuple(int(part) for part in version.groups())


def _cause(told):
    """The first line that says something."""
    lines = [line.strip().rstrip(".") for line in told.splitlines() if line.strip()]
    return next((line for line in lines if re.search("error|exception|not|cannot|could", line, re.I)), lines[0] if lines else "it says nothing")


def _remedy(jdk):
    if jdk is None:
        return "It needs a JDK: mend that first."
    if not str(Path.cwd()).isascii():
        return "Java cannot read the name of this folder in your locale: move the course to a folder with plain letters, or set LC_ALL=C.UTF-8."
    return f"Run `mvn -v` by hand with JAVA_HOME={jdk.home}; MAVEN_OPTS, MAVEN_HOME and ~/.mavenrc are what may be wrong."


def require_maven(jdk=None):
    """The path of Maven 3.8 or newer."""
    version = maven_version(jdk)
    if version is None or version < (3, 8):
        found = f"found {'.'.join(map(str, version))}" if version else "found none"
        raise Failure(f"The course needs Maven 3.8 or newer and {found}. Install it: {command_for('maven')}")
    return shutil.which("mvn")


def is_ready(course):
    """The stamp fits the sources, and the jars are there."""
    jars = all((module / "target" / f"{module.name}.jar").is_file() for module in course.modules)
    return jars and course.libraries.is_dir() and read_json(stamp(course)).get("made from") == _sources(course)


def set_up(course, jdk, step):
    """The jars of toolkit, checks and grader."""
    package(course, jdk, step)


def package(course, jdk, step, profile=None, *more):
    """The same, and those of more modules, which that profile adds to the build."""
    names = ",".join([*(module.relative_to(course.root).as_posix() for module in course.modules), *more])
    log, sources = course.log("build"), origin(course)
    if maven(course, jdk, [*([f"-P{profile}"] if profile else []), "-pl", names, "-DskipTests", "package"], log, step.note):
        raise failure_from(
            log, "The toolkit could not be built",
            "If you have changed files under toolkit/, `git stash` puts your changes aside; then run the command again.",
        )  # fmt: skip
    mark_ready(course, sources)


def origin(course):
    """What a build that begins now is made from. Whoever changes a file while it runs gets another build."""
    return {"made from": _sources(course), "poms": _poms(course)}


def mark_ready(course, sources):
    """To be called after any successful build up to `package`, with the origin that was read before it."""
    write_json(stamp(course), sources)


def maven(course, jdk, arguments, log, line_seen):
    """Runs Maven, offline first; returns its exit code. What a half-finished build or one with other libraries has left is removed before."""
    program = require_maven(jdk)
    if read_json(stamp(course)).get("poms") != _poms(course):
        arguments = ["clean", *arguments]  # a jar that was being written when the last build was killed looks finished
    stamp(course).unlink(missing_ok=True)
    command = [program, "-B", "-Dstyle.color=never", "-f", course.root / "pom.xml", *arguments]
    code = run_logged([*command, "-o"], log, line_seen, cwd=course.root, env=jdk.environment())
    if code and "offline mode" in log.read_text(encoding="utf-8", errors="replace"):
        code = run_logged([*command, "-U"], log, line_seen, cwd=course.root, env=jdk.environment())
    return code


def class_path_text(course):
    """The class path of toolkit, checks and grader for `java -cp`."""
    targets = [module / "target" for module in course.modules]
    return os.pathsep.join(f"{entry}" for target in targets for entry in (target / f"{target.parent.name}.jar", target / "lib" / "*"))


def stamp(course):
    """The note of what the jars were made from."""
    return course.state / "build.json"


def _sources(course):
    return _digest(course, *(path for module in course.modules for path in sorted((module / "src/main").rglob("*")) if path.is_file()))


def _poms(course):
    return _digest(course)


def _digest(course, *sources):
    """Of those files and of what says how they are built."""
    poms = [folder / "pom.xml" for folder in (course.root, *course.modules)]
    return digest(*(part for path in [*poms, *sources] for part in (path.relative_to(course.root).as_posix(), path)))
