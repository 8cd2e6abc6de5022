"""What a text says: its words and numbers, without the layout, and without the times that are in it."""

import re
from html import unescape

TOLERANCE = 0.02  # of the larger of two numbers with decimals, or one unit of their last printed digit; other numbers count things
PLACE = "\0"  # of a number among words
NUMBER = re.compile(r"(?<![\w.])[-−+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?")
TIME = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?[ \u00a0]?(?:ns|µs|ms|s|min|milliseconds?|seconds?|minutes?)\b")
RULE = re.compile(r"-{3,}")  # as long as a table is wide
SOUND = re.compile(r"data:audio/[^;,]*;base64,([^\"']*)")
PICTURE = re.compile(r"<img alt=\"([^\"]*)\"[^>]*>")  # as the toolkit writes it
HIDDEN = re.compile(r"<(style|script)\b.*?</\1>", re.S)
LINE = re.compile(r"</(?:tr|p|div|li|table|h\d)>|<br\b[^>]*>")
TAG = re.compile(r"<[^>]*>")


def text_of(html):
    """What a person reads, what a picture says of itself, and how much there is to hear."""
    text = HIDDEN.sub("", PICTURE.sub(r"\1\n", html))
    text = SOUND.sub(lambda sound: f'"> a sound of {len(sound[1]) * 3 // 4} bytes <"', text)
    return unescape(TAG.sub(" ", LINE.sub("\n", text)))


def lines_of(text):
    """Pairs of a line's words, with a mark where a number stands, and of its numbers as they are written."""
    found = []
    for line in RULE.sub("---", TIME.sub("(time)", text)).splitlines():
        line = re.sub(r"\(time\)(?:\s+\(time\))+", "(time)", " ".join(line.split()))
        if line:
            found.append((NUMBER.sub(PLACE, line), NUMBER.findall(line)))
    return found


def line_of(parts):
    """A line of `lines_of` as it was written."""
    words, numbers = parts
    remaining = iter(numbers)
    return re.sub(PLACE, lambda _: next(remaining), words)[:200] or "nothing"


def agree(one, other):
    """Whether two numbers as they are written say the same."""
    first, second = (text.replace(",", "").replace("−", "-") for text in (one, other))
    if first == second:
        return True
    if not any(mark in first + second for mark in ".eE"):
        return False
    apart = abs(float(first) - float(second))
    return apart <= max(TOLERANCE * max(abs(float(first)), abs(float(second))), 1.001 * min(_unit(first), _unit(second)))


def _unit(number):
    """What one more in its last digit adds."""
    mantissa, _, exponent = number.lower().partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
