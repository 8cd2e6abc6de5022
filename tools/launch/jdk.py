"""Finds the JDK that builds the course and runs its kernel."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.launch.machine import command_for
from tools.launch.steps import Failure

OLDEST = 17
EXECUTABLE = ".exe" if os.name == "nt" else ""
USUAL_PLACES = (
    "/usr/lib/jvm/*", "/usr/java/*", "/opt/java/*", "~/.sdkman/candidates/java/*", "~/.jdks/*",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home", "/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home",
    "C:/Program Files/Java/*", "C:/Program Files/Eclipse Adoptium/*", "C:/Program Files/Microsoft/jdk*",
    "C:/Program Files/Zulu/*", "C:/Program Files/Amazon Corretto/*",
)  # fmt: skip


@dataclass(frozen=True)
class Jdk:
    """A Java installation as its own `java` describes it."""

    home: Path
    version: str
    processor: str
    compiles: bool
    build: str = ""  # the version with all that the maker adds, as Runtime.version() says it

    @property
    def feature(self):
        """17 for `17.0.15`, 8 for `1.8.0_402`."""
        numbers = re.findall(r"\d+", self.version)
        return int(numbers[1] if numbers[0] == "1" and len(numbers) > 1 else numbers[0])

    @property
    def java(self):
        return self.home / "bin" / f"java{EXECUTABLE}"

    @property
    def fits(self):
        return self.compiles and self.feature >= OLDEST

    def __str__(self):
        kind = "JDK" if self.compiles else "Java runtime without javac"
        return f"{kind} {self.version} in {self.home}"

    def options(self, heap):
        """What a JVM of the course needs: a heap, and on new JDKs no warnings about natives."""
        quiet = ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"]
        return [f"-Xmx{heap}m", *(quiet if self.feature >= 24 else [])]

    def kernel_options(self, heap):
        """The same and the vector module, of which every JVM warns on stderr (a kernel's goes to the server's log)."""
        return ["--add-modules", "jdk.incubator.vector", *self.options(heap)]

    def environment(self):
        """This process's environment with this JDK in front."""
        path = f"{self.home / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
        return {**os.environ, "JAVA_HOME": str(self.home), "PATH": path}


def find_jdk():
    """JAVA_HOME, else javac on the PATH, else the usual places; a runtime or an old Java is named, never used."""
    seen = []
    for home in _candidates():
        jdk = describe(home)
        if jdk and jdk.fits:
            return jdk
        if jdk:
            seen.append(jdk)
    found = f"found only {seen[0]}" if seen else "found none"
    wrong = f" ({wrong_java_home()})" if wrong_java_home() else ""
    raise Failure(f"The course needs a JDK {OLDEST} or newer and {found}{wrong}. Install it: {command_for('jdk')}")


def wrong_java_home():
    """What is wrong with the JDK that JAVA_HOME names, or None; the course then takes another one."""
    home = os.environ.get("JAVA_HOME")
    if not home:
        return None
    jdk = describe(home)
    if jdk is None:
        return f"JAVA_HOME is {home}, where no JDK is"
    return None if jdk.fits else f"JAVA_HOME is {home}, which is only {jdk}"


def other_jdks(chosen):
    """Fitting JDKs of another version, one for each version."""
    fitting = {jdk.feature: jdk for jdk in map(describe, _usual_homes()) if jdk and jdk.fits}
    fitting.pop(chosen.feature, None)
    return [fitting[feature] for feature in sorted(fitting)]


def describe(home):
    """What the Java in that folder says of itself, or None where there is none that runs."""
    java = Path(home) / "bin" / f"java{EXECUTABLE}"
    if not java.is_file():
        return None
    try:
        run = subprocess.run(
            [str(java), "-XshowSettings:properties", "-version"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=30)  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    told = dict(re.findall(r"^\s+(java\.home|java\.version|java\.runtime\.version|os\.arch) = (.+?)\s*$", run.stderr + run.stdout, re.M))
    if not re.match(r"\d", told.get("java.version", "")):
        return None
    real = Path(told.get("java.home", home))
    if real.name == "jre" and not _has_compiler(real):  # Java 8 keeps its runtime inside the JDK
        real = real.parent
    return Jdk(real, told["java.version"], told.get("os.arch", "unknown"), _has_compiler(real), told.get("java.runtime.version", told["java.version"]))


def _has_compiler(home):
    return (home / "bin" / f"javac{EXECUTABLE}").is_file()


def _candidates():
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    for program in ("javac", "java"):
        found = shutil.which(program)
        if found and (sys.platform != "darwin" or not found.startswith("/usr/bin")):  # there a stub that asks to install
            yield Path(found).resolve().parent.parent
    if Path("/usr/libexec/java_home").is_file():
        told = subprocess.run(["/usr/libexec/java_home", "-v", f"{OLDEST}+"], capture_output=True, text=True)
        if told.returncode == 0:
            yield Path(told.stdout.strip())
    yield from _usual_homes()


def _usual_homes():
    """Oldest name first: the version most often tried is the floor."""
    for place in USUAL_PLACES:
        pattern = Path(place).expanduser()
        if place.startswith("C:") != (os.name == "nt"):
            continue
        star = next(index for index, part in enumerate(pattern.parts) if "*" in part)
        yield from sorted(Path(*pattern.parts[:star]).glob("/".join(pattern.parts[star:])))
