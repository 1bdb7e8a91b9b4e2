"""Compare with words: the same theme from each setting's newest reports, side by side.

Report cards and earlier frameworks stand in blocks of their own and are never mixed. Every quotation has its date and
its source; where no report is held, that is said, and which settings' reports can be got.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, Setting, SettingWords, Words, theme_titles
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.presenters.basket import Basket
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_passage import dated
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.report_wish import FRAMEWORK_WORDS

CARDS = tr("Report cards")
CARDS_NOTE = tr(
    "Inspected from 10 November 2025. Another framework than that of earlier reports: the two are read apart."
)
EARLIER = tr("Earlier inspection reports")
EARLIER_NOTE = tr("Inspected to 9 November 2025, each under the framework of its day.")
NO_WORDS = {
    "child": tr("This report has no part about it."),
    "safeguarding": tr("This report says nothing of it in so many words."),
    "improve": tr("This report names nothing that must or should improve."),
}
SINGLE = tr("Single sentences: this layout has no part of its own for it.")


@dataclass(frozen=True, slots=True)
class WordsCell:
    """One setting's words on one theme. `why` stands in their place where there are none; `held` whether a report of
    this block is held at all. `place` is where the reader begins."""

    urn: str
    name: str
    words: str = ""
    line: str = ""
    note: str = ""
    citation: str = ""
    why: str = ""
    held: bool = True
    place: ReportPlace | None = None

    @property
    def quotation(self) -> str:
        """The words and whose they are, for the clipboard."""
        return f"“{self.words}”\n{self.citation}\n"


@dataclass(frozen=True, slots=True)
class WordsBlock:
    """One framework's block: themes in their order, each with a cell a setting."""

    title: str
    note: str
    themes: tuple[tuple[str, tuple[WordsCell, ...]], ...]


@dataclass(frozen=True, slots=True)
class WordsFace:
    """All that is shown. `missing` are the settings of which no report is held, with their names."""

    names: tuple[tuple[str, str], ...]
    blocks: tuple[WordsBlock, ...]
    missing: tuple[tuple[str, str], ...]


class CompareWordsPresenter(QObject):
    """`face` is what the reports held say of the settings chosen to compare; says `changed` when it is new.
    `message` where it could not be read."""

    changed = Signal()

    def __init__(self, holder: LibraryHolder, basket: Basket, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._basket = holder, basket
        self._reading = Latest(jobs)
        self._seen = False
        self._stale = True
        self.face: WordsFace | None = None
        self.message: Message | None = None
        basket.changed.connect(self.outdated)
        holder.changed.connect(self.outdated)

    def shown(self) -> None:
        """This part came into sight: read anew what may have changed."""
        self._seen = True
        if self._stale:
            self.refresh()

    def hidden(self) -> None:
        self._seen = False

    def outdated(self) -> None:
        """Other settings are compared, or other reports are held."""
        self._stale = True
        if self._seen:
            self.refresh()

    def refresh(self) -> None:
        """Read the reports held, in the background."""
        self._stale = False
        library, urns = self._holder.library, self._basket.urns
        self._reading.run(lambda _progress: words_face(library, urns)).done(self._show).failed(self._fail).start()

    def _show(self, face: WordsFace) -> None:
        self.face, self.message = face, None
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.changed.emit()


def words_face(library: Library, urns: Sequence[str]) -> WordsFace:
    """What the newest reports held of these settings say, by framework and theme."""
    known = {s.urn: s for s in library.settings(urns)}
    here = [urn for urn in urns if urn in known]
    labels = {urn: known[urn].label for urn in here}
    found = library.reports.words_of(here)
    blocks = []
    for title, note, newest in (
        (CARDS, CARDS_NOTE, {w.urn: w.card for w in found}),
        (EARLIER, EARLIER_NOTE, {w.urn: w.earlier for w in found}),
    ):
        if any(newest.values()):
            other = {w.urn: bool(w.earlier if title == CARDS else w.card) for w in found}
            themes = tuple(
                (words, tuple(_cell(library, known[urn], key, newest[urn], other[urn], title) for urn in here))
                for key, words in theme_titles().items()
            )
            blocks.append(WordsBlock(title, note, themes))
    missing = tuple((w.urn, labels[w.urn]) for w in found if not _any(w))
    return WordsFace(tuple((urn, labels[urn]) for urn in here), tuple(blocks), missing)


def _any(words: SettingWords) -> bool:
    return words.card is not None or words.earlier is not None


def _cell(library: Library, setting: Setting, key: str, words: Words | None, other: bool, title: str) -> WordsCell:
    urn, label = setting.urn, setting.label
    if words is None:
        kind = tr("report card") if title == CARDS else tr("earlier inspection report")
        why = tr("No {kind} held.", kind=kind) if other else tr("No report held.")
        return WordsCell(urn, label, why=why, held=other or key != next(iter(theme_titles())))  # it is offered once
    file = words.file
    passages = words.themes.get(key, ())
    line = dated(file.kind, file.inspected, file.published, library.today)
    if title != CARDS and file.framework:
        line = f"{FRAMEWORK_WORDS.get(file.framework, '')}  ·  {line}"
    if not passages:
        return WordsCell(urn, label, line=line, why=NO_WORDS[key])
    return WordsCell(
        urn,
        label,
        words="\n\n".join(p.text.strip() for p in passages),
        line=line,
        note=SINGLE if passages[0].quoted else "",
        citation=file.cited(setting.name),
        place=ReportPlace(file.id, passages[0].section_id),
    )
