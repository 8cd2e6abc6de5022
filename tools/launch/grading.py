"""What ./course grade and ./course gradescope are told, looked at before anything is built."""

import re
from pathlib import Path

from tools.launch.say import Failure

HELP = Path(__file__).with_name("grade.txt")  # as the grader itself says it; a test holds the two equal
CHOICES = {"--feedback": ("score", "checks", "full"), "--isolation": ("full", "process")}
LONGEST_DEADLINE = 3600


def asks_for_help(arguments):
    return bool({"-h", "--help"} & set(arguments))


def require(arguments):
    """Fails for an option that the grader does not know, and where there is no folder of submissions."""
    valued = {name: bool(value) for name, value in re.findall(r"^ +(?:-\w, )?(--[a-z]+)(=?)", HELP.read_text(encoding="utf-8"), re.M)}
    folders, words = [], list(arguments)
    while words:
        name, equals, value = words.pop(0).partition("=")
        if name in valued and valued[name] and not equals:
            if not words:
                raise Failure(f"./course grade: {name} needs a value.")
            words.pop(0)
        elif name.startswith("-") and name not in valued and name != "-V":
            raise Failure(f"./course grade does not know {name!r}; it knows {' '.join(sorted(valued))}.")
        elif not name.startswith("-"):
            folders.append(f"{name}{equals}{value}")
    if not {"-V", "--version"} & set(arguments):
        _require_one(folders)


def _require_one(folders):
    if not folders:
        raise Failure("./course grade needs a folder of submissions, such as ./course grade submissions; --help tells the rest.")
    if len(folders) > 1:
        raise Failure(f"./course grade takes one folder, not {' and '.join(folders)}.")
    if not Path(folders[0]).is_dir():
        raise Failure(f"There is no folder {folders[0]} of submissions.")


def require_values(options):
    """Fails for a value that Gradescope's machine would find to be wrong only when the first learner hands in."""
    for name, known in CHOICES.items():
        if options.get(name, known[0]) not in known:
            raise Failure(f"{name} is {' or '.join(known)}, not {options[name]!r}.")
    if not re.fullmatch(r"-?\d{1,18}", options.get("--seed", "0")):
        raise Failure(f"--seed needs a whole number, not {options['--seed']!r}.")
    deadline = options.get("--deadline", "1")
    if not re.fullmatch(r"\d+(\.\d+)?", deadline) or not 0 < float(deadline) <= LONGEST_DEADLINE:
        raise Failure(f"--deadline needs seconds above 0, {LONGEST_DEADLINE} at most, not {deadline!r}.")
