"""What this machine, or the container that holds us, has: memory, disk, a network, a locale."""

import os
import shutil
import socket
from configparser import ConfigParser
from configparser import Error as NoConfiguration
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from tools.say import Failure

MEGABYTE = 1 << 20
GIGABYTE = 1 << 30
INDEX = "https://pypi.org/simple"


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


def require_network():
    """Before anything is downloaded: whether pip's index, or the proxy before it, can be reached at all."""
    if os.environ.get("PIP_NO_INDEX"):
        return
    address = urlsplit(_through())
    port = address.port or (80 if address.scheme == "http" else 443)
    try:
        socket.create_connection((address.hostname, port), timeout=10).close()
    except OSError as error:
        raise Failure(
            f"{address.hostname} cannot be reached ({error.strerror or error}): there is no network, or a proxy refuses it. "
            "The first set-up needs it once: connect and run the command again."
        ) from None


def _through():
    index = os.environ.get("PIP_INDEX_URL") or _configured("index-url") or INDEX
    proxy = os.environ.get("PIP_PROXY") or _configured("proxy")
    if not proxy and not proxy_bypass(urlsplit(index).hostname or ""):
        proxy = getproxies().get(urlsplit(index).scheme)
    if proxy and "://" not in proxy:
        proxy = f"http://{proxy}"
    through = proxy or index
    return through if urlsplit(through).hostname else INDEX


def _configured(name):
    """What pip's own files say; the last one that speaks of it counts."""
    places = ["/etc/pip.conf", "~/.pip/pip.conf", "~/.config/pip/pip.conf", "~/Library/Application Support/pip/pip.conf", "~/AppData/Roaming/pip/pip.ini"]
    found = None
    for place in [*places, os.environ.get("PIP_CONFIG_FILE", "")]:
        try:
            parser = ConfigParser(interpolation=None)
            parser.read(Path(place).expanduser() if place else [], encoding="utf-8")
            for section in ("global", "install"):
                found = parser.get(section, name, fallback=found)
        except (NoConfiguration, OSError, UnicodeDecodeError, RuntimeError):
            continue  # pip will say what is wrong with it
    return found


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
