"""The lecturer's page says of each week what its notebooks say."""

import re
import unittest

from tools.launch.notebooks import read, source
from tools.tests.fakes import TOOLS

PAGE = TOOLS.parent / "docs" / "teaching.md"
ROW = re.compile(r"^\| \d+ \| [^|]+ \| ([^|]+) \| (\d+) \| ([^|]+) \|$", re.M)
TAKES = re.compile(r"(?:[Aa]bout|Takes:\*) (\d+|an) (?:minutes|hour)|(Ten) minutes")
WORDS = {"an": 60, "ten": 10}


def minutes(path):
    text = " ".join(source(cell) for cell in read(path)["cells"][:4])
    word = next(word for word in TAKES.search(text).groups() if word).lower()
    return WORDS.get(word) or int(word)


class Teaching(unittest.TestCase):
    def test_each_week_takes_the_minutes_of_its_notebooks(self):
        rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
        self.assertEqual(len(rows), 12 + 6)
        for notebooks, told, _ in rows:
            paths = [(PAGE.parent / place).resolve() for place in re.findall(r"\]\(([^)]+)\)", notebooks)]
            self.assertEqual(sum(minutes(path) for path in paths), int(told), notebooks)

    def test_tasks_to_grade_belong_to_exercises_of_that_week_or_before(self):
        read_so_far = ""
        for notebooks, _, tasks in ROW.findall(PAGE.read_text(encoding="utf-8"))[:12]:
            read_so_far += notebooks
            for task in re.findall(r"\d+(?=\.\d)", tasks):
                self.assertIn(f"[ex{int(task):02}]", read_so_far)
