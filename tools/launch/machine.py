"""What this machine, or the container that holds us, has: memory, disk, a locale."""

import os
import shutil
from pathlib import Path

from tools.launch.say import Failure

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
