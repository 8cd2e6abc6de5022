"""The kernelspec `java`: JJava from the environment, or the IJava that a learner has as a release zip."""

import json
import os
import zipfile
from pathlib import Path

from tools.launch.checkout import read_json, write_atomically, write_json
from tools.launch.machine import heap
from tools.launch.steps import Failure

START_IN = "import os, sys; os.chdir(sys.argv[1]); os.execv(sys.argv[2], sys.argv[2:])"
IJAVA_JAR = "java/ijava-1.3.0.jar"


def folder(course):
    return course.venv / "share" / "jupyter" / "kernels" / "java"


def chosen(course):
    """`jjava`, or `ijava` after `lab --ijava ZIP` and until `lab --jjava`."""
    return read_json(course.state / "kernel.json").get("kernel", "jjava")


def choose_jjava(course):
    (course.state / "kernel.json").unlink(missing_ok=True)


def choose_ijava(course, archive):
    """Keeps the zip's jar outside the environment, which may be made anew."""
    jar = _jar_in(Path(archive).expanduser())
    target = course.state / "ijava" / Path(IJAVA_JAR).name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.with_suffix(".part").write_bytes(jar)
    os.replace(target.with_suffix(".part"), target)
    write_json(course.state / "kernel.json", {"kernel": "ijava"})


def install(course, jdk, into=None, start_in=None):
    """Writes kernel.json for the chosen kernel and this JDK, into the environment unless told otherwise.

    Such a kernel starts in the notebook's folder, or in `start_in`.
    """
    spec = _ijava(course, jdk) if chosen(course) == "ijava" else _jjava(course, jdk)
    spec["metadata"] = {"language_info": _language(jdk)}
    if start_in:
        spec["argv"] = [str(course.python), "-c", START_IN, str(start_in), *spec["argv"]]
    path = (into or folder(course)) / "kernel.json"
    if read_json(path) != spec:
        write_atomically(path, json.dumps(spec, indent=1) + "\n")


def told(course):
    """What JupyterLab writes into a notebook's metadata once such a kernel runs; a copy that has it opens as saved."""
    spec = read_json(folder(course) / "kernel.json")
    if not spec.get("metadata"):
        return {}
    return {"kernelspec": {"display_name": spec["display_name"], "language": "java", "name": "java"}, **spec["metadata"]}


def _language(jdk):
    """As both kernels describe theirs."""
    return {
        "codemirror_mode": "java", "file_extension": ".jshell", "mimetype": "text/x-java-source",
        "name": "Java", "pygments_lexer": "java", "version": jdk.build or jdk.version,
    }  # fmt: skip


def _jjava(course, jdk):
    """Its launcher reads JJAVA_JVM_OPTS and starts a second JVM with the `java` that is first on the PATH."""
    jars = [str(folder(course) / name) for name in ("jjava-launcher.jar", "jjava.jar")]
    variables = {
        "JJAVA_JVM_OPTS": " ".join(jdk.kernel_options(heap())),
        "PATH": f"{jdk.home / 'bin'}{os.pathsep}${{PATH}}",  # Jupyter puts the server's PATH in
        "JAVA_HOME": str(jdk.home),
    }
    return _spec("Java (JJava)", [str(jdk.java), "-jar", *jars], variables)


def _ijava(course, jdk):
    jar = course.state / "ijava" / Path(IJAVA_JAR).name
    command = [str(jdk.java), *jdk.kernel_options(heap()), "-jar", str(jar)]
    return _spec("Java (IJava 1.3.0)", command, {"JAVA_HOME": str(jdk.home)})


def _spec(name, command, variables):
    return {
        "argv": [*command, "{connection_file}"],
        "display_name": name,
        "language": "java",
        "interrupt_mode": "message",
        # ND4J's own threads only get in the way of small matrices, and of the toolkit's
        "env": {"OMP_NUM_THREADS": "1", **variables},
        "metadata": {},
    }


def _jar_in(archive):
    wanted = f"It must be the release zip of IJava 1.3.0 (ijava-1.3.0.zip), which holds {IJAVA_JAR}."
    try:
        with zipfile.ZipFile(archive) as content:
            return content.read(IJAVA_JAR)
    except FileNotFoundError:
        raise Failure(f"There is no file {archive}. {wanted}") from None
    except KeyError:
        raise Failure(f"{archive} holds no {IJAVA_JAR}. {wanted}") from None
    except (OSError, zipfile.BadZipFile) as error:
        raise Failure(f"{archive} is not a zip that can be read ({error}). {wanted}") from None
