"""Whether a site is whole: every link leads somewhere, nothing comes from the network, and a browser opens each page without a complaint."""

import json
import re
import shutil
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from functools import partial
from html import escape, unescape
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from tools.launch.steps import Failure

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
FETCHED = {"img": ("src", "srcset"), "script": ("src",), "link": ("href",), "audio": ("src",), "source": ("src",), "video": ("src",), "iframe": ("src",)}
ELSEWHERE = re.compile(r"(?:https?:)?//", re.I)
NO_FILE = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)  # data:, mailto:, javascript:
STYLE = re.compile(r"url\(\s*[\"']?((?:https?:)?//[^)\"']+)|@import\s+[\"']((?:https?:)?//[^\"']+)", re.I)
COMPLAINT = re.compile(r"CONSOLE[:(]\d+\S* (\".*)")
PATIENCE = 300  # seconds for a browser


class Page(HTMLParser):
    """The names of a page's places, and what it asks for: pairs of a target and whether the browser fetches it by itself."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.names, self.targets = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        said = {name: value or "" for name, value in attributes}
        self.names |= {said[name] for name in ("id", "name") if said.get(name)}
        if tag == "a" and said.get("href"):
            self.targets.append((said["href"], False))
        if tag != "link" or said.get("rel") not in ("canonical", "license"):
            self.targets += [(said[name], True) for name in FETCHED.get(tag, ()) if said.get(name)]
        self.targets += [(place, True) for pair in STYLE.findall(said.get("style", "")) for place in pair if place]


def links(folder):
    """Sentences on links that lead nowhere, and on what a page would fetch from the network."""
    pages = {path.relative_to(folder).as_posix(): Page(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}
    found = []
    for name, page in pages.items():
        for target, fetched in dict.fromkeys(page.targets):
            if ELSEWHERE.match(target):
                found += [f"{name} fetches {target}"] if fetched else []
            elif not NO_FILE.match(target):
                found += [f"{name}: its link to {target} leads {where}" for where in _lost(folder, pages, name, target)]
    for path in sorted(folder.rglob("*.css")):
        found += [f"{path.relative_to(folder).as_posix()} fetches {a or b}" for a, b in STYLE.findall(path.read_text(encoding="utf-8"))]
    return found


def _lost(folder, pages, name, target):
    place, _, heading = target.partition("#")
    place = unquote(place.partition("?")[0])
    path = (folder / name).parent / place if place else folder / name
    path = path / "index.html" if path.is_dir() else path
    if not path.exists() or not path.resolve().is_relative_to(folder.resolve()):
        return ["nowhere"]
    there = pages.get(path.resolve().relative_to(folder.resolve()).as_posix())
    return ["to no place there"] if heading and there and not {heading, unquote(heading)} & there.names else []


def browser():
    """A Chromium or a relative of it, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def opened(folder, program):
    """Sentences on what a browser without a network complains of when it opens the course's own pages, each in a frame of one page."""
    pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html") if "api" not in path.relative_to(folder).parts[:1])
    look = (Path(__file__).parent / "site_files/look.js").read_text(encoding="utf-8")
    with _served(folder, "/look.html", f"<!doctype html><link rel=icon href=data:,><body></body><script>const pages = {json.dumps(pages)};\n{look}</script>") as (address, asked):
        run = _run(program, "--enable-logging=stderr", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--virtual-time-budget=240000", "--dump-dom", f"{address}/look.html")
    told = re.search(r"<pre>(.*?)</pre>", run.stdout, re.S)
    if not told:
        raise Failure(f"The browser did not open the pages: {(run.stderr.strip().splitlines() or ['it says nothing'])[-1]}")
    found = [line for line in unescape(told[1]).splitlines() if line]
    found += [f"the browser says {complaint}" for complaint in dict.fromkeys(COMPLAINT.findall(run.stderr))]
    return found + [f"the pages ask for {path}, which is not there" for path in dict.fromkeys(asked)]


def print_page(page, out, program):
    """The page as a PDF."""
    _run(program, "--no-pdf-header-footer", "--virtual-time-budget=60000", "--host-resolver-rules=MAP * ~NOTFOUND", f"--print-to-pdf={out}", page.as_uri())
    if not out.is_file():
        raise Failure(f"{Path(program).name} did not print {out.name}.")


def _run(program, *words):
    with tempfile.TemporaryDirectory() as home:
        command = [program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}", *words]
        try:
            return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failure(f"{Path(program).name} did not end within {PATIENCE} s.") from None


@contextmanager
def _served(folder, place, text):
    """The folder on a port of this machine, with one more page; and a list of what was asked for and is not there."""
    missing = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self):
            if self.path != place:
                return super().do_GET()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(text.encode())

        def end_headers(self):
            self.send_header("Content-Security-Policy", "default-src 'self' 'unsafe-inline' data:")  # the browser says what else was asked for
            super().end_headers()

        def send_error(self, code, *more):
            missing.append(self.path)
            super().send_error(code, *more)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", missing
    finally:
        server.shutdown()
        server.server_close()
