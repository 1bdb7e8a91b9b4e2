"""Ofsted's provider pages: which files a setting has, and what the page says of its newest grades.

Two layouts are met: a timeline of files, with the four-grade outcome above it; and a report card, which stands in the
page as escaped markup. A page is data from outside: it is taken apart with the standard library's reader of HTML, parts
that are missing are passed over, and nothing of it is run. What a setting is called and where it stands is not read at
all: for a childminder that would fill in what is withheld (domain.md §1 rule 6).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from data_sync.domain.dates import parse_date
from data_sync.sources.report_facts import FileKind, facts, file_number, kind_of
from data_sync.sources.report_outcomes import PageOutcome, card_outcome, days_in, graded_outcome, is_card


@dataclass(frozen=True, slots=True)
class Listed:
    """A file that a page lists. `file` is its number at the publisher, the same on the old host and the new."""

    file: str
    url: str
    title: str
    kind: FileKind
    event: str | None  # ISO: the inspection, or what the summary is about
    published: str | None


@dataclass(frozen=True, slots=True)
class ProviderPage:
    """One setting's page: its files in the page's order, and its newest outcome where it can be read for certain."""

    files: tuple[Listed, ...]
    outcome: PageOutcome | None
    urn: str | None


def is_missing(page: str) -> bool:
    """Whether the publisher says that there is no such page."""
    title = re.search(r"<title[^>]*>(.*?)</title", page[:4000], re.I | re.S)
    said = unescape(title[1]).casefold() if title else ""
    return any(words in said for words in facts()["page"]["missing"])


def is_provider_page(page: str) -> bool:
    """Whether this is a page of the publisher's and no other's, such as a network's sign-in page."""
    known = page.casefold()
    return any(mark in known for mark in facts()["page"]["marks"])


# --- reading a page --------------------------------------------------------------------------------------------------


def read_page(page: str, address: str) -> ProviderPage:
    """Take a provider page apart. `address` is where it was, for links that leave the host out."""
    reader = _PageReader(address)
    reader.feed(page)
    reader.close()
    urn = re.search(r"\bURN:?\s*([A-Z]{0,2}\d{5,8})\b", " ".join(reader.texts)[:20_000])
    card = next((found for markup in reader.markup if (found := card_outcome(markup))), None)
    files: dict[str, Listed] = {}
    for listed in reader.files:
        files.setdefault(listed.file, listed)
    return ProviderPage(tuple(files.values()), card or graded_outcome(reader.graded), urn[1] if urn else None)


@dataclass(slots=True)
class _Link:
    url: str
    words: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


class _PageReader(HTMLParser):
    """Gathers the timeline's files, the pieces of the four-grade outcome and any escaped markup."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self.files: list[Listed] = []
        self.texts: list[str] = []
        self.graded: list[str] = []
        self.markup: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._event: str | None = None
        self._link: _Link | None = None
        self._in_day = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.markup += [value for value in named.values() if is_card(value)]
        classes = named.get("class", "")
        if tag == "li":
            self._in_day, self._event = "timeline__day" in classes, None
        if tag == "time" and named.get("datetime"):
            self._event = self._event or parse_date(named["datetime"][:10])
        if tag == "a":
            self._end_link()
            leads_to = self._absolute(named.get("href", ""))
            if leads_to is not None and ("publication-link" in classes or file_number(leads_to)):
                self._link = _Link(leads_to)
        if tag not in ("br", "img", "meta", "link", "input", "hr"):
            self._open.append((tag, classes))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        if tag == "li":
            self._in_day, self._event = False, None
        for n in range(len(self._open) - 1, -1, -1):
            if self._open[n][0] == tag:
                del self._open[n:]
                break

    def handle_data(self, data: str) -> None:
        if is_card(data):
            self.markup.append(data)
            return
        words = " ".join(data.split())
        if not words or any(tag in ("script", "style") for tag, _ in self._open):
            return
        self.texts.append(words)
        inside = [classes for _, classes in self._open]
        if self._link is not None:
            (self._link.hidden if any("nonvisual" in c for c in inside) else self._link.words).append(words)
        elif any("subjudgements" in c for c in inside):
            self.graded.append(words)
        elif self._in_day and (any("date" in c for c in inside) or self._inside_time()):
            self._event = self._event or next(iter(days_in(words)), None) or parse_date(words)

    def _inside_time(self) -> bool:
        return bool(self._open) and self._open[-1][0] == "time"

    def close(self) -> None:
        super().close()
        self._end_link()

    def _absolute(self, href: str) -> str | None:
        """Where a link leads to; None where that is no address at all, such as "http://["."""
        try:
            return urljoin(self._address, href.strip())
        except ValueError:
            return None

    def _end_link(self) -> None:
        link, self._link = self._link, None
        if link is None:
            return
        number = file_number(link.url)
        if number is None:
            return
        hidden = " ".join(link.hidden)
        title = " ".join(link.words) or hidden.partition(",")[0].strip() or "File"
        published = next(reversed(days_in(hidden)), None)
        parts = urlsplit(link.url)
        secure = parts._replace(scheme="https", fragment="").geturl()
        kind = kind_of(title, self._event or published)
        self.files.append(Listed(number, secure, title[:200], kind, self._event, published))
