"""Pictures in PNG, as the toolkit writes them: their size, and whether two of them look alike."""

import base64
import re
import struct
import zlib

INSIDE = re.compile(r"data:image/png;base64,([^\"']+)")  # a fragment of HTML
UNNAMED = re.compile(r"<img(?![^>]*\balt=\"[^\"])[^>]*>")
BLOCK = 16  # pixels, which are 8 of the page's: the finest detail that counts
LEVELS = 24  # of 255: by so much a block's mean grey may differ
SHARE = 0.002  # of the blocks may differ by more; one word in a diagram is more than that


def bytes_of(text):
    """The file that a notebook keeps in Base64."""
    return base64.b64decode("".join(text))


def size(png):
    """Columns and rows."""
    return struct.unpack(">II", png[16:24])


def share_apart(one, other):
    """The share of blocks in which two pictures of the same size differ."""
    if one == other:
        return 0.0
    first, second = blocks(one), blocks(other)
    return sum(abs(a - b) > LEVELS for a, b in zip(first, second, strict=True)) / len(first)


def blocks(png):
    """The mean grey, 0 to 255, of each whole block, row by row."""
    rows, channels = _rows(png)
    columns = len(rows[0]) // channels // BLOCK
    means = []
    for top in range(0, len(rows) - BLOCK + 1, BLOCK):
        band = rows[top : top + BLOCK]
        for left in range(0, columns * BLOCK * channels, BLOCK * channels):
            means.append(sum(sum(row[left : left + BLOCK * channels]) for row in band) / (BLOCK * BLOCK * channels))
    return means


def _rows(png):
    """The rows' bytes and how many of them a pixel has; eight bits a channel, not interlaced. A palette becomes its greys."""
    depth, kind, _, _, interlaced = png[24:29]
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(kind)
    if depth != 8 or channels is None or interlaced:
        raise ValueError("a PNG of a kind that the toolkit does not write")
    data = zlib.decompress(b"".join(content for name, content in _chunks(png) if name == b"IDAT"))
    length = size(png)[0] * channels
    rows, above = [], bytes(length)
    for start in range(0, len(data), length + 1):
        above = _unfiltered(data[start], bytearray(data[start + 1 : start + 1 + length]), above, channels)
        rows.append(above)
    if kind == 3:
        greys = _greys(next(content for name, content in _chunks(png) if name == b"PLTE"))
        rows = [row.translate(greys) for row in rows]
    return rows, channels


def _greys(palette):
    """For each of 256 bytes the mean of the three channels that it stands for."""
    greys = bytes(sum(palette[place : place + 3]) // 3 for place in range(0, len(palette), 3))
    return greys.ljust(256, bytes(1))


def _chunks(png):
    place = 8
    while place < len(png):
        length = int.from_bytes(png[place : place + 4], "big")
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12


def _unfiltered(kind, row, above, channels):
    """One row; each byte was stored as its difference from what lies to the left, above, or both."""
    if kind == 0:
        return row
    if kind == 2:
        return bytearray((byte + up) & 255 for byte, up in zip(row, above))
    for place, byte in enumerate(row):
        left = row[place - channels] if place >= channels else 0
        up = above[place]
        if kind == 1:
            row[place] = (byte + left) & 255
        elif kind == 3:
            row[place] = (byte + (left + up) // 2) & 255
        else:
            row[place] = (byte + _paeth(left, up, above[place - channels] if place >= channels else 0)) & 255
    return row


def _paeth(left, up, corner):
    """Of the three the one nearest to left + up − corner."""
    by_left, by_up, by_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
    if by_left <= by_up and by_left <= by_corner:
        return left
    return up if by_up <= by_corner else corner
