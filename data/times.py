"""Writes times.csv: times of day as people write them, and as a clock shows them. The same bytes each time."""

import csv
import random
import sys


def written(hour, minute, style):
    """A time in one of six styles."""
    half = "am" if hour < 12 else "pm"
    twelve = (hour + 11) % 12 + 1
    return [
        f"{twelve}.{minute:02} {half}",
        f"{twelve}.{minute:02} {half.upper()}",
        f"{twelve}:{minute:02}{half}" if minute else f"{twelve}{half}",
        f"{twelve},{minute:02} {half}",
        f"{hour}.{minute:02}",
        f"{hour}h{minute:02}" if minute else f"{hour}h",
    ][style]


drawing = random.Random(92)
every = [(hour, minute, style) for hour in range(24) for minute in range(0, 60, 5) for style in range(6)]
rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(["written", "clock"])
for hour, minute, style in drawing.sample(every, 900):
    rows.writerow([written(hour, minute, style), f"{hour:02}:{minute:02}"])
