"""Sets of data come whole or not at all, and what goes wrong is one sentence that names the set and the command."""

import gzip
import hashlib
import io
import os
import signal
import subprocess
import sys
import time
import unittest
import zipfile
from unittest import mock

from tools.launch import cli, data
from tools.launch.checkout import Course
from tools.launch.network import NoNetwork
from tools.launch.steps import Failure
from tools.tests.fakes import TOOLS, CourseTest, hear_interrupts, script

HEAD = "name,package,version,sha256,bytes,bundled,lessons,licence,counts,holds\n"


def wheel(files):
    """The bytes of a package that holds these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


LINES = wheel({"a/words.txt": "one\ntwo\nthree"})
SCORES = wheel({f"b/{name}.mxl": "x" for name in ("a", "b")} | {"b/series.csv.gz": gzip.compress(b"t,x\n0,1\n", mtime=0)})


@unittest.skipIf(os.name == "nt", "the fake is a shell script")
class Data(CourseTest):
    """pip is a script that copies what the index is said to have, or does what a test wants."""

    def setUp(self):
        super().setUp()
        (self.course.root / "data").mkdir()
        self.index = self.course.root.parent / "index"
        self.index.mkdir()
        (self.index / "words-1.0-py3-none-any.whl").write_bytes(LINES)
        (self.index / "scores-2.0-py3-none-any.whl").write_bytes(SCORES)
        self.table()
        self.enterContext_(mock.patch("tools.launch.set_up.prepare"))
        self.network = self.enterContext_(mock.patch("tools.launch.data.require_network"))
        self.pip("")

    def table(self, words=LINES, lines=3, size=None):
        (self.course.root / data.TABLE).write_text(
            HEAD + f"words,words,1.0,{hashlib.sha256(words).hexdigest()},{size or len(words)},yes,19,MIT,a/words.txt={lines},three words\n"
            f"music,scores,2.0,{hashlib.sha256(SCORES).hexdigest()},{len(SCORES)},no,26,MIT,b/*.mxl=2;b/series.csv.gz=2,two pieces\n"
        )

    def pip(self, before):
        script(self.course.python, f"""
echo "$@" >> '{self.index}/calls'
while [ "$1" != --dest ]; do shift; done
dest=$2; wanted=$4; package=$(sed 's/==.*//' "$wanted")
{before}
cp '{self.index}'/$package-*.whl "$dest"
""")  # fmt: skip

    def fetch(self, *names):
        return self.said_by(cli.run, self.course, ["data", *names])[0]

    def failure(self, *names):
        with self.assertRaises(Failure) as raised:
            self.fetch(*names)
        self.assertEqual(self.kept(), [], "nothing half-written")
        self.assertNotIn("\n", str(raised.exception))
        return raised.exception

    def kept(self):
        """What lies in the folder, hidden or not."""
        return sorted(path.name for path in data.folder(self.course).rglob("*")) if data.folder(self.course).exists() else []

    def calls(self):
        return (self.index / "calls").read_text().splitlines() if (self.index / "calls").exists() else []

    def test_a_set_is_fetched_once_and_by_its_digest(self):
        told = self.fetch("words", "words")
        self.assertRegex(told, r"\[1/1\] Fetching words, 0\.0 MB(?s:.*)words .* data/packages/words\.whl")
        self.assertEqual(self.kept(), ["words.whl"])
        self.assertEqual((data.folder(self.course) / "words.whl").read_bytes(), LINES)
        self.fetch("words")
        self.assertEqual(len(self.calls()), 1)
        for option in ("--no-deps", "--require-hashes", "--only-binary=:all:", "--no-binary=:none:"):
            self.assertIn(option, self.calls()[0])

    def test_the_list_says_what_is_there(self):
        self.fetch("music")
        told = self.fetch()
        self.assertRegex(told, r"words +missing +0\.0 MB +19 +three words; MIT")
        self.assertRegex(told, r"music +present +0\.0 MB +26 +two pieces; MIT")
        self.assertEqual(len(self.calls()), 1)

    def test_all_are_fetched_at_once(self):
        self.assertIn("[2/2] Fetching music", self.fetch("all"))
        self.assertEqual(self.kept(), ["music.whl", "words.whl"])

    def test_an_unknown_name_is_told_those_there_are(self):
        self.assertEqual("There is no set of data 'musik'; did you mean music. There are: words music, and all.", str(self.failure("musik")))
        self.assertEqual("There is no set of data 'x'. There are: words music, and all.", str(self.failure("words", "x")))
        self.assertEqual(self.calls(), [])

    def test_a_file_that_was_changed_or_cut_is_fetched_anew(self):
        self.fetch("words")
        for broken in (LINES[:-5], LINES[:-1] + b"x", b""):
            (data.folder(self.course) / "words.whl").write_bytes(broken)
            self.assertRegex(self.fetch(), "words +missing")
            self.fetch("words")
            self.assertEqual((data.folder(self.course) / "words.whl").read_bytes(), LINES)

    def test_another_digest_is_thrown_away_whoever_notices(self):
        sentence = r"words 1\.0, which holds words, came with (?:the|another) digest.* instead of [0-9a-f]{12} and was thrown away\. Run \./course data words again; if this comes again, "
        self.pip("echo x >> '" + str(self.index / "words-1.0-py3-none-any.whl") + "'")
        self.assertRegex(str(self.failure("words")), sentence)
        self.pip("echo 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.'; exit 1")
        self.assertRegex(str(self.failure("words")), sentence)

    def test_changed_counts_are_told_with_the_row_to_mend(self):
        self.table(lines=4)
        self.assertEqual(
            "a/words.txt in words 1.0 has 3 lines, and data/packages.csv says 4. See what has changed in it, then mend the row of words there.",
            str(self.failure("words")),
        )
        text = (self.course.root / data.TABLE).read_text()
        for old, new, told in (("*.mxl=2", "*.mxl=3", "has 2 files, .* says 3"), ("gz=2", "gz=20", "has 2 lines, .* says 20"), ("b/series", "b/other", "has 0 lines")):
            (self.course.root / data.TABLE).write_text(text.replace(old, new))
            self.assertRegex(str(self.failure("music")), told)

    def test_no_network_is_told_before_and_while_pip_runs(self):
        self.pip("echo 'WARNING: Retrying after NewConnectionError: Network is unreachable'; echo 'ERROR: No matching distribution found'; exit 1")
        told = self.failure("words")
        self.assertIsInstance(told, NoNetwork)
        self.assertEqual("The set words (0.0 MB) was not fetched: there is no network, or a proxy refuses it. Connect and run ./course data words.", str(told))
        self.network.side_effect = NoNetwork("there is no network")
        self.assertIsInstance(self.failure("words"), NoNetwork)
        self.assertEqual(len(self.calls()), 1)

    def test_a_full_disk_is_told_before_and_while_pip_runs(self):
        sentence = r"The disk is full: words takes 0\.0 MB in .*packages\. Free twice as much there and run \./course data words again\."
        self.pip("echo 'ERROR: [Errno 28] No space left on device'; exit 1")
        self.assertRegex(str(self.failure("words")), sentence)
        with mock.patch("tools.launch.data.free_disk", lambda folder: 1e-8):
            self.assertRegex(str(self.failure("words")), sentence)

    def test_another_failure_of_pip_is_shown_with_the_remedy(self):
        self.pip("echo 'ERROR: Could not find a version that satisfies words==1.0'; exit 1")
        with self.assertRaisesRegex(Failure, r"(?s)words 1\.0, which holds words, could not be fetched.*Could not find a version.*\./course data words again"):
            self.fetch("words")
        self.assertEqual(self.kept(), [])
        self.pip("echo 'Saved nothing'; exit 0")
        with self.assertRaisesRegex(Failure, r"(?s)could not be fetched.*Saved nothing"):
            self.fetch("words")
        self.assertEqual(self.kept(), [])

    def test_an_old_file_stays_where_the_new_one_does_not_come(self):
        self.fetch("words")
        self.table(words=SCORES, size=len(SCORES))
        with self.assertRaisesRegex(Failure, "thrown away"):
            self.fetch("words")
        self.assertEqual((data.folder(self.course) / "words.whl").read_bytes(), LINES)

    def test_what_a_killed_fetch_has_left_is_swept_away(self):
        left = data.folder(self.course) / f"{data.UNFINISHED}abc"
        left.mkdir(parents=True)
        (left / "half.whl").write_text("half")
        self.fetch("words")
        self.assertEqual(self.kept(), ["words.whl"])

    def test_ctrl_c_ends_pip_and_leaves_nothing(self):
        hear_interrupts(self)
        self.pip(f"touch \"$dest/half.whl\" '{self.index}/begun'; sleep 60")
        program = f"""
import sys; from pathlib import Path; from unittest import mock; from tools.launch import cli, data
cli.Course = lambda root: data.__dict__['Course'](Path({str(self.course.root)!r}))
from tools.launch.checkout import Course; data.Course = Course
with mock.patch("tools.launch.set_up.prepare"), mock.patch("tools.launch.data.require_network"): sys.exit(cli.main(["data", "words"]))
"""
        run = subprocess.Popen([sys.executable, "-c", program], cwd=TOOLS.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while not (self.index / "begun").exists() and run.poll() is None:
            time.sleep(0.02)
        run.send_signal(signal.SIGINT)
        self.assertEqual((run.communicate()[1], run.returncode), ("\nStopped. The same command takes it up again.\n", 130))
        self.assertEqual(self.kept(), [])


class Table(unittest.TestCase):
    """The rows of the repository."""

    def test_every_row_is_whole_and_told_in_the_readme(self):
        course = Course(TOOLS.parent)
        readme = (course.root / "data/README.md").read_text(encoding="utf-8")
        sets = data.table(course)
        self.assertEqual(len({one.name for one in sets}), len(sets))
        for one in sets:
            self.assertRegex(one.sha256, "^[0-9a-f]{64}$")
            self.assertRegex(one.name, "^[a-z]+$")
            self.assertNotEqual(one.name, "all")
            self.assertTrue(one.counts and one.licence and one.lessons and one.holds, one.name)
            self.assertRegex(readme, rf"\| `{one.name}` \|.*`{one.package}` {one.version}, {one.megabytes}")
        self.assertIn(f"every one ({sum(one.size for one in sets) / 1e6:.0f} MB)", readme)
        self.assertEqual([one.name for one in sets if not one.is_bundled], ["music"])

    def test_no_check_no_grader_and_no_answer_reads_one(self):
        course = Course(TOOLS.parent)
        for folder in ("exercises", "solutions"):
            for path in sorted((course.root / folder).rglob("*.java")):
                if not {"target", "test"} & set(path.parts):
                    self.assertNotIn("rnn.data.wheel", path.read_text(encoding="utf-8"), path)

    def test_what_was_fetched_here_is_what_the_table_says(self):
        course = Course(TOOLS.parent)
        absent = [one.name for one in data.missing(course, data.table(course))]
        for one in data.table(course):
            if one.name not in absent:
                data._require_counts(one, one.file(course))
        if absent:
            self.skipTest(f"{', '.join(absent)} not fetched: ./course data {' '.join(absent)}")
