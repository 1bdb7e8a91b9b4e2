"""What a person asks of the reports held: the words, and what they are narrowed to; in words, and as questions to the
library. Pure but for `scope_of`, which asks the register which settings are meant."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from data_sync.api import (
    ImproveQuery,
    Library,
    Query,
    ReportQuery,
    Spec,
    improve_themes,
    in_words,
    minus_months,
)
from desktop.language import tr
from desktop.presenters.mylist_kept import ListFace
from desktop.presenters.scales import CARD, GRADED, scale

Key = tuple[Hashable, ...]
FIRST_CARDS = "2025-11-10"
"""The day from which inspections end in report cards (domain.md §1)."""


class Option(NamedTuple):
    """One row of a group: its key, its words, and what it means where that is not plain."""

    key: str
    words: str
    hint: str = ""


SECTIONS = (
    Option(
        "improve", tr("What must improve"), tr("What a setting needs to do to improve, and actions it was told to take")
    ),
    Option("child", tr("What it is like for a child"), tr("The opening part, or the summary of older reports")),
    Option(
        "practice",
        tr("Does well, could do better"),
        tr("Inspectors’ findings; on a report card its areas"),
    ),
    Option("safeguarding", tr("Safeguarding"), tr("What is said of safeguarding in a part of its own")),
)
FRAMEWORKS = (
    Option("card", tr("Report cards"), tr("Inspected from 10 November 2025")),
    Option("eif", tr("Education inspection framework"), tr("Inspected from September 2019 to 9 November 2025")),
    Option("cif", tr("Common inspection framework"), tr("Inspected from September 2015 to August 2019")),
    Option("pre-cif", tr("Before September 2015"), tr("Earlier four-grade inspections")),
)
KINDS = (
    Option("inspection", tr("Inspection reports")),
    Option("card", tr("Report cards")),
    Option("actions", tr("Actions taken"), tr("After a concern or a visit: what Ofsted or the setting did")),
    Option("letter", tr("Letters")),
)
SPANS = (
    Option("", tr("Any time")),
    Option("3", tr("The last 3 months")),
    Option("12", tr("The last 12 months")),
    Option("36", tr("The last 3 years")),
    Option("cards", tr("Since report cards began")),
    Option("own", tr("Between two days")),
)
GRADES = (
    *(Option(f"{GRADED}:{g.key}", tr("Overall: {word}", word=g.word)) for g in scale(GRADED).named_grades),
    *(Option(f"{CARD}:{g.key}", tr("Report card: {word} in an area", word=g.word)) for g in scale(CARD).named_grades),
    Option("unsafe", tr("Safeguarding standards not met")),
)
"""What the register says of a setting, to choose settings by. The two scales are apart."""
FRAMEWORK_WORDS = {
    "card": tr("Report card"),
    "eif": tr("Inspection, 2019 framework"),
    "cif": tr("Inspection, 2015 framework"),
    "pre-cif": tr("Inspection, before September 2015"),
    "ncor": tr("Visit with no children"),
    "oosc": tr("Out-of-school care"),
    "cr": tr("Childcare Register"),
}
KIND_WORDS = {
    "actions": tr("Actions taken"),
    "letter": tr("Letter"),
    "card": tr("Report card"),
    "inspection": tr("Inspection"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """Words, and what narrows them. `shortlist` is a list of the person's, `grade` a key of `GRADES`. `after` and
    `before` are ISO days, `span` says which of `SPANS` they came from."""

    text: str = ""
    section: tuple[str, ...] = ()
    framework: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    la: tuple[str, ...] = ()
    shortlist: ListFace | None = None
    grade: str = ""
    span: str = ""
    after: str | None = None
    before: str | None = None
    sort: str = "newest"

    def but(self, **changes: Any) -> Wish:
        """The same wish with some of its parts changed."""
        return replace(self, **changes)

    @property
    def scope(self) -> tuple[Hashable, ...]:
        """What says which settings are meant."""
        return (self.la, self.shortlist, self.grade)

    @property
    def everywhere(self) -> bool:
        return self.scope == Wish().scope

    def ticked(self, group: str, key: str, on: bool) -> Wish:
        """With a row of a group ticked, or not."""
        held = getattr(self, group)
        return self.but(**{group: tuple(k for k in held if k != key) + ((key,) if on else ())})

    def spanned(self, span: str, today: str) -> Wish:
        """With another span of time; between two days keeps the days there are."""
        after, before = {
            "cards": (FIRST_CARDS, None),
            "own": (self.after, self.before),
            "": (None, None),
        }.get(span, (minus_months(today, int(span)) if span.isdigit() else None, None))
        return self.but(span=span, after=after, before=before)

    def cleared(self) -> Wish:
        """Without any filter; the words and the order stay."""
        return Wish(text=self.text, sort=self.sort)


def report_query(wish: Wish, text: str, urns: tuple[str, ...] | None) -> ReportQuery:
    """The question to the search inside reports."""
    return ReportQuery(
        text,
        section=wish.section,
        framework=wish.framework,
        kind=wish.kind,
        urns=urns,
        after=wish.after,
        before=wish.before,
        sort=wish.sort,  # type: ignore[arg-type]
    )


def improve_query(wish: Wish, urns: tuple[str, ...] | None) -> ImproveQuery:
    """The question to what must improve. Kinds and sections have no part in it."""
    return ImproveQuery(urns=urns, after=wish.after, before=wish.before, frameworks=wish.framework)


def scope_of(library: Library, wish: Wish) -> tuple[str, ...] | None:
    """The settings that are meant; None for all."""
    if wish.everywhere:
        return None
    on_list = None
    if wish.shortlist is not None:
        on_list = wish.shortlist.urns
        if not wish.la and not wish.grade:
            return on_list
    asked = Query(la=wish.la, urns=on_list)
    scale_key, colon, grade = wish.grade.partition(":")
    if wish.grade == "unsafe":
        return tuple(library.urns(library.search(asked.but(safeguarding=("not-met",)))))
    if not colon:
        return tuple(library.urns(library.search(asked)))
    areas = ("overall",) if scale_key == GRADED else tuple(area.key for area in scale(CARD).areas)
    found: dict[str, None] = {}
    for area in areas:  # a grade in any area of a card: an alternative, which one question cannot ask
        answer = library.search(asked.but(outcomes=(Spec(scale_key, area, (grade,)),)))
        found.update(dict.fromkeys(library.urns(answer)))
    return tuple(found)


def place_words(wish: Wish) -> str:
    """Where the settings are, for "Text held for 640 of 1,020 settings in Hampshire"."""
    parts = []
    if wish.grade:
        parts.append(tr("with {named}", named=_named(GRADES, wish.grade)))
    if wish.shortlist is not None:
        parts.append(tr("on {name}", name=wish.shortlist.name))
    if wish.la:
        parts.append(tr("in {areas}", areas=_joined(wish.la)))
    return " ".join(parts)


def chips(wish: Wish) -> list[tuple[Key, str]]:
    """What narrows the search, as chips: a key for `without`, and words."""
    found: list[tuple[Key, str]] = []
    for group, options in (("section", SECTIONS), ("framework", FRAMEWORKS), ("kind", KINDS)):
        found += [((group, key), _named(options, key)) for key in getattr(wish, group)]
    found += [(("la", name), name) for name in wish.la]
    if wish.shortlist is not None:
        found.append((("shortlist",), tr("On {name}", name=wish.shortlist.name)))
    if wish.grade:
        found.append((("grade",), _named(GRADES, wish.grade)))
    if words := span_words(wish):
        found.append((("span",), words))
    return found


def without(wish: Wish, key: Key) -> Wish:
    """The wish with one chip taken away."""
    group = str(key[0])
    if len(key) == 2:
        return wish.ticked(group, str(key[1]), False)
    if group == "span":
        return wish.but(span="", after=None, before=None)
    return wish.but(**{group: None if group == "shortlist" else ""})


def span_words(wish: Wish) -> str:
    """When the inspections were, in words; empty for any time."""
    if wish.span and wish.span != "own":
        return tr(
            "Inspected: {lower}{named}", lower=_named(SPANS, wish.span)[:1].lower(), named=_named(SPANS, wish.span)[1:]
        )
    if wish.after and wish.before:
        return tr("Inspected {day} to {day2}", day=in_words(wish.after), day2=in_words(wish.before))
    if wish.after:
        return tr("Inspected from {day}", day=in_words(wish.after))
    return tr("Inspected to {day}", day=in_words(wish.before)) if wish.before else ""


def head_words(kind: str, framework: str | None, section: str) -> str:
    """What a sentence stands in: the kind of report, its framework and the section's heading."""
    told = FRAMEWORK_WORDS.get(framework or "", "") if kind in ("inspection", "card") else ""
    told = told or KIND_WORDS.get(kind, tr("Report"))
    section = section.strip().rstrip("?").replace("'", "\u2019")
    return told if not section or section.casefold().startswith(told.casefold()) else f"{told}  ·  {section}"


def theme_words() -> dict[str, str]:
    """What each theme of what must improve is called, in their order."""
    return improve_themes()


def begun(text: str) -> str:
    """The words with the last one as the beginning of a word, where one is being typed; else empty."""
    last = text.rsplit(" ", maxsplit=1)[-1] if text and not text.endswith(" ") else ""
    plain = last.isalpha() and last not in ("AND", "OR", "NOT", "NEAR")
    return f"{text}*" if plain and len(last) >= 2 and text.count('"') % 2 == 0 else ""


def _named(options: tuple[Option, ...], key: str) -> str:
    return next((o.words for o in options if o.key == key), key)


def _joined(names: tuple[str, ...]) -> str:
    if len(names) > 3:
        return tr("{count} authorities", count=len(names))
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)
