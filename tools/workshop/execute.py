"""Runs notebooks on the Java kernel, in the environment's Python.

Jupyter's libraries are imported where a notebook runs, so that all else in the workshop works without them.
"""

import asyncio
import atexit
import logging
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from tools.launch import environment
from tools.launch.steps import cause_in

sys.modules.setdefault("rfc3987_syntax", None)  # a grammar of web addresses, which jsonschema would spend a second on, and no notebook needs
CELL_LIMIT, NOTEBOOK_LIMIT, STARTUP_LIMIT = 60, 90, 120  # seconds
# Asked in the same JVM, after the notebook's own cells.
SPENT = "System.out.println(ProcessHandle.current().info().totalCpuDuration().map(spent -> spent.toMillis() / 1000.0).orElse(0.0));"
MACHINE = "System.out.println(rnn.array.MachineKind.describe());"


@dataclass
class Result:
    """What became of one notebook; `problems` are sentences."""

    name: str = ""
    cells: int = 0
    seconds: float = 0.0
    problems: list = field(default_factory=list)
    spent: float = 0.0  # the kernel's processor seconds
    machine: str = None  # its kind, where that was asked


class Limits:
    """Seconds for a cell and for the notebook; metadata `{"unrolled": {"limit": 120}}` raises a cell's, and with it the sum."""

    def __init__(self, notebook, patience):
        self.patience = patience
        raised = sum(max(0, self._own(cell) - CELL_LIMIT) for cell in notebook.cells)
        self.total = (NOTEBOOK_LIMIT + raised) * patience
        self.start = time.monotonic()
        self.latest = None  # what the latest cell was given

    def of(self, cell):
        """None means no limit."""
        if self.patience:
            self.latest = max(1, min(self._own(cell) * self.patience, self.start + self.total - time.monotonic()))
        return self.latest

    @staticmethod
    def _own(cell):
        return cell.metadata.get("unrolled", {}).get("limit", CELL_LIMIT)


class NoKernel(Exception):
    """The kernel ended, or said nothing, before the first cell."""


def wait_for(coroutine):
    """Runs it in a thread of its own: in the main one, nbclient would take Ctrl-C as the end of one kernel, not of all."""
    loop = asyncio.SelectorEventLoop()
    task = loop.create_task(coroutine)

    def run():
        try:
            return loop.run_until_complete(task)
        finally:
            left = asyncio.all_tasks(loop)  # nbclient leaves those that watched a kernel which has ended
            for one in left:
                one.cancel()
            if left:
                loop.run_until_complete(asyncio.wait(left))
            loop.close()

    with ThreadPoolExecutor(1) as thread:
        done = thread.submit(run)
        try:
            while not wait([done], timeout=1).done:
                pass  # Windows hears Ctrl-C between two waits alone
        except BaseException:
            loop.call_soon_threadsafe(task.cancel)  # each kernel is shut down before the thread ends
            raise
        return done.result()


async def together(coroutines):
    """All of them at once; when this is cancelled, it ends after each of them has shut down its kernel."""
    for result in await asyncio.gather(*coroutines, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result


async def execute(course, path, folder, step, output=None, page=None, patience=0, kernels=None, machine=False):
    """Runs the notebook with the kernel in `folder`; a patience of 0 sets no limits and lets stderr pass. `machine` asks for its kind."""
    import nbformat

    logging.captureWarnings(True)  # Jupyter's are no learner's business
    log = course.log(f"run-{path.stem}")
    log.parent.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    with open(log, "w", encoding="utf-8") as file:
        try:
            notebook = nbformat.read(path, as_version=4)
            questions = [SPENT, MACHINE] if machine else [SPENT]
            problems, told = await _with_questions(course, notebook, questions, folder, Limits(notebook, patience), file, step, kernels)
            if output:
                output.parent.mkdir(parents=True, exist_ok=True)
                nbformat.write(notebook, output)
            if page:
                _write_page(notebook, page, folder)
        except NoKernel as error:
            return Result(path.name, problems=[str(error)])
        except Exception as error:  # whatever one notebook does to Jupyter, the others are run
            traceback.print_exc(file=file)
            return Result(path.name, problems=[cause_in(traceback.format_exc()) or f"it could not be run: {error} (all of it: {log})"])
    problems = sorted(problems + (_stderr_lines(notebook) if patience else []))
    spent, kind = float(told[0]) if told else 0.0, told[1] if len(told) > 1 else None
    return Result(path.name, len(_code(notebook)), time.monotonic() - start, [f"cell {cell}: {what}" for cell, what in problems], spent, kind)


async def _with_questions(course, notebook, questions, folder, limits, log, step, kernels):
    """What went wrong, as pairs of a cell's number and a sentence, and what the kernel answers to the questions."""
    import nbformat

    question = nbformat.v4.new_code_cell("\n".join(questions), metadata={"tags": ["raises-exception"]})
    notebook.cells.append(question)
    try:
        problems = await _run(course, notebook, folder, limits, log, step, kernels)
    finally:
        notebook.cells.pop()
    return problems, "".join(output.text for output in question.outputs if output.output_type == "stream" and output.name == "stdout").splitlines()


async def _run(course, notebook, folder, limits, log, step, kernels):
    from jupyter_client import AsyncKernelManager
    from jupyter_client.kernelspec import KernelSpecManager
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    total, number = len(_code(notebook)) - 1, 0

    def started(cell, cell_index):
        nonlocal number
        number += 1
        step.note(f"cell {min(number, total)} of {total}")

    places = KernelSpecManager(kernel_dirs=[str((kernels or course.venv / "share/jupyter") / "kernels")])
    client = NotebookClient(
        notebook, km=AsyncKernelManager(kernel_name="java", kernel_spec_manager=places), timeout_func=limits.of, startup_timeout=STARTUP_LIMIT,
        iopub_timeout=60, on_cell_execute=started, shutdown_kernel="immediate")  # fmt: skip
    try:
        await client.async_execute(cleanup_kc=True, cwd=str(folder), env=environment.variables(course, kernels), stdout=log, stderr=log)
        return []
    except CellExecutionError as error:
        what = f"{error.ename}: {error.evalue}"
    except CellTimeoutError:
        what = f"not done within its {limits.latest:.0f} s"
    except (DeadKernelError, RuntimeError) as error:
        if getattr(asyncio.current_task(), "cancelling", int)():  # nbclient takes Ctrl-C for this; Python 3.10 cannot tell
            raise asyncio.CancelledError from None
        if number == 0:
            atexit.unregister(client._cleanup_kernel)  # nbclient has done it, and would do it again at the end, with a traceback
            raise NoKernel(f"the kernel did not start ({error}). Its last words are in {log.name}; ./course doctor tells what to mend.") from error
        what = f"the kernel ended: {error}"
    return [(number, what)]


def _stderr_lines(notebook):
    return [
        (number, f"stderr: {output.text.strip()}")
        for number, cell in enumerate(_code(notebook), 1)
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr" and output.text.strip()
    ]


def _write_page(notebook, path, folder):
    from nbconvert import HTMLExporter

    path.parent.mkdir(parents=True, exist_ok=True)
    page, _ = HTMLExporter(embed_images=True).from_notebook_node(
        notebook, resources={"metadata": {"name": path.stem, "path": str(folder)}})  # fmt: skip
    path.write_text(page, encoding="utf-8")


def _code(notebook):
    """The code cells, which a message numbers from 1 as the notebook shows them when run once."""
    return [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
