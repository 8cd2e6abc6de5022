"""Builds the Java side with Maven, without network where that is enough."""

import os

from tools.launch.files import digest, read_json, write_json
from tools.launch.logged import failure_from, run_logged
from tools.launch.maven import require_maven

TITLE = "Building the toolkit"


def is_ready(course):
    """The stamp fits the sources, and the jars are there."""
    jars = all((module / "target" / f"{module.name}.jar").is_file() for module in course.modules)
    libraries = (course.root / "toolkit" / "target" / "lib").is_dir()
    return jars and libraries and read_json(stamp(course)).get("made from") == _origin(course)


def set_up(course, jdk, step):
    """The jars of toolkit, checks and grader."""
    names = ",".join(module.relative_to(course.root).as_posix() for module in course.modules)
    log = course.log("build")
    if maven(course, jdk, ["-pl", names, "-DskipTests", "package"], log, step.note):
        raise failure_from(
            log, "The toolkit could not be built",
            "If you have changed files under toolkit/, `git stash` puts your changes aside; then run the command again.",
        )  # fmt: skip
    mark_ready(course)


def mark_ready(course):
    """To be called after any successful build up to `package`."""
    write_json(stamp(course), {"made from": _origin(course)})


def maven(course, jdk, arguments, log, line_seen):
    """Runs Maven, offline first; returns its exit code. A half-finished build's leavings are removed before."""
    program = require_maven(jdk)
    if not stamp(course).exists():
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


def _origin(course):
    sources = [course.root / "pom.xml"]
    for module in course.modules:
        sources += [module / "pom.xml", *sorted(path for path in (module / "src/main").rglob("*") if path.is_file())]
    return digest(*(part for path in sources for part in (path.relative_to(course.root).as_posix(), path)))
