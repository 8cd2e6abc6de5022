"""The command that installs a missing program on this operating system."""

import os
import platform
import shutil
import sys

PACKAGES = {
    "apt": ("sudo apt install", {"jdk": "openjdk-17-jdk", "maven": "maven", "venv": "python{}-venv"}),
    "dnf": ("sudo dnf install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "venv": "python{}"}),
    "zypper": ("sudo zypper install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "venv": "python{}"}),
    "pacman": ("sudo pacman -S", {"jdk": "jdk21-openjdk", "maven": "maven", "venv": "python"}),
    "brew": ("brew install", {"jdk": "--cask temurin@21", "maven": "maven", "venv": "python@{}"}),
    "winget": ("winget install", {"jdk": "EclipseAdoptium.Temurin.21.JDK", "venv": "Python.Python.{}"}),
}


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
