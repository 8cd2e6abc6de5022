"""The commands of ./course and their arguments."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tools.launch import build, copies, doctor, grading, kernel, lab, sandbox, set_up
from tools.workshop import autograder, bench, bundle, lessons, nbgrading, peers, run, scaffold, suite
from tools.launch.files import Course, require_place
from tools.launch.java import find_jdk
from tools.launch.lock import only_one
from tools.launch.machine import heap, in_utf8
from tools.launch.say import Failure

LIGHT = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")  # a grader waits for its workers; the thorough compiler cost it a third of its time

HELP = """\
Unrolled: recurrent neural networks in Java

  ./course lab [--port N] [--no-browser]    open the lessons in JupyterLab
               [--ijava ZIP | --jjava]      … on IJava 1.3.0 from its release zip | on JJava again
  ./course reset NAME                       a fresh copy of a lesson or exercise (04, ex04); yours is kept
  ./course run NOTEBOOK…                    execute notebooks; results and HTML pages in target/notebooks/
  ./course grade FOLDER [--out DIR] …       grade a folder of submissions in a sandbox; --help tells the rest
  ./course gradescope NAME --out ZIP        an autograder for Gradescope; also --feedback, --seed, --deadline and
                                            --isolation, as `grade` has them (feedback: checks)
  ./course nbgrader …                       nbgrader with the course's kernel, in a folder of your own
  ./course test [--all] [NAME…]             all the project's tests, or those named (maven, tools, 04, ex04);
                                            --all adds a second JDK; COURSE_PATIENCE=8 waits for notebooks twice as long
  ./course test --changed[=COMMIT]          those that can be affected by what differs from the last green commit, or that
  ./course exercises                        the students' notebooks made anew from those in solutions/
  ./course answer TASK [KEY]                the planted mistakes of a task such as 10.1, or one of them as a whole program
  ./course new lesson|exercise|task …       the skeleton of one, with a TODO wherever something is wanted (CONTRIBUTING.md)
  ./course lessons [NAME…]                  run the lessons named, or those whose code has changed, and store what
                                            says something else than before
               --renew | --time             … all of them | read the times of all, or of those named, one by one
               --seeds N                    … try their claims on N other seeds and keep both numbers of each in
                                            notebooks/seeds/
  ./course bench [WORD…] [--json FILE]      time training steps and CTC (all, or those of `lstm tokens`, say) beside
                                            those frameworks that are installed
  ./course bench --memory MINUTES           train for so long and draw what stays on the heap
  ./course bench --peers                    install PyTorch, JAX, Keras and DL4J for that
  ./course bench grade [--learners N]       grade a made-up class: submissions a minute, and memory
               [--jobs N] [--isolation process]
  ./course bundle --out FILE.tar.gz         all of it in one archive, for a room without network; --python 3.11,3.13
                                            packs for other versions of Python than this one
  ./course doctor                           what is missing, and the command that mends it
  ./course help                             this

Your work is in work/; an update of the course never overwrites what you have changed there.
"""


def main(arguments):
    """Runs one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    os.environ.update(in_utf8(dict(os.environ)))  # for every program that is started from here
    course = Course(Path(__file__).resolve().parents[2])
    name, *rest = arguments or ["help"]
    try:
        return _command(name)(course, rest)
    except Failure as failure:
        print(failure, file=sys.stderr)
    except OSError as error:
        print(_sentence(error), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. The same command takes it up again.", file=sys.stderr)
        return 130
    return 1


def _command(name):
    known = {"lab": _lab, "reset": _reset, "run": _run, "grade": _grade, "gradescope": _gradescope, "nbgrader": _nbgrader,
             "test": _test, "exercises": _exercises, "answer": _answer, "new": _new, "lessons": _lessons, "bench": _bench, "bundle": _bundle, "doctor": _doctor,
             "help": _help, "--help": _help, "-h": _help}  # fmt: skip
    if name not in known:
        listed = " ".join(word for word in known if not word.startswith("-"))
        raise Failure(f"There is no command {name!r}. There are: {listed}")
    return known[name]


def _sentence(error):
    if error.errno == 28:
        return "The disk is full. Free 2 GB and run the command again."
    return f"{error.strerror or error}: {error.filename or 'the course'}. ./course doctor tells what to mend."


def _lab(course, arguments):
    options = _options("lab", arguments, valued=("--port", "--ijava"), plain=("--no-browser", "--jjava"))
    port = _port(options.get("--port"))
    course.require_writable()
    lab.require_free(port)
    if "--ijava" in options:
        kernel.choose_ijava(course, options["--ijava"])
    elif "--jjava" in options:
        kernel.choose_jjava(course)
    jdk = set_up.everything(course)
    with only_one(course):
        kernel.install(course, jdk)
        for sentence in copies.refresh(course):
            print(sentence)
    return lab.start(course, port, browser="--no-browser" not in options)


def _reset(course, arguments):
    _options("reset", arguments[1:])
    if not arguments:
        raise Failure("./course reset needs a name such as 04 or ex04.")
    with only_one(course):
        print(copies.reset(course, arguments[0]))
    return 0


def _run(course, arguments):
    if not arguments:
        raise Failure("./course run needs a notebook, such as 04 or work/04-the-cell.ipynb.")
    paths = run.paths_of(course, arguments)
    kernel.install(course, set_up.everything(course))
    return run.run_notebooks(course, paths)


def _grade(course, arguments):
    if grading.asks_for_help(arguments):
        print(grading.HELP.read_text(encoding="utf-8"), end="")
        return 0
    try:
        grading.require(arguments)
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 2  # as the grader says of a wrong command line
    return _java(course, "grade.Main", arguments)


def _gradescope(course, arguments):
    options = _options("gradescope", arguments[1:], valued=("--out", "--feedback", "--seed", "--deadline", "--isolation"))
    if not arguments or arguments[0].startswith("-") or "--out" not in options:
        raise Failure("./course gradescope needs an exercise and a file, such as 04 --out ex04.zip.")
    grading.require_values(options)
    out = options.pop("--out")
    return autograder.write(course, arguments[0], out, [f"{name}={value}" for name, value in {"--feedback": "checks", **options}.items()])


def _nbgrader(course, arguments):
    if not arguments:
        raise Failure("./course nbgrader needs nbgrader's own arguments, such as --help or generate_assignment ex04.")
    return nbgrading.run(course, arguments)


def _exercises(course, arguments):
    _options("exercises", arguments)
    return _java(course, "grade.Generate", [str(course.root)])


def _answer(course, arguments):
    if not arguments:
        raise Failure("./course answer needs a task such as 10.1, and perhaps the key of a mistake: ./course answer 10.1 no-tanh")
    return _java(course, "grade.AnswerCommand", arguments)


def _new(course, arguments):
    for sentence in scaffold.new(course, arguments):
        print(sentence)
    return 0


def _lessons(course, arguments):
    names, rest, words = [], [], list(arguments)
    while words:
        word = words.pop(0)
        (rest if word.startswith("-") else names).append(word)
        if word == "--seeds" and words:
            rest.append(words.pop(0))
    options = _options("lessons", rest, valued=("--seeds",), plain=("--renew", "--time"))
    if "--seeds" in options:
        return lessons.try_seeds(course, names, _count("--seeds", options["--seeds"]))
    if "--time" in options:
        return lessons.time(course, names)
    return lessons.renew(course, names, "--renew" in options)


def _java(course, main_class, arguments):
    """Builds what is stale, then runs one of the course's own programs."""
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk))
    command = [str(jdk.java), *jdk.options(heap()), *LIGHT, f"-Dcourse.root={course.root}", *sandbox.java_options(),
               "-cp", build.class_path_text(course), main_class]  # fmt: skip
    return subprocess.run([*command, *arguments], env=sandbox.environment(jdk)).returncode


def _test(course, arguments):
    changed = [word.partition("=")[2] for word in arguments if re.match("--changed(=|$)", word)]
    if changed and len(arguments) > 1:
        raise Failure("./course test --changed takes nothing beside it; --changed=COMMIT names what to compare with.")
    if changed:
        return suite.test_changed(course, changed[0])
    unknown = [word for word in arguments if word.startswith("-") and word != "--all"]
    if unknown:
        raise Failure(f"./course test knows no option {unknown[0]!r}; it knows --all and --changed.")
    return suite.test(course, "--all" in arguments, [word for word in arguments if word != "--all"])


def _bench(course, arguments):
    if arguments[:1] == ["grade"]:
        return _bench_grade(course, arguments[1:])
    words = []
    while arguments and not arguments[0].startswith("-"):
        words.append(arguments.pop(0))
    options = _options("bench", arguments, valued=("--json", "--memory"), plain=("--peers",))
    if "--peers" in options:
        return peers.install(course)
    bench.named(words)
    memory = _count("--memory", options["--memory"]) if "--memory" in options else None
    if "--json" in options:
        require_place(options["--json"])
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk))
    if memory:
        return bench.memory(course, jdk, heap(), memory)
    return bench.bench(course, jdk, heap(), words, options.get("--json"))


def _bench_grade(course, arguments):
    options = _options("bench grade", arguments, valued=("--learners", "--jobs", "--isolation"))
    numbers = [options.get("--learners", "100"), options.get("--jobs", str(os.cpu_count() or 1))]
    isolation = options.get("--isolation", "full")
    if not all(number.isascii() and number.isdigit() and int(number) > 0 for number in numbers):
        raise Failure(f"--learners and --jobs need a number from 1, not {' and '.join(map(repr, numbers))}.")
    if isolation not in ("full", "process"):
        raise Failure(f"--isolation is full or process, not {isolation!r}.")
    return _java(course, "grade.Benchmark", [str(course.root), *numbers, isolation])


def _bundle(course, arguments):
    options = _options("bundle", arguments, valued=("--out", "--python"))
    if "--out" not in options:
        raise Failure("./course bundle needs a file, such as --out unrolled.tar.gz.")
    return bundle.write(course, options["--out"], [word for word in options.get("--python", "").split(",") if word])


def _doctor(course, arguments):
    _options("doctor", arguments)
    return doctor.examine(course)


def _help(course, arguments):
    print(HELP, end="")
    return 0


def _options(command, arguments, valued=(), plain=()):
    """`--name value` and `--name=value` as a dictionary; anything else is refused by name."""
    options, words = {}, list(arguments)
    while words:
        name, equals, value = words.pop(0).partition("=")
        if name in valued:
            if not equals and not words:
                raise Failure(f"./course {command}: {name} needs a value.")
            options[name] = value if equals else words.pop(0)
        elif name in plain and not equals:
            options[name] = True
        else:
            known = " ".join([*valued, *plain]) or "nothing more"
            raise Failure(f"./course {command} does not know {name!r}; it knows {known}.")
    return options


def _count(name, text):
    if not text.isascii() or not text.isdigit() or not int(text):
        raise Failure(f"{name} needs a number from 1, not {text!r}.")
    return int(text)


def _port(text):
    if text is None:
        return None
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise Failure(f"--port needs a number from 1 to 65535, not {text!r}.")
    return int(text)
