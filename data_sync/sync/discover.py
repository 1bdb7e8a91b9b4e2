"""Discover and plan: which releases the publisher lists, and what bringing them would mean."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sources import ofsted_register as register

if TYPE_CHECKING:
    from data_sync.transport import Kind, Received


NOTHING_THERE = "no-register-there"


class Brings(Protocol):
    """What the steps need of a transport: the network, a mirror, or only what is held."""

    def get(
        self, url: str, *, limit: int, progress: Progress = ..., what: str = ..., again: bool = ..., expect: Kind = ...
    ) -> Received: ...


@dataclass(frozen=True, slots=True)
class Discovered:
    """The register files listed, one a release, oldest first; and listed pages that were passed over, with the
    reason."""

    releases: list[register.Attachment]
    passed_over: list[tuple[str, KnownError]]


def discover(transport: Brings, *, again: bool = False, progress: Progress = SILENT) -> Discovered:
    """Read the publisher's pages and find the register's files in them.

    A page that the collection lists and that is missing, withdrawn or holds no register is passed over and told.
    Where none lists a register file, raises the failure of a page that could not be read, else `no-releases`.
    """
    where = register.facts()["discovery"]
    found: list[register.Attachment] = []
    passed_over: list[tuple[str, KnownError]] = []
    pages: list[str] = [where["management_information"]]
    try:
        collection = _answer(transport, where["collection"], again, progress)
        pages += [p for p in register.pages_in(collection) if p not in pages]
    except KnownError as error:
        passed_over.append((where["collection"], error))
    for n, page in enumerate(pages):
        progress.step("discover", page.rsplit("/", 1)[-1].replace("-", " "), n, len(pages), "pages")
        try:
            answer = _answer(transport, page, again, progress)
        except KnownError as error:
            passed_over.append((page, error))
            continue
        listed = [] if _withdrawn(answer) else register.attachments_in(answer, _public(page))
        if not listed:
            passed_over.append((page, KnownError(NOTHING_THERE, page=str(answer.get("title") or page))))
        found += listed
    if not found:
        failures = [error for _page, error in passed_over if error.code != NOTHING_THERE]
        raise failures[-1] if failures else KnownError("no-releases")
    return Discovered(register.one_a_release(found), passed_over)


def _withdrawn(answer: dict[str, Any]) -> bool:
    notice = answer.get("withdrawn_notice")
    return isinstance(notice, dict) and bool(notice.get("withdrawn_at"))


def _answer(transport: Brings, url: str, again: bool, progress: Progress) -> dict[str, Any]:
    limit = register.facts()["discovery"]["page_limit"]
    held = transport.get(url, limit=limit, progress=progress, what="the publisher's page", again=again, expect="json")
    try:
        answer = json.loads(held.path.read_bytes())
    except ValueError as error:
        raise KnownError("bad-answer", host=url.split("/")[2], what="its page of files") from error
    if not isinstance(answer, dict):
        raise KnownError("bad-answer", host=url.split("/")[2], what="its page of files")
    return answer


def _public(page: str) -> str:
    """The page a person can open for a content API address."""
    return page.replace("/api/content/", "/", 1)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sync would do. `size` is in bytes, None where the publisher does not say."""

    releases: list[register.Attachment]
    held: frozenset[str]  # as-at dates that are held already

    @property
    def new(self) -> list[register.Attachment]:
        return [r for r in self.releases if r.as_at not in self.held]

    @property
    def bytes_new(self) -> int:
        return sum(r.size or 0 for r in self.new)


Chooser = Callable[[list[register.Attachment]], list[register.Attachment]]


def latest_only(releases: list[register.Attachment]) -> list[register.Attachment]:
    """The newest release alone."""
    return releases[-1:]
