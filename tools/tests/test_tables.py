"""A recorded table: one line for each choice and seed, made by running the lesson as far as its row, and aged by that code."""

import json
import unittest
from datetime import date

from tools.launch.notebooks import read, source
from tools.launch.steps import Failure
from tools.workshop import tables
from tools.tests.fakes import SET_UP, CourseTest

CODE = 'String chosen = "GRU";   // one of: Elman, GRU, LSTM\nRandom random = new Random(1);'


class Tables(CourseTest):
    def setUp(self):
        super().setUp()
        self.path = self.write_notebook("notebooks/13-a.ipynb", SET_UP, ("code", CODE), ("code", "say(row);"), ("code", "later();"))
        self.change(2, lambda cell: cell["metadata"].update({"unrolled": {"row": True}}))

    def change(self, place, how):
        notebook = read(self.path)
        how(notebook["cells"][place])
        self.path.write_text(json.dumps(notebook))

    def ran(self, *lines):
        return {"cells": [{"cell_type": "code", "outputs": [{"output_type": "stream", "name": "stdout", "text": "\n".join(lines)}]}]}

    def test_each_choice_is_made_and_the_lesson_ends_with_its_row(self):
        self.assertEqual(tables.choices(self.path), ["Elman", "GRU", "LSTM"])
        cells = tables.choosing(self.path, "LSTM", 1000)["cells"]
        self.assertEqual(source(cells[1]), CODE.replace('"GRU"', '"LSTM"').replace("(1)", "(1001)"))
        self.assertEqual([source(cell) for cell in cells[2:]], ["say(row);"])

    def test_choices_may_stand_below_their_line(self):
        self.change(1, lambda cell: cell.update(source=CODE.replace("   // one", "\n// one")))
        self.assertEqual(tables.choices(self.path), ["Elman", "GRU", "LSTM"])
        self.assertIn('String chosen = "LSTM";\n// one of', source(tables.choosing(self.path, "LSTM", 0)["cells"][1]))

    def test_two_choices_or_none_are_refused(self):
        for code, count in ((CODE + "\n" + CODE, 2), ("int a = 1;", 0)):
            self.change(1, lambda cell: cell.update(source=code))
            with self.assertRaisesRegex(Failure, f"offers {count} choices"):
                tables.choices(self.path)
        self.change(2, lambda cell: cell.update(metadata={}))
        with self.assertRaisesRegex(Failure, "records no table"):
            tables.choices(self.path)

    def test_row_is_read_by_the_names_that_stand_before_its_numbers(self):
        told = tables.row(self.ran("a word", "weights: 94,062", "bits per character, held out: 2.186", "It holds: all: well"))
        self.assertEqual(told, {"weights": "94062", "bits per character, held out": "2.186"})

    def test_table_has_a_line_for_each_run_with_its_date_and_code(self):
        self.assertEqual(len(tables.problems(self.course, self.path)), 1)
        tables.write(self.course, self.path, {("GRU", 0): {"bits": "2.1"}, ("GRU, two", 1000): {"bits": "2.2"}}, date(2026, 11, 30))
        lines = tables.table(self.course, self.path).read_text().splitlines()
        self.assertEqual(lines[0], "choice,seeds +,bits,made,code")
        self.assertTrue(lines[2].startswith('"GRU, two",1000,2.2,2026-11-30,'))
        self.assertEqual(tables.problems(self.course, self.path), [])

    def test_table_is_old_once_the_code_before_its_row_is_another(self):
        tables.write(self.course, self.path, {("GRU", 0): {"bits": "2.1"}})
        self.change(3, lambda cell: cell.update(source="muchLater();"))
        self.assertEqual(tables.problems(self.course, self.path), [])
        self.change(1, lambda cell: cell.update(source=CODE + " "))
        self.assertIn("older than its code", tables.problems(self.course, self.path)[0])

    def test_lesson_without_a_choice_needs_no_table(self):
        self.change(2, lambda cell: cell.update(metadata={}))
        self.assertEqual(tables.problems(self.course, self.path), [])


if __name__ == "__main__":
    unittest.main()
