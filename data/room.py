"""Writes room.csv: the air of a heated room, every ten minutes for fifty days of a winter. The same bytes each time."""

import math
import random
from datetime import datetime, timedelta

DAYS, EVERY = 50, 10  # minutes between two values
NOTHING_CAME = {(700, 1), (1902, 2), (3333, 1), (4517, 5), (6100, 3)}  # where the sensor was silent, and for how long

drawing = random.Random(93)
begin = datetime(2026, 1, 5)
missing = {first + more for first, count in NOTHING_CAME for more in range(count)}
room, is_heated, weather = 20.0, False, 0.0
print("time,degrees")
for minute in range(DAYS * 24 * 60):
    if minute % EVERY == 0:
        weather = 0.99 * weather + drawing.gauss(0, 1)
        measured = room + drawing.gauss(0, 0.05)
        if minute // EVERY not in missing:
            print(f"{(begin + timedelta(minutes=minute)).isoformat(timespec='minutes')},{measured:.2f}")
    outside = max(-15, min(14, 1 - 4 * math.cos(2 * math.pi * (minute / 1440 - 0.125)) + weather))
    is_heated = room < 19 or is_heated and room < 21
    room += (outside - room) / 1100 + (0.1 if is_heated else 0) + drawing.gauss(0, 0.005)
