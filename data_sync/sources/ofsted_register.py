"""Ofsted's childcare register: its pages, its files' titles and its columns, whatever a release calls them.

Reads no network and no database. `attachments_in` finds the register among a content API answer's attachments;
`match_header` maps a file's column names to fields; `Layout.publishes` says which kinds of outcome a release carries
at all (a club without an outcome in a release that publishes none for clubs is another thing than one nobody
inspected).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from data_sync.domain.dates import as_at_date
from data_sync.errors import KnownError
from data_sync.language import later, look_up, tr

BLOCKS = ("card", "graded", "graded2", "graded3", "ncor", "oosc", "cr")
"""The groups of columns a row can hold an outcome in; graded2 and graded3 are the inspections before the newest."""

REGISTERS = ("EYR", "CCR", "VCR")


@cache
def facts() -> dict[str, Any]:
    """The tables of ``ofsted_register.toml``."""
    return tomllib.loads((Path(__file__).parent / "ofsted_register.toml").read_text(encoding="utf-8"))


# --- where it is -----------------------------------------------------------------------------------------------------


class Attachment(NamedTuple):
    """A register file that the publisher lists. `as_at` is an ISO date read from the title."""

    title: str
    as_at: str
    url: str
    page: str
    size: int | None
    kind: str  # csv, ods, xlsx


def attachments_in(answer: dict[str, Any], page: str) -> list[Attachment]:
    """The register files among a content API answer's attachments, by title and date and never by file name.

    Where `details.attachments` is absent the links in `details.body` are read instead.
    """
    details = answer.get("details")
    if not isinstance(details, dict):
        return []
    listed = details.get("attachments")
    candidates = _listed(listed) if isinstance(listed, list) and listed else _linked(str(details.get("body") or ""))
    found = []
    for title, url, size, content_type in candidates:
        wording = " ".join(title.split()).lower()
        as_at = as_at_date(title)
        if as_at is None or not any(t in wording for t in facts()["discovery"]["titles"]):
            continue
        try:
            absolute = urljoin("https://www.gov.uk", url)
            kind = _file_kind(absolute, content_type)
        except ValueError:  # no address at all, such as "http://["
            continue
        if kind:
            found.append(Attachment(" ".join(title.split()), as_at, absolute, page, size, kind))
    return found


def one_a_release(attachments: list[Attachment]) -> list[Attachment]:
    """One file for each as-at date (CSV and spreadsheet hold the same rows: CSV where there is one), oldest first."""
    order = {"csv": 0, "xlsx": 1, "ods": 2}
    best: dict[str, Attachment] = {}
    for a in attachments:
        held = best.get(a.as_at)
        if held is None or order[a.kind] < order[held.kind]:
            best[a.as_at] = a
    return [best[day] for day in sorted(best)]


def pages_in(collection: dict[str, Any]) -> list[str]:
    """Content API addresses of the pages that the statistics' collection lists."""
    links = collection.get("links")
    documents = links.get("documents") if isinstance(links, dict) else None
    paths = [d.get("base_path") for d in documents or [] if isinstance(d, dict)]
    return [facts()["discovery"]["content_api"] + p for p in paths if isinstance(p, str) and p.startswith("/")]


def _listed(attachments: list[Any]) -> list[tuple[str, str, int | None, str]]:
    rows = []
    for a in attachments:
        if isinstance(a, dict) and a.get("attachment_type", "file") == "file" and isinstance(a.get("url"), str):
            size = a.get("file_size")
            rows.append(
                (str(a.get("title", "")), a["url"], size if isinstance(size, int) else None, str(a.get("content_type")))
            )
    return rows


_LINK = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["'][^>]*>(.*?)</a>""", re.I | re.S)


def _linked(body: str) -> list[tuple[str, str, int | None, str]]:
    import html  # its table of entities: nothing that the first window waits for

    rows: list[tuple[str, str, int | None, str]] = []
    for href, inner in _LINK.findall(body):
        title = html.unescape(re.sub(r"<[^>]+>", " ", inner))
        rows.append((title, html.unescape(href), None, ""))
    return rows


def _file_kind(url: str, content_type: str) -> str | None:
    suffix = PurePosixPath(unquote(urlsplit(url).path)).suffix.lower().lstrip(".")
    if suffix in ("csv", "ods", "xlsx"):
        return suffix
    if "csv" in content_type:
        return "csv"
    if "opendocument.spreadsheet" in content_type:
        return "ods"
    return "xlsx" if "spreadsheetml" in content_type else None


def provider_page(type_: str, urn: str) -> str:
    """The address of a setting's page at the inspectorate."""
    category = facts()["provider_page"].get(type_, 16)
    return f"https://reports.ofsted.gov.uk/provider/{category}/{urn}"


# --- what a file's columns mean --------------------------------------------------------------------------------------


class Layout(NamedTuple):
    """Which column of a file holds which field (`urn`, `graded.date` …), and what is in it that nobody reads."""

    columns: dict[str, int]
    width: int
    unread: tuple[str, ...]
    publishes: tuple[str, ...]  # of BLOCKS: what this release carries at all


def header_key(text: str) -> str:
    """A column name as it is compared: letters and digits in lower case, nothing else.

    Modifier letters are among the nothing else: U+02BC is an apostrophe, though Unicode counts it as a letter.
    """
    return "".join(c for c in text.casefold() if c.isalnum() and unicodedata.category(c) != "Lm")


@cache
def _fields_by_header() -> dict[str, str]:
    names: dict[str, str] = {}
    for field, value in facts()["columns"].items():
        if isinstance(value, dict):
            for part, spellings in value.items():
                names.update({header_key(s): f"{field}.{part}" for s in spellings})
        else:
            names.update({header_key(s): field for s in value})
    return names


def looks_like_header(row: list[str]) -> bool:
    """Whether a row of cells names the columns: it has the URN's and at least four more known names."""
    known = {_fields_by_header().get(header_key(cell)) for cell in row}
    return "urn" in known and len(known) > 5


def nearly_header(row: list[str]) -> bool:
    """Whether a row names some columns of the register, though perhaps not the URN's."""
    return len({_fields_by_header().get(header_key(cell)) for cell in row} - {None}) > 5


def match_header(header: list[str], file: str) -> Layout:
    """Map `header` to fields. Raises `unknown-layout` naming every needed column that is missing.

    A column that stands twice under one name raises `duplicate-column`: which of the two is true cannot be known.
    """
    columns: dict[str, int] = {}
    unread = []
    for n, title in enumerate(header):
        field = _fields_by_header().get(header_key(title))
        if field is None:
            if title.strip():
                unread.append(" ".join(title.split()))
        elif field in columns:
            raise KnownError("duplicate-column", file=file, column=" ".join(title.split()))
        else:
            columns[field] = n
    publishes = tuple(b for b in BLOCKS if any(c.startswith(f"{b}.") for c in columns))
    missing = _missing(columns, publishes)
    if missing:
        raise KnownError(
            "unknown-layout", file=file, columns=", ".join(f"'{_published_name(m, header)}'" for m in missing)
        )
    return Layout(columns, len(header), tuple(unread), publishes)


def _published_name(field: str, header: list[str]) -> str:
    """The name that a missing column bears in layouts like this one, for telling a person."""
    if known := facts()["titles_of_fields"].get(field):
        return str(known)
    block, _, part = field.partition(".")
    spellings_of = facts()["columns"][block][part] if part else facts()["columns"][block]
    held = {header_key(title.rpartition(":")[0]) for title in header}
    alike = [s for s in spellings_of if header_key(s.rpartition(":")[0]) in held]
    return str(max(alike or spellings_of[-1:], key=lambda s: s.count(":")))


def _missing(columns: dict[str, int], publishes: tuple[str, ...]) -> list[str]:
    missing = [f for f in facts()["needed"]["fields"] if f not in columns]
    if "registers" not in columns and not all(f in columns for f in ("eyr", "ccr", "vcr")):
        missing.append("registers")
    if "graded" not in publishes and "card" not in publishes:
        missing.append("graded.date")
    for block in publishes:
        wanted = facts()["needed"]["blocks"][block]
        missing += [f"{block}.{part}" for part in wanted if f"{block}.{part}" not in columns]
    return missing


# --- vocabularies ----------------------------------------------------------------------------------------------------


@cache
def vocabulary(name: str) -> tuple[str, ...]:
    """The known words of `type`, `subtype`, `deprivation`, `region` or `suitability`, in the order they are shown."""
    return tuple(facts()["vocabulary"][name]["values"])


@cache
def spellings(name: str) -> dict[str, str]:
    """Every known spelling in lower case to its word."""
    table = facts()["vocabulary"][name]
    return {v.casefold(): v for v in table["values"]} | dict(table.get("aliases", {}))


@cache
def never_placed_types() -> frozenset[str]:
    """Types whose name and address are withheld as a rule; none of them is placed nearer than its authority."""
    return frozenset(facts()["vocabulary"]["type"]["withheld_as_a_rule"]["values"])


def label(name: str | None, type_: str, la: str | None) -> str:
    """How a setting is called: its name, or "Childminder in Leeds (name withheld)"."""
    if name:
        return name
    one = facts()["vocabulary"]["type"]["one"].get(type_, type_ or tr("Setting"))
    one = look_up(one)
    what = tr("{what} in {la}", what=one, la=la) if la and la != "Not Recorded" else one
    return look_up(_WITHHELD).format(called=what)


def called(label: str) -> str:
    """A label without the note that the name is withheld, where that is said beside it."""
    before, _, after = look_up(_WITHHELD).partition("{called}")
    noted = label.startswith(before) and label.endswith(after)
    return label.removeprefix(before).removesuffix(after) if noted else label


_WITHHELD = later("{called} (name withheld)")
