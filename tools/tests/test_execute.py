"""Notebooks run in this process, on a kernel that is quick to start; what goes wrong in one is a sentence with its cell."""

import asyncio
import atexit
import contextlib
import io
import json
import os
import signal
import sys
import threading
import time
import unittest
import warnings
from importlib.util import find_spec
from unittest import mock

from tools.launch.notebooks import read
from tools.launch.steps import Step
from tools.workshop import execute
from tools.tests.fakes import CourseTest, hear_interrupts

HERE = all(find_spec(name) for name in ("nbclient", "ipykernel"))  # in the environment, where ./course test runs these


@unittest.skipUnless(HERE, "Jupyter's libraries are in the course's environment: ./course test tools runs this in it.")
class Execute(CourseTest):
    def setUp(self):
        super().setUp()
        spec = self.course.venv / "share/jupyter/kernels/java/kernel.json"
        spec.parent.mkdir(parents=True)
        argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        spec.write_text(json.dumps({"argv": argv, "display_name": "Java", "language": "java", "env": {"OF_THE_KERNEL": "1"}}))
        self.enterContext_(mock.patch.dict(os.environ, {"JUPYTER_RUNTIME_DIR": str(self.course.state)}))
        self.output = self.course.root / "target/out.ipynb"

        self.register, self.unregister = (self.enterContext_(mock.patch.object(atexit, name)) for name in ("register", "unregister"))

    def still_to_be_cleaned(self):
        """What nbclient would do at the end of the program, since it was interrupted in doing it."""
        left = [call.args[0] for call in self.register.call_args_list if call not in self.unregister.call_args_list]
        return [what for what in left if type(getattr(what, "__self__", None)).__name__ == "NotebookClient"]

    def run_(self, *cells, patience=1, **options):
        path = self.write_notebook("notebooks/01-a.ipynb", *(("code", text) for text in cells))
        with open(os.devnull, "w", encoding="utf-8") as nowhere, Step("Running", stream=nowhere) as step:
            return execute.wait_for(execute.execute(self.course, path, path.parent, step, output=self.output, patience=patience, **options))

    def test_outputs_are_those_of_a_kernel_in_the_notebooks_folder(self):
        with mock.patch.multiple(execute, SPENT="print(2.5)", MACHINE="print('amd64, 2 cores')"):
            result = self.run_("import os; print(os.getcwd(), os.environ['OF_THE_KERNEL'])", machine=True)
        self.assertEqual((result.name, result.cells, result.problems, result.spent, result.machine), ("01-a.ipynb", 1, [], 2.5, "amd64, 2 cores"))
        with mock.patch.object(execute, "SPENT", "print(1.5)"):
            other = self.run_("a = 1")
        self.assertEqual((other.spent, other.machine), (1.5, None))

    def test_copy_holds_the_notebooks_own_cells_alone(self):
        self.run_("import os; print(os.getcwd(), os.environ['OF_THE_KERNEL'])")
        executed = read(self.output)
        self.assertEqual("".join(executed["cells"][0]["outputs"][0]["text"]), f"{self.course.root}/notebooks 1\n")
        self.assertEqual(len(executed["cells"]), 1)

    def test_what_jupyter_warns_of_stays_out_of_sight(self):
        path = self.write_notebook("notebooks/01-a.ipynb", ("code", "1"))
        path.write_text(path.read_text().replace('"nbformat_minor": 4', '"nbformat_minor": 5'))  # in which a cell has an id
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()) as shown, Step("Running", stream=io.StringIO()) as step:
            warnings.simplefilter("always")
            result = execute.wait_for(execute.execute(self.course, path, path.parent, step, output=self.output, patience=1))
        self.assertEqual((result.problems, shown.getvalue()), ([], ""))

    def test_error_is_told_with_its_cell_and_what_follows_is_not_run(self):
        result = self.run_("a = 1", "raise ValueError('too large')", "print('no')")
        self.assertEqual(result.problems, ["cell 2: ValueError: too large"])
        self.assertEqual(read(self.output)["cells"][2]["outputs"], [])

    def test_stderr_is_a_problem_unless_nobody_waits(self):
        words = "import sys; print('oh', file=sys.stderr)"
        self.assertEqual(self.run_("a = 1", words).problems, ["cell 2: stderr: oh"])
        self.assertEqual(self.run_("a = 1", words, patience=0).problems, [])

    def test_cell_that_takes_too_long_is_told_its_time(self):
        with mock.patch.object(execute, "NOTEBOOK_LIMIT", 9000):
            self.assertEqual(self.run_("a = 1", "import time; time.sleep(60)", patience=1 / 12).problems, ["cell 2: not done within its 5 s"])
        with mock.patch.object(execute, "NOTEBOOK_LIMIT", 0):
            self.assertEqual(self.run_("import time; time.sleep(60)", patience=1 / 12).problems, ["cell 1: not done within its 1 s"])

    def test_dead_kernel_is_told(self):
        [problem] = self.run_("a = 1", "import os; os._exit(3)").problems
        self.assertRegex(problem, "cell 2: the kernel ended: Kernel died")

    def test_kernel_that_does_not_start_is_told_without_a_cell_and_with_a_remedy(self):
        path = self.course.venv / "share/jupyter/kernels/java/kernel.json"
        for program in ("import time; time.sleep(60)", "print('no memory'); raise SystemExit(1)"):
            path.write_text(json.dumps({"argv": [sys.executable, "-c", program, "{connection_file}"], "display_name": "Java", "language": "java"}))
            with mock.patch.object(execute, "STARTUP_LIMIT", 3 if "sleep" in program else 60):
                [problem] = self.run_("a = 1").problems
            self.assertRegex(problem, "^the kernel did not start .Kernel d.*Its last words are in .*run-01-a.log; ./course doctor tells what to mend")
        self.assertIn("no memory", self.course.log("run-01-a").read_text())
        self.assertEqual(self.still_to_be_cleaned(), [])

    def test_what_is_no_notebook_or_has_no_kernel_is_one_problem_and_the_log_has_it_all(self):
        with mock.patch("nbformat.read", side_effect=ValueError("half a notebook")):
            [problem] = self.run_("a = 1").problems
        self.assertRegex(problem, "it could not be run: half a notebook .all of it: .*run-01-a.log")
        self.assertIn("Traceback", self.course.log("run-01-a").read_text())
        (self.course.venv / "share/jupyter/kernels/java/kernel.json").unlink()
        self.assertRegex(self.run_("a = 1").problems[0], "No such kernel named java")

    @unittest.skipIf(os.name == "nt", "sends a signal")
    def test_ctrl_c_ends_all_kernels(self):
        hear_interrupts(self)
        paths = [self.write_notebook(f"notebooks/0{number}-a.ipynb", ("code", f"import time, os; open({str(self.course.root)!r} + '/pid{number}', 'w').write(str(os.getpid())); time.sleep(60)")) for number in (1, 2)]
        files = [self.course.root / f"pid{number}" for number in (1, 2)]

        def interrupt():
            while not all(file.exists() and file.read_text() for file in files):
                time.sleep(0.05)
            os.kill(os.getpid(), signal.SIGINT)

        threading.Thread(target=interrupt, daemon=True).start()
        with open(os.devnull, "w", encoding="utf-8") as nowhere, self.assertRaises(KeyboardInterrupt), Step("Running", stream=nowhere) as step:
            execute.wait_for(execute.together(execute.execute(self.course, path, path.parent, step, patience=1) for path in paths))
        self.assertEqual(self.still_to_be_cleaned(), [])
        for file in files:
            with self.assertRaises(ProcessLookupError):
                os.kill(int(file.read_text()), 0)


@unittest.skipIf(os.name == "nt", "sends a signal")
class Interrupted(unittest.TestCase):
    def test_each_of_those_that_run_at_once_cleans_up_to_its_end(self):
        hear_interrupts(self)
        begun, cleaned = [], []

        async def one(seconds):
            begun.append(seconds)
            try:
                await asyncio.sleep(0.5)  # until the main thread waits
                if len(begun) == 2:
                    os.kill(os.getpid(), signal.SIGINT)
                begun.clear()
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(seconds)
                cleaned.append(seconds)

        with self.assertRaises(KeyboardInterrupt):
            execute.wait_for(execute.together(one(seconds) for seconds in (0.0, 0.3)))
        self.assertEqual(cleaned, [0.0, 0.3])

    def test_an_error_of_one_is_raised(self):
        async def fails():
            raise ValueError("x")

        with self.assertRaises(ValueError):
            execute.wait_for(execute.together([fails(), asyncio.sleep(0)]))


if __name__ == "__main__":
    unittest.main()
