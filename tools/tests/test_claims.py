"""A claim's two numbers: found in the code, told by the run, kept in a table that ages with the lesson's code."""

import json
import unittest

from tools.launch.notebooks import read, source
from tools.workshop import claims
from tools.tests.fakes import SET_UP, CourseTest


class Comparisons(unittest.TestCase):
    def test_each_comparison_of_a_claim_is_told(self):
        for code, told in (
            ('claim(a < b - 0.1, "fewer, (still) fewer");', 'claim(compared(a, "<", b - 0.1), "fewer, (still) fewer");'),
            ('claim(f(x, 1)[2] >= 3 && !p.equals(q), "t");', 'claim(compared(f(x, 1)[2], ">=", 3) && !p.equals(q), "t");'),
            ('claim(right.get("a, < b")[1] == 4 || c<d, "t");', 'claim(compared(right.get("a, < b")[1], "==", 4) || compared(c, "<", d), "t");'),
            ("claim(row[0] > ',' \n  - 1,\n \"t\");", "claim(compared(row[0], \">\", ',' \n  - 1),\n \"t\");"),
        ):  # fmt: skip
            self.assertEqual(claims.wrapped(code), told)

    def test_what_compares_no_two_numbers_stays(self):
        for code in ('claim(check.passed(), "t");', 'claim(list.stream().allMatch(x -> x < 3), "a < b");', "int a = b < c ? 1 : 2;", "void claim(boolean holds, String what) {"):
            self.assertEqual(claims.wrapped(code), code)

    def test_several_claims_of_a_cell_are_all_found(self):
        self.assertEqual(claims.wrapped('claim(a < b, "s");\nclaim(c > d, "t");'), 'claim(compared(a, "<", b), "s");\nclaim(compared(c, ">", d), "t");')


class Tables(CourseTest):
    def setUp(self):
        super().setUp()
        self.path = self.write_notebook("notebooks/01-a.ipynb", SET_UP, ("code", 'long seed = 7; Random r = new Random(3); claim(a < b, "it holds");'))

    def ran(self, *lines):
        return {"cells": [{"cell_type": "code", "id": "x", "outputs": [{"output_type": "stream", "name": "stdout", "text": "\n".join(lines)}]}]}

    def test_copy_has_other_seeds_and_the_helper_after_the_set_up(self):
        cells = claims.telling(read(self.path), 1000)["cells"]
        self.assertEqual([cell.get("id") for cell in cells][1], "compared")
        self.assertEqual(source(cells[2]), 'long seed = 1007; Random r = new Random(1003); claim(compared(a, "<", b), "it holds");')

    def test_numbers_belong_to_the_claim_that_they_precede(self):
        told = claims.told(self.ran("loss 3", "⟦0.5 < 0.9⟧", "⟦1.0 == 1.0⟧", "It holds: both", "It holds: a word", "⟦NaN > 2.0⟧"))
        self.assertEqual(told, [("x", "both", [("0.5", "<", "0.9"), ("1.0", "==", "1.0")]), ("x", "a word", [])])

    def test_table_has_a_row_for_each_comparison_and_two_columns_for_each_seed(self):
        runs = {shift: claims.told(self.ran(f"⟦{shift / 3} < 0.9⟧", "It holds: fewer, much")) for shift in (1000, 2000)}
        claims.write(self.course, self.path, runs)
        lines = claims.table(self.course, self.path).read_text().splitlines()
        self.assertEqual(lines[0], '"cell","claim"'.replace('"', "") + ',relation,"left, seeds + 1000","right, seeds + 1000","left, seeds + 2000","right, seeds + 2000"')
        self.assertEqual(lines[1], 'x,"fewer, much",<,333.3,0.9,666.7,0.9')

    def test_table_is_old_once_the_code_is_another(self):
        self.assertEqual(claims.problems(self.course, self.path), [])
        claims.write(self.course, self.path, {1000: claims.told(self.ran("⟦1 < 2⟧", "It holds: t"))})
        self.assertEqual(claims.problems(self.course, self.path), [])
        notebook = read(self.path)
        notebook["cells"][1]["source"] += " "
        self.path.write_text(json.dumps(notebook))
        self.assertEqual(len(claims.problems(self.course, self.path)), 1)
