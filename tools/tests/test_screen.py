"""What the learner's JupyterLab looks like."""

import json
import re

from tools.launch import screen
from tools.tests.fakes import CourseTest

READABLE = 4.5  # to 1: WCAG 2, level AA
DARK_GROUND = (17, 17, 17)  # JupyterLab's dark theme, --jp-layout-color0
ERROR_GROUND = ((244, 67, 54), 0.28)  # and what it lays over that under an error


def channels(colour):
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def contrast(one, other):
    """Of two colours, as WCAG 2 defines it."""

    def luminance(colour):
        parts = [value / 255 for value in colour]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Screen(CourseTest):
    def rule(self, selector):
        return re.search(re.escape(selector) + r"[^{]*\{([^}]*)\}", screen.STYLE.read_text())[1]

    def test_contrast_is_that_of_the_standard(self):
        self.assertAlmostEqual(contrast((0, 0, 0), (255, 255, 255)), 21)
        self.assertAlmostEqual(contrast(channels("#B22B31"), channels("#501F1B")), 2.1, 1)

    def test_an_error_is_readable_in_the_dark_theme(self):
        colour = channels(re.search(r"(?<!-)color: (#\w{6})", self.rule("body[data-jp-theme-light='false'] .jp-RenderedText pre .ansi-red-fg"))[1])
        over, share = ERROR_GROUND
        ground = tuple(share * above + (1 - share) * below for above, below in zip(over, DARK_GROUND))
        self.assertGreaterEqual(contrast(colour, ground), READABLE)
        self.assertGreaterEqual(contrast(colour, DARK_GROUND), READABLE)

    def test_what_the_compiler_marks_is_readable_in_both_themes(self):
        rule = self.rule("body .jp-RenderedText pre .ansi-red-bg")
        self.assertGreaterEqual(contrast(*(channels(colour) for colour in re.findall(r"#\w{6}", rule))), READABLE)

    def test_settings_and_style_are_written_once_and_renewed(self):
        served = self.course.venv / "lib/python3.11/site-packages/jupyter_server/static"
        served.mkdir(parents=True)
        screen.prepare(self.course)
        style = served / "custom/custom.css"
        page = self.course.venv / "share/jupyter/lab/settings/page_config.json"
        self.assertEqual(style.read_text(), screen.STYLE.read_text())
        self.assertTrue(json.loads(page.read_text())["disabledExtensions"]["@jupyter/nbgrader"])
        before = style.stat().st_mtime_ns
        screen.prepare(self.course)
        self.assertEqual(style.stat().st_mtime_ns, before)
        page.write_text("{}")
        screen.prepare(self.course)
        self.assertIn("nbgrader", page.read_text())
