"""`./course bundle`: one archive for a room without network: lessons, toolkit, libraries, data, and the wheels of JupyterLab and the kernel."""

import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools.launch import build, data, environment, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import renamed_to, require_place
from tools.launch.jdk import find_jdk
from tools.launch.steps import Failure, Step, failure_from, run_logged

LEFT_OUT = ("solutions", "bench", "target", "work", "site", ".course", ".git", ".github", "__pycache__", ".ipynb_checkpoints")


def arguments(parser):
    parser.needs = "a file, such as --out unrolled.tar.gz."
    parser.add_argument("--out", metavar="FILE.tar.gz", required=True, help="the archive to write")
    parser.add_argument("--python", metavar="3.11,3.13", default="", help="pack for these versions of Python, not for this one")


COMMANDS = {
    "bundle": Command(
        "all of the course in one archive, for a room without network",
        lambda course, options: write(course, options.out, [word for word in options.python.split(",") if word]),
        arguments,
    )
}


def write(course, out, pythons):
    """Writes the archive; `pythons` are versions such as 3.11, for which wheels are packed. Returns the exit code."""
    if not out.endswith((".tar.gz", ".tgz")):
        raise Failure(f"--out {out} must end in .tar.gz.")
    require_place(out)
    for version in pythons:
        if not re.fullmatch(r"3\.\d{1,2}", version):
            raise Failure(f"--python names versions such as 3.11,3.13, not {version!r}.")
    jdk = find_jdk()
    set_up.prepare(course, set_up.environment_task(course), set_up.build_task(course, jdk))
    data.fetch(course, _sets(course))
    with tempfile.TemporaryDirectory() as folder, Step("Fetching the wheels") as step:
        for version in pythons or [here()]:
            _download(course, Path(folder), version, step)
        step.note("packing")
        _pack(course, Path(folder), Path(out))
    print(f"{out}: {Path(out).stat().st_size >> 20} MB, for {sys.platform} and Python {', '.join(pythons or [here()])}.\n"
          "There: unpack it, then ./course lab in it. A JDK 17 or newer and Python are needed, nothing else and no network.")  # fmt: skip
    return 0


def here():
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def _download(course, folder, version, step):
    command = [course.python, "-m", "pip", "download", "--disable-pip-version-check", "--no-input", "--progress-bar", "off",
               "--only-binary=:all:", "--python-version", version, "--dest", folder, "-r", environment.requirements(course)]  # fmt: skip
    log = course.log("bundle")
    if run_logged(command, log, step.note):
        raise failure_from(log, f"The wheels for Python {version} could not be fetched", "Look at the version and the network, then run the command again.")


def _pack(course, wheels, out):
    top = course.root.name
    with renamed_to(out) as file, tarfile.open(fileobj=file, mode="w:gz", compresslevel=1) as archive:
        for path in _files(course):
            archive.add(path, f"{top}/{path.relative_to(course.root).as_posix()}", recursive=False, filter=_anyones)
        for wheel in sorted(wheels.iterdir()):
            archive.add(wheel, f"{top}/{environment.WHEELS}/{wheel.name}", filter=_anyones)


def _sets(course):
    """The data that may be passed on; music is for whoever fetches it."""
    return [one for one in data.table(course) if one.is_bundled]


def _files(course):
    """What belongs to the course, what lessons read, and of what was built the jars and the note that they are in step."""
    kept = [path for path in _own(course) if not set(path.relative_to(course.root).parts) & set(LEFT_OUT) and data.folder(course) not in path.parents]
    kept += [one.file(course) for one in _sets(course)]
    for module in course.modules:
        kept += [module / "target" / f"{module.name}.jar", *sorted((module / "target" / "lib").glob("*.jar"))]
    return [*kept, build.stamp(course)]


def _own(course):
    """The files that git does not ignore, since what is built is built from these; in a copy without git, all of them."""
    if (course.root / ".git").exists() and shutil.which("git"):
        told = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=course.root, capture_output=True, text=True, check=True).stdout
        paths = [course.root / name for name in told.split("\0") if name]
    else:
        paths = sorted(course.root.rglob("*"))
    return [path for path in paths if path.is_file()]


def _anyones(info):
    """Files that anyone may read, and that belong to whoever unpacks them."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mode = 0o755 if info.mode & 0o100 else 0o644
    return info
