"""`./course watch`: a task's file is checked when the learner saves it in his editor, by one Java program that stays warm."""

import contextlib
import subprocess
import threading
import time

from tools.launch import build, java_files, set_up
from tools.launch.arguments import Command
from tools.launch.checkout import only_one, read_json, write_json
from tools.launch.grading import LIGHT, environment
from tools.launch.jdk import find_jdk
from tools.launch.machine import heap
from tools.launch.steps import Failure

LOOK = 0.1  # seconds between two looks at the files
LONGEST = 180  # seconds until a program that says nothing is ended: more than any task gives its answer
END, RUNNING = "\x04", 3  # as check.FileChecks has them
ENDED = "The answer ended the program that checks it ({how}). Take out what does so (System.exit, a recursion or an array without bound), and save again."


def arguments(parser):
    parser.add_argument("names", metavar="NAME", nargs="*", help="only an exercise, such as 04, or a task, such as 4.1: checked at once, then at each save")
    parser.add_argument("--once", action="store_true", help="check those named, and end")


def watch(course, options):
    """Until Ctrl-C; returns the exit code."""
    if options.once and not options.names:
        raise Failure("./course watch --once needs an exercise or a task to check, such as 04 or 4.1.")
    answers = java_files.chosen(course, options.names)
    jdk = find_jdk()
    set_up.prepare(course, set_up.build_task(course, jdk), editor_task(course, jdk))
    with only_one(course):
        for sentence in java_files.refresh(course):
            print(sentence)
    folder = java_files.folder(course)
    with Checker(course, jdk) as checker:
        if not options.once:
            print(f"Your answers are in {folder.relative_to(course.root).as_posix()}/: open that folder in your editor, as a Maven project.")
        for answer in answers if options.names else []:
            print(checker.told(answer), flush=True)
        if not options.once:
            print("Save a file, and its task is checked. Ctrl-C ends it.", flush=True)
            for answer in _saved(folder, answers):
                print("\n" + checker.told(answer), flush=True)
    return 0


COMMANDS = {"watch": Command("check answers in .java files, written in an editor, at each save", watch, arguments)}


class Checker:
    """The warm program. It is started again after an answer that does not end, or that ends it."""

    def __init__(self, course, jdk, work=None):
        """Reads and notes points in that folder; by default in the learner's."""
        self.folder = work or java_files.folder(course)
        self.command = [str(jdk.java), *jdk.options(heap()), *LIGHT, "-cp", build.class_path_text(course), "check.FileChecks", str(work or course.work)]
        self.environment = environment(jdk)
        self.program = None

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, *_):
        self._end()

    def told(self, answer):
        """What the checks say of that task's file."""
        if self.program.poll() is not None:
            self._start()
        self.program.stdin.write(f"{answer.task}\t{self.folder / answer.path}\n")
        self.program.stdin.flush()
        said = self._result()
        if self.program.poll() not in (None, RUNNING):
            how = "it ran out of memory" if "OutOfMemoryError" in said else f"exit code {self.program.returncode}"
            said += f"Task {answer.task}: {ENDED.format(how=how)}\n"
        return said.rstrip("\n")

    def _end(self):
        self.program.kill()
        with contextlib.suppress(OSError):  # what was still to be said to it
            self.program.stdin.close()
        self.program.stdout.close()
        self.program.wait()

    def _start(self):
        if self.program:
            self._end()
        self.program = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace", env=self.environment,
        )  # fmt: skip
        said = self._result()
        if self.program.poll() is not None:
            self._end()
            raise Failure(f"The program that checks answers does not start: {said.strip()}. ./course doctor tells what to mend.")

    def _result(self):
        """The lines up to the end of a result. A program that ended has no more lines, and one that hangs is ended."""
        alarm = threading.Timer(LONGEST, self.program.kill)
        alarm.start()
        lines = []
        try:
            for line in self.program.stdout:
                if line.rstrip("\r\n") == END:
                    return "".join(lines)
                lines.append(line)
            self.program.wait()
            return "".join(lines)
        finally:
            alarm.cancel()


def _saved(folder, answers):
    """Each answer when its file has changed and then stayed for a look; some editors write in two goes."""
    seen = {answer: _state(folder / answer.path) for answer in answers}
    settling = {}
    while True:
        time.sleep(LOOK)
        for answer in answers:
            now = _state(folder / answer.path)
            if now is None or now == seen[answer]:
                settling.pop(answer, None)
            elif settling.get(answer) == now:
                seen[answer] = now
                del settling[answer]
                yield answer
            else:
                settling[answer] = now


def _state(path):
    """What changes when a file is saved; None where there is none, or nothing in it yet."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found.st_size else None


def editor_task(course, jdk):
    """The toolkit and the checks where Maven looks for them, so that an editor's project finds them."""
    made, stamp = build.origin(course), course.state / "editor.json"

    def install(step):
        sources, log = build.origin(course), course.log("editor")
        if build.maven(course, jdk, ["-pl", "toolkit,exercises/checks", "-am", "-DskipTests", "install"], log, step.note):
            build.package(course, jdk, step)
            print(f"Maven could not do it (see {log.relative_to(course.root).as_posix()}); ./course watch checks your files without.")
            return
        build.mark_ready(course, sources)
        write_json(stamp, sources)

    return set_up.Task("Putting the toolkit where editors find it", lambda: read_json(stamp) == made, lambda: None, install)
