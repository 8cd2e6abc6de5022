"""What the site says otherwise than Sphinx: a formula is MathML, a heading is called as JupyterLab calls it."""

from functools import lru_cache


def heading(text):
    """The name by which a link finds a heading."""
    return text.strip().replace(" ", "-")


@lru_cache(maxsize=None)
def mathml(tex, display):
    """The formula for a browser to set; several lines stand one below the other, as JupyterLab shows them."""
    tex = tex.strip()
    if r"\\" in tex and r"\begin" not in tex:
        tex = rf"\begin{{gathered}}{tex}\end{{gathered}}"
    return _converter().convert_with_local_state(tex, displaystyle=display)


@lru_cache(maxsize=None)
def _converter():
    from math_core import LatexToMathML

    return LatexToMathML(annotation=True)
