"""What the site's pages are made of: the notebooks as they are, a first page out of README.md, the cheat sheet, and a font for formulas."""

import re
import shutil
import sys
from html import escape

from tools.launch.checkout import write_atomically
from tools.launch.steps import Failure
from tools.workshop import navigation

PARTS = (
    ("part-1", "Part 1: from sequences to gates", 1),
    ("part-2", "Part 2: labels without a clock", 14),
    ("part-3", "Part 3: what recurrent networks can do", 16),
    ("part-4", "Part 4: the museum", 40),
)  # a name for files, a title, and the number of its first lesson
SHEET = "toolkit/CHEATSHEET.md"
PAGES = (SHEET, "FAQ.md", "notebooks/README.md")  # beside the notebooks
FOLDERS = ("notebooks", "exercises")
SECTIONS = ("The lessons", "Start")  # of README.md, behind what stands above its first heading
SOURCE = re.compile(r"\[([^\]]+)\]\((?:\.\./)*(?:toolkit/)?src/main/java/(rnn[\w/]*?)(\.java)?\)")
PUBLIC = re.compile(r"^public .*\b(?:class|interface|record|enum|@interface) \w", re.M)
LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
FONT = "ziamath/fonts/STIXTwoMath-Regular.ttf"


def parts(course):
    """For each part that has lessons its name for files, with its title and its lessons."""
    found = {name: (title, []) for name, title, _ in PARTS}
    for path in navigation.lessons(course):
        number = int(navigation.number(path)[:2])
        found[next(name for name, _, first in reversed(PARTS) if number >= first or first == 1)][1].append(path)
    return {name: (title, lessons) for name, (title, lessons) in found.items() if lessons}


def prepare(course, folder, papers):
    """Writes what Sphinx reads; a file that is as it was keeps its time, and Sphinx what it knows of it. Returns the folder."""
    kept = {"index.md": index(course, papers)}
    kept |= {name: (course.root / name).read_text(encoding="utf-8") for name in pages(course)}
    for name in FOLDERS:
        kept |= {path.relative_to(course.root).as_posix(): path.read_text(encoding="utf-8") for path in sorted((course.root / name).glob("*.ipynb"))}
    kept |= {name: without_others(course, to_javadoc(course, text, name.count("/")), name, kept) for name, text in kept.items() if name.endswith(".md")}
    for name, text in kept.items():
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text:
            write_atomically(folder / name, text)
    shutil.copytree(course.root / "notebooks/pictures", folder / "notebooks/pictures", dirs_exist_ok=True)
    for path in folder.rglob("*"):
        if path.suffix in (".md", ".ipynb") and path.relative_to(folder).as_posix() not in kept:
            path.unlink()
    return folder


def pages(course):
    """The texts beside the notebooks, and those that they and the first page link to."""
    found = [name for name in PAGES if (course.root / name).is_file()]
    for name in ("", *found):
        text = (course.root / name).read_text(encoding="utf-8") if name else first_page(course)
        linked = [_target(course, name, match[2]) for match in LINK.finditer(text)]
        found += [other for other in dict.fromkeys(linked) if other and other.endswith(".md") and other not in (*found, "README.md")]
    return found


def without_others(course, text, name, kept):
    """The text with links to nothing but what the site has; of others their words are left."""

    def link(match):
        target = _target(course, name, match[2])
        return match[1] if target is not None and target not in kept else match[0]

    return LINK.sub(link, text)


def _target(course, name, link):
    """The file of the course that a link on that page leads to, or None where it leads elsewhere or stays on the page."""
    link = link.partition("#")[0]
    path = (course.root / name).parent / link if name else course.root / link
    if not link or re.match(r"[a-z]+:", link) or not path.exists():
        return None
    return path.resolve().relative_to(course.root.resolve()).as_posix()


def first_page(course):
    """What README.md tells a reader: its opening, its table of lessons and how to start."""
    opening, *sections = re.split(r"^(?=## )", (course.root / "README.md").read_text(encoding="utf-8"), flags=re.M)
    named = {section[3:].splitlines()[0]: section for section in sections}
    for name in SECTIONS:
        if name not in named:
            raise Failure(f"README.md has no section {name!r}, and the site's first page is made of it. Name the new one in tools/workshop/site_pages.py.")
    return "\n\n".join(text.strip() for text in (opening, *(named[name] for name in SECTIONS)))


def index(course, papers):
    """The first page, with what is beside the lessons before its first section, and the order of all pages."""
    opening, section, rest = first_page(course).partition("\n## ")
    beside = ["**Beside the lessons:** [every class of the toolkit](api/index.html)"]
    beside += [f"[the toolkit on one page]({SHEET})"] if (course.root / SHEET).is_file() else []
    beside += ["[glossary](notebooks/glossary.ipynb)"] if (course.root / "notebooks/glossary.ipynb").is_file() else []
    beside += [f"[{title} to print](pdf/{name}.pdf)" for name, (title, _) in papers.items()]
    trees = [_toctree(title, lessons, course) for title, lessons in parts(course).values()]
    trees.append(_toctree("Exercises", sorted((course.root / "exercises").glob("*.ipynb")), course))
    look_up = [course.root / name for name in ("notebooks/glossary.ipynb", *pages(course)) if (course.root / name).is_file()]
    trees.append(_toctree("To look up", look_up, course))
    return "\n\n".join([opening.strip(), " · ".join(beside), section.strip() + " " + rest, *trees]) + "\n"


def to_javadoc(course, text, depth):
    """Links to classes and packages of the toolkit lead into its Javadoc, and so do links into api and pdf, which Sphinx does not know."""

    def link(match):
        label, place, is_class = match.groups()
        if is_class and PUBLIC.search((course.root / f"toolkit/src/main/java/{place}.java").read_text(encoding="utf-8")):
            return _anchor(label, f"{'../' * depth}api/src-html/{place}.html")
        package = place.rpartition("/")[0] if is_class else place  # of a class that is not public there is no page
        return _anchor(label, "../" * depth + (f"api/{package}/package-summary.html" if "/" in package else "api/index.html"))

    text = SOURCE.sub(link, text)
    return re.sub(r"\[([^\]]+)\]\(((?:\.\./)*(?:api|pdf)/[^)]+)\)", lambda match: _anchor(match[1], match[2]), text)


def _anchor(label, place):
    shown = re.sub(r"`([^`]+)`", lambda match: f"<code>{escape(match[1])}</code>", label)
    return f'<a href="{escape(place)}">{shown}</a>'


def _toctree(caption, paths, course):
    names = "\n".join(path.relative_to(course.root).with_suffix("").as_posix() for path in paths)
    return f"```{{toctree}}\n:hidden:\n:caption: {caption}\n\n{names}\n```"


def paper(folder, title, lessons):
    """One page of all lessons of a part, for a printer: unfolded, with links among them alone."""
    names = [path.stem for path in lessons]
    pages = {name: (folder / "notebooks" / f"{name}.html").read_text(encoding="utf-8") for name in names}
    head = re.search(r"<head>.*?</head>", pages[names[0]], re.S)[0].replace("../_static", "_static")
    articles = [_on_paper(name, re.search(r"<article.*?</article>", page, re.S)[0], names) for name, page in pages.items()]
    return f'<!doctype html><html lang="en">{re.sub("<title>.*?</title>", f"<title>{escape(title)}</title>", head)}<body data-theme="light">{"".join(articles)}</body></html>'


def _on_paper(name, article, names):
    def link(match):
        page, _, place = match[1].partition("#")
        there = page.removesuffix(".html") or name
        return f'href="#{there}{"--" * bool(place)}{place}"' if there in names else ""

    article = re.sub(r'(?<= )href="((?!https?:)[^"]*)"', link, re.sub(r'(?<= )id="([^"]*)"', rf'id="{name}--\1"', article))
    return article.replace("<article", f'<article id="{name}" style="break-before: page"', 1).replace("<details>", "<details open>").replace(f'id="{name}--furo-main-content"', "")


def add_font(packages, folder):
    """Of STIX Two Math what formulas use, as a font of the site's own: few machines have one that formulas can be set with."""
    sys.path.append(str(packages))
    try:
        from fontTools import subset
    finally:
        sys.path.remove(str(packages))
    options = subset.Options(flavor="woff", layout_features=["*"], notdef_outline=True)
    font = subset.load_font(str(packages / FONT), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(_letters(folder))))
    subsetter.subset(font)
    subset.save_font(font, str(folder / "_static/math.woff"), options)


def _letters(folder):
    """The characters of all formulas, and those that a browser draws for them: italics of letters and of Greek."""
    found = set(map(chr, range(32, 127))) | set(map(chr, range(0x1D434, 0x1D468))) | set(map(chr, range(0x1D6E2, 0x1D71C))) | {"ℎ"}
    for page in folder.rglob("*.html"):
        for formula in re.findall(r"<math.*?</math>", page.read_text(encoding="utf-8"), re.S):
            found |= set(re.sub(r"<[^>]*>", "", formula))
    return found
