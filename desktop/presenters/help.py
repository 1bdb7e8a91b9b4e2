"""The help: pages of our own, in Markdown; that of the grades goes on with the words that the window itself uses."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop import resources
from desktop.language import tr
from desktop.presenters import terms
from desktop.presenters.terms import Term

ORDER = (
    "first-steps", "officer", "researcher", "grades", "glossary", "sources", "near-me", "reports", "whats-new",
    "statistics", "packs", "sharing", "data", "own-columns", "settings", "keyboard", "accessibility", "privacy",
    "installing", "command-line", "errors",
)  # fmt: skip
"""How the pages are listed; others come after them by name."""
FIRST = ORDER[0]
GLOSSARY = tr(
    "What the words of the register and of the inspections mean, as the window says it where they"
    " stand.\nThe senses follow the publisher's own guidance. [What the grades mean](grades.md)"
    " has them by framework."
)
OF_PAGES = {
    "find": ("first-steps", "Finding a setting"),
    "find map": ("near-me", "The map"),
    "find both": ("near-me", "The map"),
    "compare": ("first-steps", "Comparing"),
    "compare words": ("reports", "Compare what the reports say"),
    "mylist": ("first-steps", "Coming back"),
    "reports": ("reports", "Search inside the reports"),
    "reports improve": ("reports", "What must improve"),
    "reader": ("reports", "Reading"),
    "whatsnew": ("whats-new", "Which changes"),
    "whatsnew desk": ("whats-new", "The officer's desk"),
    "statistics": ("statistics", "State of the nation, state of the area"),
    "statistics outcomes": ("statistics", "Outcomes"),
    "statistics beside": ("statistics", "Side by side"),
    "statistics groups": ("statistics", "By type, region and band"),
    "statistics published": ("statistics", "Published figures"),
    "statistics sufficiency": ("statistics", "Sufficiency"),
    "data": ("data", ""),
    "settings": ("settings", ""),
    "help": ("keyboard", ""),
}
"""Where in the help each page of the window is told of, and the parts of it that have a place of their own: a page's
key, then that of its part; the key of a page of the help, and the words of a heading."""
SHORTEST = 2
"""Letters of a word that is looked for in the help."""


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


@dataclass(frozen=True, slots=True)
class Place:
    """A heading of a page under which the words looked for stand; `heading` is empty at the page's own beginning."""

    topic: HelpTopic
    heading: str


def places(text: str) -> tuple[Place, ...]:
    """Where in the help all these words stand, page by page; those first whose heading has them."""
    wanted = [word for word in text.lower().split() if len(word) >= SHORTEST]
    if not wanted:
        return ()
    named: list[Place] = []
    others: list[Place] = []
    for topic in topics():
        heading, parts = "", [""]
        sections: list[tuple[str, str]] = []
        for line in [*page_text(topic.key).splitlines(), "# end"]:
            if line.startswith("#"):
                sections.append((heading, "\n".join(parts)))
                words = line.lstrip("# ").strip()
                heading, parts = ("" if line.startswith("# ") else words), [words]
            else:
                parts.append(line)
        for heading, said in sections:
            if all(word in said.lower() for word in wanted):
                head = (heading or topic.title).lower()
                (named if any(word in head for word in wanted) else others).append(Place(topic, heading))
    return (*named, *others)


def place_of(page: str, part: str = "") -> tuple[str, str]:
    """The page of the help, and the heading, that a page of the window or a part of it is told of under."""
    return OF_PAGES.get(f"{page} {part}") or OF_PAGES.get(page) or (FIRST, "")


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


def glossary() -> str:
    """Every word that the window explains, by the alphabet: what `glossary.md` holds."""
    every = _every_term()
    lines = [f"- **{words}**: {every[words].text}" for words in sorted(every, key=str.lower)]
    return "\n".join(["# Glossary", "", GLOSSARY, "", *lines, ""])


def glossary_words() -> frozenset[str]:
    """The words that the glossary has an entry of."""
    return frozenset(_every_term())


def _every_term() -> dict[str, Term]:
    return {term.words: term for group in terms.groups(*terms.known()) for term in group.terms}


def _words() -> str:
    """What every word means, as the window explains it where it stands."""
    parts = []
    for group in terms.groups(*terms.known()):
        lines = [f"- **{term.words}**: {term.text}" for term in group.terms]
        said = f"\n{group.lead}\n" if group.lead else ""
        source = tr("\nSource: {source}\n", source=group.source) if group.source else ""
        parts.append(f"## {group.title}\n{said}\n" + "\n".join(lines) + f"\n{source}")
    return "\n".join(parts)
