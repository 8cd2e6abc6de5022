"""The benchmark's driver with contenders that only pretend to compute."""

import contextlib
import io
import sys
import unittest
from unittest import mock

from tools.launch.steps import Failure
from tools.workshop import bench

FAKE = """
import sys
print("a fake that takes {ms} ms", flush=True)
for line in sys.stdin:
    assert line.split()[:-1] == "train gru onehot 1 25 100 64".split(), line
    print({ms!r}, flush=True)
"""
WORKLOAD = ("train", "gru", "onehot", 1, 25, 100, 64)


def fake(ms):
    return [sys.executable, "-c", FAKE.format(ms=ms)], None


@mock.patch.object(bench, "REST_SECONDS", 0.01)
@mock.patch.object(bench, "WARM_UP_SECONDS", 0.01)
class BenchTest(unittest.TestCase):
    def row(self, **contenders):
        commands = {name: fake(ms) for name, ms in contenders.items()}
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            return bench._row(WORKLOAD, commands, {}), printed.getvalue()

    def test_the_ratio_is_ours_to_the_fastest_peers(self):
        row, printed = self.row(ours=3, slow=12, fast=6, unable="none")
        self.assertEqual((row["fastest"], row["ratio"]), ("fast", 0.5))
        self.assertEqual(set(row["milliseconds"]), {"ours", "slow", "fast"})
        self.assertEqual(len(row["milliseconds"]["slow"]), bench.ROUNDS)
        self.assertIn("ratio to fast 0.50", printed)

    def test_the_limit_is_no_peer_and_its_share_is_shown(self):
        row, printed = self.row(ours=4, limit=3, peer=5)
        self.assertEqual((row["fastest"], row["ratio"], row["share"]), ("peer", 0.8, 0.75))
        self.assertIn("limit 3.00", printed)
        self.assertIn("75% of the limit", printed)
        self.assertIsNone(self.row(ours=3)[0]["share"])

    def test_without_a_peer_there_is_no_ratio(self):
        row, printed = self.row(ours=3)
        self.assertIsNone(row["ratio"])
        self.assertIn("ours 3.00", printed)

    def test_a_turn_has_as_many_steps_as_fill_its_time(self):
        contender = bench.Contender("ours", *fake(3))
        self.assertEqual(bench._repetitions(contender, WORKLOAD), 100)
        contender.close()

    def test_a_contender_that_ends_is_named(self):
        with self.assertRaises(Failure) as raised:
            bench.Contender("JAX", [sys.executable, "-c", "pass"])
        self.assertIn("JAX ended in the middle of the benchmark", str(raised.exception))

    def test_words_choose_workloads_and_a_wrong_one_is_named(self):
        with self.assertRaises(Failure) as raised:
            bench.bench(None, None, None, ["ltsm"])
        self.assertIn("No workload is called ltsm", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
