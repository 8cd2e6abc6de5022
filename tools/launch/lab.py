"""Starts JupyterLab on the learner's copies and tells its address."""

import os
import signal
import socket
import subprocess
import time

from tools.launch import copies, environment, kernelspec, screen, set_up
from tools.launch.arguments import Command, whole_number
from tools.launch.checkout import only_one, read_json
from tools.launch.steps import Failure, failure_from

WELCOME = "00-welcome.ipynb"


def arguments(parser):
    parser.add_argument("--port", metavar="N", type=whole_number("--port", 65535), help="where the server listens; otherwise 8888 or the next that is free")
    parser.add_argument("--no-browser", action="store_true", help="only tell the address")
    parser.add_argument("--set-up", action="store_true", help="only set up, and end")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--ijava", metavar="ZIP", help="on IJava 1.3.0 from its release zip, from now on")
    chosen.add_argument("--jjava", action="store_true", help="on JJava again")


def open_lessons(course, options):
    """`./course lab`: whatever is due first, then the server."""
    course.require_writable()
    require_free(options.port)
    if options.ijava:
        kernelspec.choose_ijava(course, options.ijava)
    elif options.jjava:
        kernelspec.choose_jjava(course)
    jdk = set_up.everything(course)
    with only_one(course):
        kernelspec.install(course, jdk)
        screen.prepare(course)
        for sentence in copies.refresh(course):
            print(sentence)
    if options.set_up:
        print("The course is set up; its lessons are in work/.")
        return 0
    return start(course, options.port, browser=not options.no_browser)


COMMANDS = {"lab": Command("open the lessons in JupyterLab", open_lessons, arguments)}


def start(course, port, browser):
    """Runs until Ctrl-C; returns the exit code."""
    require_free(port)
    runtime = course.state / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    log = course.log("lab")
    log.parent.mkdir(parents=True, exist_ok=True)
    print("Starting JupyterLab …", flush=True)
    with open(log, "w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [str(part) for part in _command(course, port, browser)], cwd=course.work, env=environment.variables(course),
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
        try:
            print(_told(_address(server, runtime, log)), flush=True)
            code = server.wait()
        except KeyboardInterrupt:
            print("\nStopping JupyterLab and its kernels …", flush=True)
            code = _stop(server)
    if code not in (0, -signal.SIGTERM):
        raise failure_from(log, "JupyterLab ended with an error", "Run ./course doctor, then ./course lab again.")
    return 0


def require_free(port):
    """A port that was asked for must be free; without one JupyterLab takes 8888 or the next that is."""
    if port is None:
        return
    with socket.socket() as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise Failure(
                f"Port {port} cannot be used ({error.strerror}). Choose another: ./course lab --port {port % 65535 + 1}, "
                "or leave --port out and a free one is found."
            ) from None


def _command(course, port, browser):
    command = [
        course.python, "-m", "jupyterlab", f"--ServerApp.root_dir={course.work}",
        f"--LabApp.default_url=/lab/tree/{WELCOME}", "--LabApp.extension_manager=readonly", "--LabApp.custom_css=True",
        "--ServerApp.answer_yes=True",
    ]  # fmt: skip
    if port is not None:
        command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    return command


def _address(server, runtime, log):
    """Waits for the file in which a Jupyter server tells its address."""
    told = runtime / f"jpserver-{server.pid}.json"
    while server.poll() is None:
        content = read_json(told)
        if content:
            return f"{content['url']}lab/tree/{WELCOME}?token={content['token']}"
        time.sleep(0.1)
    raise failure_from(log, "JupyterLab did not start", "Run ./course doctor, then ./course lab again.")


def _told(address):
    return f"\n  {address}\n\nThat is JupyterLab, open at the welcome lesson; Ctrl-C stops it."


def _stop(server):
    try:
        return server.wait(timeout=3)  # Ctrl-C reached the server as well, where it was typed
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        server.terminate()
        return server.wait()
