"""The keys of a page, as the help page on the keyboard has them: the one place where they are written down."""

from __future__ import annotations

from dataclasses import dataclass

from desktop import resources
from desktop.language import tr

ANYWHERE = tr("Anywhere")
ALSO = {
    "Find": (tr("Timeline of a setting"), tr("The map")),
    "What’s new": (tr("Officer's desk"),),
    "Report": (tr("Reading a report"),),
}
"""The parts of the help page that belong to a page of the window besides the part of its own name."""


@dataclass(frozen=True, slots=True)
class KeyPart:
    """A heading of the help page, and its lines: the keys, and what they do."""

    title: str
    lines: tuple[tuple[str, str], ...]


def all_parts() -> tuple[KeyPart, ...]:
    """Every part of the help page, in its order."""
    parts: list[KeyPart] = []
    lines: list[tuple[str, str]] = []
    title = ""
    for line in [*resources.help_text("keyboard").splitlines(), "## "]:
        if line.startswith("## "):
            if lines:
                parts.append(KeyPart(title, tuple(lines)))
            title, lines = line[3:].strip(), []
        elif line.startswith("| ") and not line.startswith("| Keys "):
            keys, does = (cell.strip() for cell in line.strip().strip("|").split("|", 1))
            lines.append((keys, does))
    return tuple(parts)


def parts_for(page: str) -> tuple[KeyPart, ...]:
    """The keys of the page of this title, and then those that hold anywhere."""
    own = {_plain(page), *(_plain(each) for each in ALSO.get(page, ()))}
    parts = all_parts()
    mine = [part for part in parts if _plain(part.title) in own]
    return (*mine, *(part for part in parts if part.title == ANYWHERE))


def _plain(title: str) -> str:
    return title.replace("’", "'").casefold()
