"""`./course site`: the lessons as they are stored, the exercises, the glossary and the toolkit's documentation as pages to read.

Sphinx makes the pages, with packages of its own (site_files/requirements.txt) that no learner's environment gets.
"""

import os
import re
import shutil
import tempfile
from pathlib import Path

from tools.launch import environment, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import digest, read_json, write_json
from tools.launch.network import require_network
from tools.launch.steps import Failure, Step, failure_from, run_logged
from tools.workshop import site_check, site_pages

MARK = "a-site-of-the-course.json"  # a folder that holds it may be written anew
FILES = Path(__file__).parent / "site_files"
REMEDY = "Mend what is named there and run the command again."


def arguments(parser):
    parser.add_argument("--out", metavar="DIR", help="the folder to write: a new one, an empty one, or a site of before; without it, site/ in the course's folder")
    parser.add_argument("--pdf", action="store_true", help="also one PDF for each part, printed by Chromium")
    parser.add_argument("--check", action="store_true", help="also open every page in Chromium, without a network")


def command(course, options):
    out = Path(options.out).absolute() if options.out else course.root / "site"
    require_folder(out, options.out or "site")
    browser = site_check.browser()
    if (options.pdf or options.check) and not browser:
        raise Failure(f"--{'pdf' if options.pdf else 'check'} needs Chromium or Chrome, and none is on the PATH. The site itself needs neither.")
    jdk = set_up.enter_built(course)
    prepare(course)
    return write(course, jdk, out, browser if options.pdf else None, browser if options.check else None)


COMMANDS = {"site": Command("all lessons and exercises as pages to read or to host, with search and the toolkit's Javadoc", command, arguments)}


def require_folder(out, name):
    """What the command will replace must be a site of its own, or nothing."""
    if not out.parent.is_dir():
        raise Failure(f"There is no folder {Path(name).parent} to write {out.name} in. Make it, or name another.")
    if not os.access(out.parent, os.W_OK):
        raise Failure(f"The folder {out.parent} may not be written to. Name another.")
    if out.exists() and not out.is_dir():
        raise Failure(f"{name} is a file, and the site is a folder. Name another.")
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).is_file():
        raise Failure(f"The folder {name} is not empty and is no site of the course. Name another, or empty it.")


def write(course, jdk, out, printer=None, browser=None):
    """Makes all of it in a folder beside `out`, which takes that name when it is whole; returns the exit code."""
    steps = 2 + bool(printer) + bool(browser)
    box = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}-"))
    folder = box / "site"  # MyST-NB writes notebooks beside it, which nobody needs
    try:
        papers = site_pages.parts(course) if printer else {}
        source = site_pages.prepare(course, _place(course) / "source", papers)
        with Step("Writing the pages", 1, steps) as step:
            _sphinx(course, source, folder, step)
        site_pages.add_font(_place(course) / "packages", folder)
        with Step("Writing the Javadoc", 2, steps) as step:
            _javadoc(course, jdk, folder / "api", step)
        if printer:
            with Step("Printing the parts", 3, steps) as step:
                _print(printer, papers, folder, step)
        problems = site_check.links(folder)
        if browser:
            with Step("Opening the pages", steps, steps):
                problems += site_check.opened(folder, browser)
        if problems:
            raise Failure("\n".join(["The site was not written:", *problems[:20]]))
        write_json(folder / MARK, {"pages": len(list(folder.rglob("*.html")))})
        shutil.rmtree(out, ignore_errors=True)
        os.replace(folder, out)
    finally:
        shutil.rmtree(box, ignore_errors=True)
    print(f"{out / 'index.html'}: open it in a browser, or put the folder on any web server.")
    return 0


def _sphinx(course, source, folder, step):
    """Runs Sphinx; whatever it warns of is a failure. What it has read is kept for the next time."""
    log = course.log("site-pages")
    run = [course.python, "-m", "sphinx", "-W", "--keep-going", "-c", FILES, "-d", _place(course) / "read", "-b", "html", source, folder]
    packages = {**os.environ, "PYTHONPATH": str(_place(course) / "packages"), "PYTHONDONTWRITEBYTECODE": "1"}
    if run_logged(run, log, step.note, env=packages):
        shutil.rmtree(_place(course) / "read", ignore_errors=True)  # or the next time would not warn of what was read now
        wrong = [line.replace(str(source), "").lstrip("/") for line in log.read_text(encoding="utf-8").splitlines() if re.search("WARNING: |ERROR: ", line)]
        if not wrong:
            raise failure_from(log, "The pages could not be written", REMEDY)
        raise Failure("\n".join([f"The pages could not be written (all of it: {log}):", *(f"  | {line[:200]}" for line in wrong[:12]), REMEDY]))


def _javadoc(course, jdk, folder, step):
    """Every public class, and its source with numbered lines."""
    log = course.log("site-javadoc")
    program = Path(jdk.home) / "bin" / ("javadoc.exe" if os.name == "nt" else "javadoc")
    words = [
        "-quiet", "-d", folder, "-sourcepath", course.root / "toolkit/src/main/java", "-subpackages", "rnn", "-linksource", "-notimestamp",
        "-classpath", course.libraries / "*", "--add-modules", "jdk.incubator.vector", "-encoding", "UTF-8", "-charset", "UTF-8",
        "-docencoding", "UTF-8", "-Xdoclint:none", "-windowtitle", "Unrolled: the toolkit", "-doctitle", "Unrolled: the toolkit",
        "-bottom", '<a href="{@docRoot}/../index.html">The course</a>',
    ]  # fmt: skip
    if run_logged([program, *words], log, step.note):
        raise failure_from(log, "The Javadoc could not be written", REMEDY)


def _print(browser, papers, folder, step):
    (folder / "pdf").mkdir()
    for name, (title, lessons) in papers.items():
        step.note(title)
        page = folder / f"{name}.html"
        page.write_text(site_pages.paper(folder, title, lessons), encoding="utf-8")
        site_check.print_page(page, folder / "pdf" / f"{name}.pdf", browser)
        page.unlink()


def prepare(course):
    """Installs the packages, once for each version of their list; needs the course's environment."""
    stamp = _place(course) / "packages.json"
    made_from = digest(FILES / "requirements.txt", str(course.root))
    if read_json(stamp).get("made from") == made_from:
        return
    require_network()
    packages, log = _place(course) / "packages", course.log("site-packages")
    shutil.rmtree(packages, ignore_errors=True)
    install = [
        course.python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--only-binary=:all:",
        "--no-deps", "--target", packages, "-r", FILES / "requirements.txt",
    ]  # fmt: skip
    with Step("Installing Sphinx (20 MB)") as step:
        if run_logged(install, log, step.note, env=environment.clean()):
            raise failure_from(log, "Sphinx could not be installed", "Run the command again.")
    write_json(stamp, {"made from": made_from})


def _place(course):
    return course.state / "site"
