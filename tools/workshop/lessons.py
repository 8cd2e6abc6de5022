"""`./course lessons`: stores what the lessons say today, tries their claims on other seeds, or reads their times."""

import json

from tools.launch import kernelspec, set_up
from tools.launch.arguments import Command, whole_number
from tools.launch.checkout import write_json
from tools.launch.jdk import find_jdk
from tools.launch.notebooks import named, nearest, read
from tools.launch.steps import Failure, Step
from tools.workshop import claims, navigation, stored_outputs, tables
from tools.workshop.execute import execute, wait_for
from tools.workshop.run import scratch

AIM = 90  # seconds for a lesson on two cores that do nothing else; one that trains on speech has more in its metadata


def arguments(parser):
    parser.add_argument("names", metavar="NAME", nargs="*", help="lessons such as 04; without one, those whose code has changed")
    parser.add_argument("--seeds", metavar="N", type=whole_number("--seeds"), help="try their claims on N other seeds, and keep both numbers of each in notebooks/seeds/")
    parser.add_argument("--table", action="store_true", help="run those named with each of the choices that they offer, and keep the table in notebooks/tables/")
    parser.add_argument("--renew", action="store_true", help="run all of them")
    parser.add_argument("--time", action="store_true", help="read the times of all, or of those named, one by one")


def command(course, options):
    """`./course lessons`."""
    chosen = _chosen(course, options.names)
    if options.table and not options.names:
        raise Failure("./course lessons --table needs a lesson that offers a choice, such as 13.")
    for path in chosen if options.table else []:
        tables.choices(path)  # fails where there is none
    set_up.enter_built(course)
    if options.seeds:
        return try_seeds(course, options.names, options.seeds)
    if options.table:
        return record(course, options.names)
    if options.time:
        return time(course, options.names)
    return renew(course, options.names, options.renew)


COMMANDS = {"lessons": Command("run lessons, and store what says something else than before", command, arguments)}


def renew(course, names, every=False):
    """Runs the lessons that are named, or all, or those whose code has changed, and stores what says something else now."""
    for path in navigation.renew(course):
        print(f"{path.name}: new links")
    chosen = _chosen(course, names)
    due = chosen if names or every else [path for path in chosen if not stored_outputs.is_current(path)]
    print(f"{len(due)} of {len(chosen)} lessons are to be run.")
    code = 0
    for path, executed, result in _runs(course, [(path, read(path), path.name) for path in due]):
        code |= executed is None
        if executed:
            changed = stored_outputs.keep(path, executed, result)
            print(f"      new outputs: {' '.join(changed)}" if changed else "      says what it said")
    return int(code)


def try_seeds(course, names, count):
    """Runs lessons with other seeds; a claim that fails stops its lesson and is printed. Where all hold, their numbers go into a table."""
    shifts = range(1000, 1000 * count + 1, 1000)
    told = {(path, shift): None for path in _chosen(course, names) for shift in shifts}
    runs = [(path, claims.telling(read(path), shift), f"{path.name} with its seeds + {shift}") for path, shift in told]
    for key, (_, executed, _) in zip(told, _runs(course, runs, patience=0)):
        told[key] = executed and claims.told(executed)
    for path in dict.fromkeys(path for path, _ in told):
        found = {shift: told[path, shift] for shift in shifts}
        if None not in found.values():
            claims.write(course, path, found)
            print(f"{claims.table(course, path).relative_to(course.root).as_posix()}: the numbers of {len(found[1000])} claims")
    return int(None in told.values())


def record(course, names, shifts=(0, 1000, 2000)):
    """Runs a lesson with each of its choices on three seeds, and keeps what came of it in the lesson's table."""
    for path in _chosen(course, names):
        wanted = [(choice, shift) for choice in tables.choices(path) for shift in shifts]
        runs = [(path, tables.choosing(path, *one), f"{path.name} with {one[0]}, its seeds + {one[1]}") for one in wanted]
        found = {one: executed and tables.row(executed) for one, (_, executed, _) in zip(wanted, _runs(course, runs))}
        if None in found.values():
            return 1
        tables.write(course, path, found)
        print(f"{tables.table(course, path).relative_to(course.root).as_posix()}: {len(found)} runs")
    return 0


def time(course, names):
    """Runs lessons one by one and prints how long each takes: on a machine that does nothing else, that is what a learner waits."""
    runs = [(path, read(path), path.name) for path in _chosen(course, names)]
    found = [(result, stored_outputs.kept(notebook).get("aim", AIM)) for (_, notebook, _), (_, _, result) in zip(runs, _runs(course, runs))]
    print(f"\n  {'lesson':<44} {'seconds':>8} {'processor':>10} {'aim':>5}")
    for result, aim in found:
        late = "  more than its aim" if result.seconds > aim else ""
        print(f"  {result.name:<44} {result.seconds:>8.1f} {result.spent:>10.1f} {aim:>5}{late}")
    print(f"  {'together':<44} {sum(result.seconds for result, _ in found):>8.1f} {sum(result.spent for result, _ in found):>10.1f}")
    return int(any(result.problems for result, _ in found))


def _runs(course, runs, patience=4):
    """Executes copies one by one; gives each lesson's path, its executed copy (None where it failed) and the result."""
    kernelspec.install(course, find_jdk())
    with scratch(course) as folder:
        for number, (path, notebook, name) in enumerate(runs, 1):
            copy, output = folder / "notebooks" / path.name, folder / "executed" / path.name
            write_json(copy, notebook)
            with Step(name, number, len(runs)) as step:
                result = wait_for(execute(course, copy, copy.parent, step, output=output, patience=patience, machine=True))
            for problem in result.problems:
                print(f"      {problem}")
            yield path, None if result.problems else json.loads(output.read_text(encoding="utf-8")), result


def _chosen(course, names):
    every = navigation.lessons(course)
    wrong = [name for name in names if not named(every, name)]
    if wrong:
        raise Failure(f"There is no lesson {wrong[0]!r}. {nearest(every, wrong[0])}")
    return [path for name in names for path in named(every, name)] if names else every
