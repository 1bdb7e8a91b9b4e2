"""When nothing matches: why, and what could be taken away, each with how many settings would then be found."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data_sync.api import Library, Query, in_words
from desktop.language import tr
from desktop.presenters.filter_words import active
from desktop.presenters.filters import Key, cleared, removed

_POSTCODE = re.compile(r"[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}", re.IGNORECASE)
_URN = re.compile(r"(?:ey|vc|ca)\d{5,7}|\d{6,8}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offer:
    """One way out: its words, how many settings it finds, and the query that it stands for."""

    words: str
    total: int
    query: Query


@dataclass(frozen=True, slots=True)
class EmptyAnswer:
    """Why nothing was found, in a sentence, what to know, and the ways out, best first."""

    sentence: str
    why: str
    offers: tuple[Offer, ...]


def why_empty(query: Query, as_at: str) -> tuple[str, str]:
    """The sentence and the reason, known without asking further."""
    text, day = query.text.strip(), in_words(as_at)
    filters = bool(active(query, as_at))
    if not text:
        return tr("No setting matches these filters"), tr("Each filter must hold. Take one away.")
    if _URN.fullmatch(text.replace(" ", "")):
        return (
            tr("{upper} is not in the register as at {day}", upper=text.upper(), day=day),
            tr("A setting that has left, or one registered since, is not in this release."),
        )
    if _POSTCODE.fullmatch(text):
        return (
            tr("No setting has its address at {upper}", upper=text.upper()),
            tr("Childminders’ addresses are withheld: no postcode finds them. Its first half finds the district."),
        )
    if filters:
        return tr("Nothing matches “{words}” with these filters", words=text), tr(
            "The words and each filter must hold together."
        )
    return (
        tr("Nothing matches “{words}”", words=text),
        tr("Names, towns, postcodes and URNs are searched, each word from its beginning. Try fewer words."),
    )


def offers(library: Library, query: Query, today: str) -> tuple[Offer, ...]:
    """The ways out that find something, those that find least first: they are nearest to what was asked.

    Asks the library once for each filter, which takes some milliseconds: call it in the background.
    """
    tried: list[tuple[str, Query]] = []
    chips = active(query, today)
    tried += [(tr("Without “{words}”", words=words), removed(query, key)) for key, words in chips]
    text = query.text.strip()
    if text:
        if chips:
            tried.append((tr("Without the words “{words}”", words=text), removed(query, _TEXT)))
            tried.append((tr("Without any filter"), cleared(query)))
        tried += [(tr("Look for “{fewer}”", fewer=fewer), query.but(text=fewer)) for fewer in _fewer(text)]
    elif len(chips) > 1:
        tried.append((tr("Without any filter"), cleared(query)))
    if not query.left:
        tried.append((tr("Among settings that have left the register"), query.but(left=True)))
    found = [Offer(words, library.search(q).total, q) for words, q in tried]
    kept = {offer.query: offer for offer in found if offer.total}
    return tuple(sorted(kept.values(), key=lambda offer: offer.total))[:6]


_TEXT: Key = ("text",)


def _fewer(text: str) -> list[str]:
    """The same words with one of them away; of a postcode its first half."""
    if _POSTCODE.fullmatch(text):
        tight = text.replace(" ", "")
        return [tight[:-3].upper()]
    words = text.split()
    if not 2 <= len(words) <= 5:
        return []
    return [" ".join(words[:n] + words[n + 1 :]) for n in range(len(words))]
