"""Runs one notebook on the Java kernel. The environment's Python runs this file by itself; it speaks JSON lines."""

import argparse
import json
import sys
import time
from pathlib import Path

sys.modules["rfc3987_syntax"] = None  # a grammar of web addresses, which jsonschema would spend a second on and no notebook needs

import nbformat  # noqa: E402
from nbclient import NotebookClient  # noqa: E402
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError  # noqa: E402

CELL_LIMIT, NOTEBOOK_LIMIT = 60, 90
# Asked in the same JVM, after the notebook's own cells.
SPENT = "System.out.println(ProcessHandle.current().info().totalCpuDuration().map(spent -> spent.toMillis() / 1000.0).orElse(0.0));"
MACHINE = "System.out.println(rnn.array.MachineKind.describe());"


class Limits:
    """Seconds for a cell and for the notebook; metadata `{"unrolled": {"limit": 120}}` raises a cell's, and with it the sum."""

    def __init__(self, notebook, patience):
        self.patience = patience
        raised = sum(max(0, self._own(cell) - CELL_LIMIT) for cell in notebook.cells)
        self.total = (NOTEBOOK_LIMIT + raised) * patience
        self.start = time.monotonic()

    def of(self, cell):
        """None means no limit."""
        if not self.patience:
            return None
        return max(1, min(self._own(cell) * self.patience, self.start + self.total - time.monotonic()))

    @staticmethod
    def _own(cell):
        return cell.metadata.get("unrolled", {}).get("limit", CELL_LIMIT)


def main():
    options = _options()
    notebook = nbformat.read(options.notebook, as_version=4)
    start = time.monotonic()
    questions = [SPENT, MACHINE] if options.machine else [SPENT]
    problems, spent, machine = _execute(notebook, options.folder, Limits(notebook, options.patience), questions)
    if options.patience:
        problems = sorted(problems + _stderr_lines(notebook), key=lambda problem: problem["cell"])
    seconds = time.monotonic() - start
    if options.output:
        Path(options.output).parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, options.output)
    if options.page:
        _write_page(notebook, Path(options.page), options.folder)
    _tell(cells=len(_code(notebook)), seconds=seconds, spent=spent + time.process_time(), problems=problems, machine=machine)


def _options():
    parser = argparse.ArgumentParser()
    parser.add_argument("notebook")
    parser.add_argument("--folder", required=True, help="where the kernel runs")
    parser.add_argument("--output", help="the executed copy")
    parser.add_argument("--page", help="the same as an HTML page")
    parser.add_argument("--machine", action="store_true", help="tell the kind of machine, for a notebook that loads the toolkit")
    parser.add_argument("--patience", type=float, default=0, help="what the limits are multiplied by; 0: no limits, and stderr is no problem")
    return parser.parse_args()


def _execute(notebook, folder, limits, questions):
    """What went wrong, the kernel's processor seconds, and the kind of machine where that is asked."""
    question = nbformat.v4.new_code_cell("\n".join(questions), metadata={"tags": ["raises-exception"]})
    notebook.cells.append(question)
    try:
        problems = _run(notebook, folder, limits)
    finally:
        notebook.cells.pop()
    told = "".join(output.text for output in question.outputs if output.output_type == "stream").splitlines()
    return problems, float(told[0]) if told else 0.0, told[1] if len(told) > 1 else None


def _run(notebook, folder, limits):
    total = len(_code(notebook)) - 1
    current = {"number": 0, "limit": None}

    def started(cell, cell_index):
        current["number"] += 1
        _tell(running=min(current["number"], total), of=total)

    def limit(cell):
        current["limit"] = limits.of(cell)
        return current["limit"]

    client = NotebookClient(
        notebook, kernel_name="java", timeout_func=limit, startup_timeout=120, iopub_timeout=60,
        resources={"metadata": {"path": folder}}, on_cell_execute=started, shutdown_kernel="immediate")  # fmt: skip
    try:
        client.execute()
        return []
    except CellExecutionError as error:
        what = f"{error.ename}: {error.evalue}"
    except CellTimeoutError:
        what = f"not done within its {current['limit']:.0f} s"
    except (DeadKernelError, RuntimeError) as error:
        what = f"the kernel ended: {error}"
    return [{"cell": current["number"], "what": what}]


def _stderr_lines(notebook):
    return [
        {"cell": number, "what": f"stderr: {output.text.strip()}"}
        for number, cell in enumerate(_code(notebook), 1)
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr" and output.text.strip()
    ]


def _write_page(notebook, path, folder):
    from nbconvert import HTMLExporter

    path.parent.mkdir(parents=True, exist_ok=True)
    page, _ = HTMLExporter(embed_images=True).from_notebook_node(
        notebook, resources={"metadata": {"name": path.stem, "path": folder}})  # fmt: skip
    path.write_text(page, encoding="utf-8")


def _code(notebook):
    """The code cells, which a message numbers from 1 as the notebook shows them when run once."""
    return [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]


def _tell(**content):
    print(json.dumps(content), flush=True)


if __name__ == "__main__":
    sys.exit(main())
