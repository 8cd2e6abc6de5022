"""`./course gradescope`: the zip that Gradescope makes an autograder of."""

import platform
import sys
import zipfile
from pathlib import Path

from tools.launch import set_up
from tools.launch.files import renamed_to, require_place
from tools.launch.java import find_jdk
from tools.launch.notebooks import named, nearest, sources
from tools.launch.say import Failure

AS_THERE = sys.platform == "linux" and platform.machine() in ("x86_64", "AMD64")
SCRIPTS = ("setup.sh", "run_autograder")
EXECUTABLE = 0o100755 << 16
PLAIN = 0o100644 << 16


def write(course, name, out, options):
    """Writes the zip; `options` are the grader's own, such as --feedback=checks. Returns the exit code."""
    exercises, wanted = sources(course, "exercises"), name if name.startswith("ex") else f"ex{name}"
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
