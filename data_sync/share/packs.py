"""Packs of one library: for visits to settings, about one setting, and for a sufficiency report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.share.formats import write_text
from data_sync.share.pack import Pack
from data_sync.share.pack_html import write_pack

if TYPE_CHECKING:
    from data_sync.share.makers import Holding, Share
    from data_sync.share.sufficiency_pack import Asked, SufficiencyPack

HTML = ("html", "htm")


class Packs:
    """Makes packs of one library and writes them as web pages; the window draws them on paper."""

    def __init__(self, held: Holding, share: Share) -> None:
        self._held, self._share = held, share

    def write(self, path: Path, pack: Pack) -> int:
        """Write a pack as a web page; how many pages begin in it. Raises `unknown-value` for another form, and as
        `formats.write_text`."""
        ending = path.suffix.removeprefix(".").lower()
        if ending not in HTML:
            known = tr("html, and for a sufficiency report xlsx; the window also writes PDF and prints")
            raise KnownError("unknown-value", what=tr("format of a pack"), value=ending or "none", known=known)
        return write_text(path, lambda out: write_pack(out, pack))

    def visits(self, urns: Sequence[str]) -> Pack:
        """A page a setting, in this order, with room to write. Raises `unknown-urn` where none is known."""
        from data_sync.share.visit_pack import visit_pages

        settings = self._held.settings(urns)
        if not settings:
            raise KnownError("unknown-urn", urn=", ".join(urns) or "none")
        questions = [question.text for question in self._held.mine.checklist.questions()]
        pages = visit_pages(settings, self._held.reports, questions, self._held.today)
        notes = self._share.notes(self._held.status().as_at, tr("Visits"))
        return Pack(tr("Visits"), pages, notes)

    def sufficiency(self, asked: Asked) -> SufficiencyPack:
        """What the register can say for a sufficiency report: `tables` for a workbook, `pack` for pages. Raises what
        `Nation.sufficiency` and `Nation.changes` raise."""
        from data_sync.share.sufficiency_pack import SufficiencyPack

        return SufficiencyPack(self._held, self._share, asked)

    def brief(self, urn: str, *, notes: bool = False) -> Pack:
        """All that is known of one setting, for a visit; `notes`: with the person's own. Raises `unknown-urn`."""
        from data_sync.share.brief import brief_page

        found = self._held.settings([urn])
        if not found:
            raise KnownError("unknown-urn", urn=urn)
        page = brief_page(self._held, found[0], notes=notes)
        return Pack(
            tr("Brief: {name}", name=found[0].label), (page,), self._share.notes(self._held.status().as_at, tr("Brief"))
        )
