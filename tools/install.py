"""The command that installs a missing program on this operating system."""

import platform
import shutil
import sys

PACKAGES = {
    "apt": ("sudo apt install", {"jdk": "openjdk-17-jdk", "maven": "maven", "python": "python3"}),
    "dnf": ("sudo dnf install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "python": "python3"}),
    "zypper": ("sudo zypper install", {"jdk": "java-21-openjdk-devel", "maven": "maven", "python": "python312"}),
    "pacman": ("sudo pacman -S", {"jdk": "jdk21-openjdk", "maven": "maven", "python": "python"}),
    "brew": ("brew install", {"jdk": "--cask temurin@21", "maven": "maven", "python": "python"}),
    "winget": ("winget install", {"jdk": "EclipseAdoptium.Temurin.21.JDK", "python": "Python.Python.3.13"}),
}


def command_for(what):
    """For example `sudo apt install openjdk-17-jdk`; `what` is jdk, maven, python, venv, or a package that has one name everywhere."""
    manager = _manager()
    if what == "venv":
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return f"sudo apt install python{version}-venv" if manager == "apt" else command_for("python")
    if what == "maven" and manager == "winget":
        return "choco install maven"  # winget has no Maven
    if what == "jdk" and manager == "apt" and _debian_without_java_17():
        return "sudo apt install openjdk-21-jdk"
    install, packages = PACKAGES[manager]
    return f"{install} {packages.get(what, what)}"


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
