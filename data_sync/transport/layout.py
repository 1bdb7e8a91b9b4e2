"""Names: where an address is kept under a folder laid out as host/path, and under which names a mirror may have it.

Kept names are safe on every system, whichever one wrote them, because a data folder and a mirror are carried from one
to another: what Windows, a shell or a path would take for something else is written as %XX, and ``@`` stands for the
question mark before a query (as wget does it for Windows).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

INDEX = "index.html"
"""What a name is kept as that is a file and a folder at once, and what an address ending in a slash is kept as."""

_LONGEST_NAME = 200  # bytes; file systems take 255, and ".part.json" is added on the way
_LONGEST_PATH = 900  # bytes of a whole kept name
_SPECIAL = frozenset('<>:"/\\|?*%@')
_PORTS = frozenset("0123456789¹²³")
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$"}) | {
    f"{port}{n}" for port in ("com", "lpt") for n in _PORTS
}


def kept_name(url: str) -> PurePosixPath:
    """The safe name ``host/path`` of `url`, below the downloads folder or a mirror's."""
    parts = urlsplit(url)
    *folders, last = _segments(parts.path)
    last = safe(last or INDEX) + (f"@{_escaped(parts.query)}" if parts.query else "")
    name = PurePosixPath(_host(url), *(safe(folder) for folder in folders), _shortened(_ended(last)))
    if len(str(name).encode()) > _LONGEST_PATH:
        return PurePosixPath(_host(url), f"~{hashlib.sha256(url.encode()).hexdigest()}")
    return name


def safe(segment: str) -> str:
    """One name of a path, written so that every system takes it for a plain name and no two become one."""
    if not segment:
        return "%"  # "a//b" is another address than "a/b"
    name = _escaped(segment)
    if name.partition(".")[0].rstrip(" ").lower() in _DEVICES:
        name = _percent(name[0]) + name[1:]
    return _shortened(_ended(name))


def folder_names(url: str) -> list[str]:
    """The names, below a mirror's folder, that may hold `url`, the likeliest first.

    Exactly with the query, as this program keeps it, without the query, and as ``name/index.html``. No name leads out
    of the folder.
    """
    query = urlsplit(url).query
    literal = _literal(url)
    plain = _without_query(url)
    exact = [f"{literal}?{q}" for q in (query, unquote(query)) if _is_plain(q)] if query and literal else []
    names = [*exact, str(kept_name(url)), literal, str(kept_name(plain))]
    return _each_once([*names, *(_index(name) for name in names if name)])


def web_paths(url: str) -> list[str]:
    """The same as `folder_names` for a mirror on the web: what to put behind its address, percent-encoded.

    A server that knows nothing of queries passes over a query, so the first of them serves for "without the query".
    """
    parts = urlsplit(url)
    literal = _literal(url)
    plain = _without_query(url)
    as_sent = [f"{_host(url)}{parts.path}"] if literal else []
    with_query = [f"{path}?{parts.query}" for path in as_sent] if parts.query else []
    exact = [quote(f"{literal}?{parts.query}")] if literal and _is_plain(parts.query) and parts.query else []
    kept = quote(str(kept_name(url)))
    kept_plain = quote(str(kept_name(plain)))
    index = [_index(path) for path in (*as_sent, kept_plain)]
    return _each_once([*with_query, *exact, kept, *as_sent, kept_plain, *index])


def _host(url: str) -> str:
    parts = urlsplit(url)
    usual = {"https": 443, "http": 80}[parts.scheme]
    port = f"+{parts.port}" if parts.port not in (None, usual) else ""  # a colon is not for a name on Windows
    return safe((parts.hostname or "").replace(":", "_")) + port


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.removeprefix("/").split("/")]


def _literal(url: str) -> str:
    """``host/path`` as wget writes it, or nothing where that would lead elsewhere than to a plain name."""
    segments = _segments(urlsplit(url).path)
    if segments[-1] == "":
        segments[-1] = INDEX
    return "/".join([_host(url), *segments]) if all(map(_is_plain, segments)) else ""


def _is_plain(name: str) -> bool:
    if name in ("", ".", "..") or any(c in name for c in "/\\\0"):
        return False
    return os.name != "nt" or safe(name) == name


def _without_query(url: str) -> str:
    return url.partition("?")[0]


def _index(name: str) -> str:
    return f"{name.rstrip('/')}/{INDEX}"


def _each_once(names: Iterable[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name]


def _escaped(text: str) -> str:
    return "".join(_percent(c) if c in _SPECIAL or not c.isprintable() else c for c in text)


def _ended(name: str) -> str:
    """Windows drops a full stop or a space from the end of a name."""
    return name[:-1] + _percent(name[-1]) if name[-1] in ". " else name


def _percent(c: str) -> str:
    return "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "surrogatepass"))


def _shortened(name: str) -> str:
    raw = name.encode()
    if len(raw) <= _LONGEST_NAME:
        return name
    suffix = PurePosixPath(name).suffix
    suffix = suffix if len(suffix.encode()) <= 10 else ""
    return f"{raw[:120].decode('utf-8', 'ignore')}~{hashlib.sha256(raw).hexdigest()[:16]}{suffix}"
