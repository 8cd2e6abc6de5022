"""How much memory this machine, or the container that holds us, has."""

import os
from pathlib import Path

MEGABYTE = 1 << 20


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


def _windows_memory():
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong) for name in ("total", "b", "c", "d", "e", "f", "g")
        ]

    status = Status(length=ctypes.sizeof(Status))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return status.total // MEGABYTE
