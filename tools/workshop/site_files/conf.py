"""Sphinx's side of the course's site: notebooks as they are stored, formulas as MathML, nothing from the network."""

import re
import sys
from html import unescape
from pathlib import Path

from docutils import nodes
from myst_parser.mdit_to_docutils import base

sys.path.insert(0, str(Path(__file__).parent))  # what lies beside it, when Sphinx asks for it by name

from formulas import heading, mathml  # noqa: E402

project = "Unrolled"
html_title = "Unrolled"
copyright = "Unrolled, Apache-2.0"  # noqa: A001
language = "en"
extensions = ["myst_nb"]
exclude_patterns = ["conf.py", "formulas.py"]
nb_execution_mode = "off"
nb_merge_streams = True
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
suppress_warnings = ["misc.highlighting_failure", "mystnb.unknown_mime_type", "myst.header"]
html_theme = "furo"
html_favicon = "static/icon.svg"
html_static_path = ["static"]
html_css_files = ["unrolled.css"]
html_js_files = [("unrolled.js", {"defer": "defer"})]
html_copy_source = False
html_math_renderer = "mathml"
html_theme_options = {"navigation_with_keys": True}
pygments_style = "a11y-light"
pygments_dark_style = "a11y-dark"


def inline(self, node):
    self.body.append(mathml(node.astext(), False))
    raise nodes.SkipNode


def display(self, node):
    self.body.append(f'<div class="formula">{mathml(node.astext(), True)}</div>')
    raise nodes.SkipNode


def name_of(token, taken, _):
    """A heading's name with the TeX of its formulas, which MyST alone would leave out and JupyterLab keeps."""
    name = heading("".join(part.content for part in token.walk() if part.type in ("text", "code_inline", "math_inline")))
    return name if name not in taken else f"{name}-{sum(other.startswith(name) for other in taken)}"


def in_html(app, document):
    """MyST leaves HTML as it is: the formula of a folded question, and links between the copies in work/, where all notebooks stand in one folder."""
    for raw in document.findall(nodes.raw):
        text = raw.astext()
        if "<summary>" in text:
            text = re.sub(r"\$([^$]+)\$", lambda match: mathml(unescape(match[1]), False), text)
        text = re.sub(r'href="(\d\d[a-w]?x-[^"/]+)\.ipynb"', r'href="../exercises/\1.html"', text)
        if text != raw.astext():
            raw.children = [nodes.Text(text)]


def in_headings(app, document):
    """A heading has both names, so that a link copied out of JupyterLab finds it here."""
    for section in document.findall(nodes.section):
        if section.get("slug") and section["slug"] not in section["ids"]:
            section["ids"].append(section["slug"])


def in_page(app, name, template, context, document):
    """The theme calls the titles in its list of pages headings, and does not say of which level."""
    context["furo_navigation_tree"] = context.get("furo_navigation_tree", "").replace('role="heading"', 'role="heading" aria-level="2"')


def setup(app):
    base.compute_unique_slug = name_of
    app.connect("doctree-read", in_headings)
    app.connect("doctree-read", in_html)
    app.add_html_math_renderer("mathml", (inline, None), (display, None))
    app.connect("html-page-context", in_page, priority=900)  # behind the theme's own
    return {"parallel_read_safe": True, "parallel_write_safe": True}
