"""The benchmark's driver with contenders that only pretend to compute."""

import contextlib
import io
import sys
import unittest

from tools import bench
from tools.say import Failure

FAKE = """
import sys
print("a fake that takes {ms} ms", flush=True)
for line in sys.stdin:
    assert len(line.split()) == 6, line
    print({ms}, flush=True)
"""


def fake(ms):
    return bench.Contender([sys.executable, "-c", FAKE.format(ms=ms)])


class BenchTest(unittest.TestCase):
    def setUp(self):
        self.ours, self.peer = fake(3), fake(6)
        self.addCleanup(self.close)

    def close(self):
        for contender in (self.ours, self.peer):
            contender.close()
            contender.process.stdout.close()

    def row(self, *contenders):
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            return bench._row(("gru", 1, 25, 100, 64), list(contenders)), printed.getvalue()

    def test_the_ratio_is_ours_to_the_peers(self):
        row, printed = self.row(self.ours, self.peer)
        self.assertEqual(row["ratio"], 0.5)
        self.assertEqual(len(row["milliseconds"]), bench.ROUNDS)
        self.assertIn("0.50", printed)

    def test_without_a_peer_there_is_no_ratio(self):
        row, printed = self.row(self.ours)
        self.assertIsNone(row["ratio"])
        self.assertIn("3.00", printed)

    def test_a_turn_has_as_many_steps_as_fill_its_time(self):
        self.assertEqual(bench._repetitions(self.ours, ("rnn", 1, 1, 1, 1)), 100)

    def test_a_contender_that_ends_is_named(self):
        with self.assertRaises(Failure) as raised:
            bench.Contender([sys.executable, "-c", "pass"])
        self.assertIn("ended in the middle of the benchmark", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
