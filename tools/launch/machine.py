"""What this machine, or the container that holds us, has (memory, disk, a locale), and the command that installs what it lacks."""

import os
import platform
import shutil
import sys
from pathlib import Path

from tools.launch.steps import Failure

PACKAGES = {
    "apt": ("sudo apt install", {"jdk": "openjdk-17-jdk", "maven": "maven", "venv": "python{}-venv"}),
    "dnf": ("sudo dnf install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "venv": "python{}"}),
    "zypper": ("sudo zypper install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "venv": "python{}"}),
    "pacman": ("sudo pacman -S", {"jdk": "jdk21-openjdk", "maven": "maven", "venv": "python"}),
    "brew": ("brew install", {"jdk": "--cask temurin@21", "maven": "maven", "venv": "python@{}"}),
    "winget": ("winget install", {"jdk": "EclipseAdoptium.Temurin.21.JDK", "venv": "Python.Python.{}"}),
}
MEGABYTE = 1 << 20
GIGABYTE = 1 << 30


def memory():
    """In MB; 0 where the system does not tell."""
    if os.name == "nt":
        return _windows_memory()
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return 0
    try:  # a container's limit
        total = min(total, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    except (OSError, ValueError):
        pass
    return total // MEGABYTE


def heap():
    """A third of the memory, at least 1 GB and at most 3: a browser and JupyterLab have to live beside it."""
    return max(1024, min(3072, memory() // 3))


def free_disk(folder):
    """In GB."""
    return shutil.disk_usage(folder).free / GIGABYTE


def require_disk(folder):
    """Before anything is downloaded: the environment and the libraries take three quarters of a GB."""
    if free_disk(folder) < 1:
        raise Failure(f"The disk has {free_disk(folder):.1f} GB free at {folder}, and the first set-up takes about 1. Free 2 GB there and run the command again.")


def in_utf8(environment):
    """The same variables with a locale in which a file may have any name: in C, a JDK 17 does not find one with umlauts."""
    locale = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG") or ""
    return environment if os.name == "nt" or "utf" in locale.lower() else {**environment, "LC_ALL": "C.UTF-8"}


def _windows_memory():
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong) for name in ("total", "b", "c", "d", "e", "f", "g")
        ]

    status = Status(length=ctypes.sizeof(Status))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return status.total // MEGABYTE


def command_for(what):
    """For example `sudo apt install openjdk-17-jdk`; `what` is jdk, maven, venv (of the Python that runs this), or a package that
    has one name everywhere. Which command installs a Python that is new enough, ./course says itself, since it needs none."""
    manager = _manager()
    if what == "venv" and not _is_the_systems():
        return f"install the Python in {sys.base_prefix} anew, or put another one first on the PATH"
    if what == "maven" and manager == "winget":
        return "choco install maven"  # winget has no Maven
    if what == "jdk" and manager == "apt" and _debian_without_java_17():
        return "sudo apt install openjdk-21-jdk"
    install, packages = PACKAGES[manager]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f"{install} {packages.get(what, what).format(version.replace('.', '') if manager == 'zypper' else version)}"


def _is_the_systems():
    """Whether a package manager has installed this Python; on Linux those under /usr/local and in homes are somebody's own."""
    return not sys.platform.startswith("linux") or os.path.realpath(sys.base_prefix) == "/usr"


def _manager():
    if sys.platform == "win32":
        return "winget"
    if sys.platform == "darwin":
        return "brew"
    return next((name for name in ("apt", "dnf", "zypper", "pacman") if shutil.which(name)), "apt")


def _debian_without_java_17():
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    return release.get("ID") == "debian" and int(release.get("VERSION_ID", "0").split(".")[0] or 0) >= 13
