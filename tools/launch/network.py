"""Whether pip's index, or the proxy before it, can be reached at all."""

import os
import socket
import sys
from configparser import ConfigParser
from configparser import Error as NoConfiguration
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from tools.launch.steps import Failure

DISTRIBUTIONS_WHEELS = "/usr/share/python-wheels"  # where Debian keeps what ensurepip has elsewhere


class NoNetwork(Failure):
    """What is wanted comes from the network, which is not there."""


def require_network(why="The first set-up needs it once"):
    """A failure at once, where pip would try five times for some minutes."""
    if os.environ.get("PIP_NO_INDEX"):
        return
    address = urlsplit(_through() or "")
    if not address.hostname:
        return  # nobody says where the index is: pip will
    port = address.port or (80 if address.scheme == "http" else 443)
    try:
        socket.create_connection((address.hostname, port), timeout=10).close()
    except OSError as error:
        raise NoNetwork(
            f"{address.hostname} cannot be reached ({error.strerror or error}): there is no network, or a proxy refuses it. "
            f"{why}: connect and run the command again."
        ) from None


def _through():
    index = os.environ.get("PIP_INDEX_URL") or _configured("index-url") or _usual()
    proxy = os.environ.get("PIP_PROXY") or _configured("proxy")
    if not proxy and not proxy_bypass(urlsplit(index or "").hostname or ""):
        proxy = getproxies().get(urlsplit(index or "https:").scheme)
    if proxy and "://" not in proxy:
        proxy = f"http://{proxy}"
    through = proxy or index
    return through if urlsplit(through or "").hostname else _usual()


def _usual():
    """The index that pip takes by itself, or None where there is no pip to be asked."""
    before = list(sys.path)
    try:
        import ensurepip

        places = (Path(ensurepip.__file__).parent / "_bundled", Path(DISTRIBUTIONS_WHEELS))
        sys.path += [str(wheel) for place in places for wheel in sorted(place.glob("pip-*.whl"))]
        from pip._internal.models.index import PyPI

        return PyPI.simple_url
    except (ImportError, AttributeError):
        return None
    finally:
        sys.path[:] = before


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
