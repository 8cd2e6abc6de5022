"""What notebooks cost when they last ran, so that the dearest begin first and both cores end together."""

from tools.workshop import stored
from tools.launch.files import read_json, write_json
from tools.launch.notebooks import read


def spent(course, path):
    """Processor seconds of the last test on this machine, else of the run that the stored outputs come from; None if unknown."""
    return read_json(_record(course)).get(path.stem, stored.kept(read(path)).get("spent"))


def dearest_first(course, paths):
    """The notebooks in the order in which they begin: one that nobody knows before all others."""
    known = {path: spent(course, path) for path in paths}
    return sorted(paths, key=lambda path: -(float("inf") if known[path] is None else known[path]))


def remember(course, results):
    """Keeps what each notebook that ran to its end has cost."""
    cost = {result.name.removesuffix(".ipynb"): round(result.spent, 1) for result in results if not result.problems}
    write_json(_record(course), {**read_json(_record(course)), **cost})


def _record(course):
    return course.state / "durations.json"
