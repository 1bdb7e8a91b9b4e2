"""The help: pages of our own, in Markdown; that of the grades goes on with the words that the window itself uses."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop import resources
from desktop.presenters import terms

ORDER = (
    "first-steps", "grades", "near-me", "reports", "whats-new", "statistics", "packs", "sharing", "data", "own-columns",
    "keyboard", "accessibility", "privacy", "installing", "command-line", "errors",
)  # fmt: skip
"""How the pages are listed; others come after them by name."""
FIRST = ORDER[0]


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """A page: its key, the name of its file, and its title."""

    key: str
    title: str


class HelpPresenter(QObject):
    """`opened` when another page is shown, with the heading to go to (or an empty text)."""

    opened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.topics = topics()
        self.current = FIRST

    @property
    def text(self) -> str:
        """The Markdown of the page shown."""
        return page_text(self.current)

    def open(self, key: str, heading: str = "") -> None:
        """Show a page; one that there is not is passed over."""
        if any(topic.key == key for topic in self.topics):
            self.current = key
            self.opened.emit(heading)

    def follow(self, address: str) -> str:
        """A link that was pressed: another page of the help is shown, an address of the web is given back."""
        name, _, heading = address.partition("#")
        if name.endswith(".md"):
            self.open(name.removesuffix(".md"), heading)
            return ""
        return address if name.startswith(("https://", "http://")) else ""


def topics() -> tuple[HelpTopic, ...]:
    """All pages, in the order in which they are listed."""
    keys = [path.stem for path in resources.help_pages()]
    keys.sort(key=lambda key: (ORDER.index(key) if key in ORDER else len(ORDER), key))
    return tuple(HelpTopic(key, title_of(resources.help_text(key))) for key in keys)


def title_of(text: str) -> str:
    """The words of a page's first heading."""
    return next((line.lstrip("# ").strip() for line in text.splitlines() if line.startswith("# ")), "")


def page_text(key: str) -> str:
    """The Markdown of a page. Raises FileNotFoundError where there is none."""
    text = resources.help_text(key)
    return f"{text}\n{_words()}" if key == "grades" else text


def _words() -> str:
    """What every word means, as the window explains it where it stands."""
    parts = []
    for group in terms.groups(*terms.known()):
        lines = [f"- **{term.words}**: {term.text}" for term in group.terms]
        said = f"\n{group.lead}\n" if group.lead else ""
        source = f"\nSource: {group.source}\n" if group.source else ""
        parts.append(f"## {group.title}\n{said}\n" + "\n".join(lines) + f"\n{source}")
    return "\n".join(parts)
