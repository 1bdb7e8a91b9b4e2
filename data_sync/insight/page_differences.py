"""Where a setting's page at the inspectorate and the register do not say the same of its newest grades.

The register's grades stand everywhere; the difference is shown beside them. Most often the page is simply newer: the
register is as at a day, the page is of today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import SAFEGUARDING, scale
from data_sync.domain.outcome import Block
from data_sync.language import tr
from data_sync.sources.report_outcomes import PageOutcome


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the two say differently of the inspection on `inspected`; None where one says nothing.

    `what` is an area's published heading, "Overall effectiveness", "Safeguarding", or "Inspection" where the register
    knows of none on that day.
    """

    inspected: str | None
    what: str
    page: str | None
    register: str | None

    @property
    def sentence(self) -> str:
        if self.what == "Inspection" and self.inspected:
            return tr(
                "Ofsted's page has an inspection on {day} that the register held does not list.",
                day=in_words(self.inspected),
            )
        page, register = self.page or tr("not given"), self.register or tr("not given")
        what = tr("Safeguarding") if self.what == "Safeguarding" else self.what
        return tr(
            "{what}: {page} on Ofsted's page, {register} in the register.", what=what, page=page, register=register
        )


def differences(said: PageOutcome, blocks: Sequence[Block]) -> list[Difference]:
    """What a page says otherwise than the register's dated `blocks`; an area that it leaves out is no difference."""
    kind = "card" if said.scale == "card" else "graded"
    if said.inspected is None:
        return []
    block = next((b for b in blocks if b.kind == kind and b.date == said.inspected), None)
    if block is None:
        return [Difference(said.inspected, "Inspection", in_words(said.inspected), None)]
    headings = {area.key: area.heading for area in scale(kind).areas}
    pairs = [(heading, said.areas.get(heading), block.areas.get(heading)) for heading in headings.values()]
    if kind == "graded":
        pairs.insert(0, (headings["overall"], said.overall, block.overall))
    pairs.append(("Safeguarding", said.safeguarding, SAFEGUARDING[block.safeguarding]))
    return [
        Difference(said.inspected, what, page, register) for what, page, register in pairs if page and page != register
    ]
