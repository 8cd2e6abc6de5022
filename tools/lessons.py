"""`./course lessons`: stores what the lessons print today, or tries their claims on other seeds."""

import json
import re

from tools import kernel, navigation, set_up, stored
from tools.files import write_json
from tools.notebooks import named, read, source
from tools.run import execute
from tools.say import Failure, Step
from tools.scratch import scratch

SEED = re.compile(r"(new Random\(|\bseed = )(\d+)")


def renew(course, names, every=False):
    """Runs the lessons that are named, or all, or those whose code has changed, and stores what says something else now."""
    for path in navigation.renew(course):
        print(f"{path.name}: new links")
    chosen = _chosen(course, names)
    due = chosen if names or every else [path for path in chosen if not stored.is_current(path)]
    print(f"{len(due)} of {len(chosen)} lessons are to be run.")
    return _run(course, [(path, read(path), path.name) for path in due], _store)


def try_seeds(course, names, count):
    """Runs lessons with other seeds and stores nothing: a claim that fails stops its lesson and is printed."""
    runs = [
        (path, _with_seeds(read(path), 1000 * shift), f"{path.name} with its seeds + {1000 * shift}")
        for path in _chosen(course, names)
        for shift in range(1, count + 1)
    ]
    return _run(course, runs, lambda path, output, result: None, patience=0)


def _store(path, output, result):
    changed = stored.keep(path, json.loads(output.read_text(encoding="utf-8")), result.machine)
    print(f"      new outputs: {' '.join(changed)}" if changed else "      says what it said")


def _run(course, runs, use, patience=4):
    kernel.install(course, set_up.everything(course))
    failed = 0
    with scratch(course) as folder:
        for number, (path, notebook, name) in enumerate(runs, 1):
            copy, output = folder / "notebooks" / path.name, folder / "executed" / path.name
            write_json(copy, notebook)
            with Step(name, number, len(runs)) as step:
                result = execute(course, copy, copy.parent, step, output=output, patience=patience)
            for problem in result.problems:
                print(f"      {problem}")
            failed += bool(result.problems)
            if not result.problems:
                use(path, output, result)
    return 1 if failed else 0


def _with_seeds(notebook, shift):
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = SEED.sub(lambda seed: seed[1] + str(int(seed[2]) + shift), source(cell))
    return notebook


def _chosen(course, names):
    every = navigation.lessons(course)
    chosen = [path for name in names for path in named(every, name) or [None]] if names else every
    if None in chosen:
        raise Failure(f"One of {' '.join(names)} is no lesson. There are: {' '.join(path.stem for path in every)}")
    return chosen
