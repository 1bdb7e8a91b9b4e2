"""What My list shows, in words: its folders, its rows, one setting with what the person keeps about it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from data_sync.api import Library, Setting, in_words
from desktop.language import tr
from desktop.models.detail_face import OutcomeBlock
from desktop.models.mylist_folders import FolderFace, FolderKey
from desktop.models.mylist_rows import KeptFace
from desktop.models.row_face import OutcomeFace, RowFace
from desktop.presenters import setting_words as words
from desktop.presenters.mylist_kept import Kept
from desktop.presenters.outcome_blocks import blocks_of
from desktop.presenters.row_faces import row_face

KEPT: FolderKey = ("kept", "")
DECISIONS = (("yes", tr("Yes")), ("maybe", tr("Maybe")), ("no", tr("No")))
NOT_HELD = tr("No release held here lists it.")
TO_SAVE = tr("In Find, “Save this search” keeps one here and says what is new in it.")
NOTE_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of the visit checklist. `removed`: a question asked no more, shown for its answer."""

    key: str
    question: str
    answer: str
    ticked: bool
    removed: bool


@dataclass(frozen=True, slots=True)
class DeskFace:
    """One setting as My list shows it. `outcome` is its latest one, None where no release held lists the setting."""

    urn: str
    title: str
    line: str
    left: str
    outcome: OutcomeBlock | None
    decision: str | None
    tags: tuple[str, ...]
    note: str
    note_changed: str
    revisions: int
    sheet: tuple[Asked, ...]
    known_tags: tuple[str, ...] = ()

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the questions are ticked, and how many there are."""
        asked = [each for each in self.sheet if not each.removed]
        return sum(each.ticked for each in asked), len(asked)


def folders(kept: Kept, news: Mapping[int, int], totals: Mapping[int, int], today: str) -> tuple[FolderFace, ...]:
    """The folders under their heads. `news` and `totals` count, by a saved search's number, what is new and found."""
    lists = [FolderFace(("list", each.id), each.name, "mylist", len(each.urns)) for each in kept.lists]
    found = [
        FolderFace(
            ("search", each.id),
            each.name,
            "find",
            totals.get(each.id),
            _since(news.get(each.id), each.looked_at[:10], today),
            bool(news.get(each.id)),
        )
        for each in kept.searches
    ]
    tags = [FolderFace(("tag", word), word, "list", count) for word, count in kept.tags]
    return (
        FolderFace(("head", "lists"), tr("Shortlists")),
        *lists,
        FolderFace(KEPT, tr("All kept"), "folder", len(kept.urns)),
        FolderFace(("head", "searches"), tr("Saved searches"), second="" if found else TO_SAVE),
        *found,
        *((FolderFace(("head", "tags"), tr("Tags")),) if tags else ()),
        *tags,
    )


def _since(new: int | None, day: str, today: str) -> str:
    if new is None:
        return ""
    since = in_words(day)
    if day[:4] == today[:4]:
        since = since.rpartition(" ")[0]  # "14 November": of this year
    return (
        tr("{new:,} new since {since}", new=new, since=since) if new else tr("Nothing new since {since}", since=since)
    )


def kept_faces(library: Library, urns: Sequence[str]) -> list[KeptFace]:
    """The rows of these settings in their order, also of those that have left or that nothing held lists."""
    held = {setting.urn: setting for setting in library.settings(urns)}
    marks = library.mine.marks(urns)
    today = library.today
    found = []
    for urn in urns:
        mark, setting = marks[urn], held.get(urn)
        face = row_face(setting, today) if setting is not None else _unknown(urn)
        left = left_words(setting)
        said = [
            face.sentence,
            left,
            _decided(mark.decision),
            _tagged(mark.tags),
            tr("Note: {note}", note=mark.note) * bool(mark.note),
        ]
        plain = {f.name: getattr(face, f.name) for f in fields(RowFace)}
        plain |= {"sentence": " ".join(part for part in said if part), "in_list": bool(mark.shortlists)}
        note = " ".join(mark.note[:NOTE_SHOWN].split())
        found.append(KeptFace(**plain, decision=mark.decision or "", left=left, tags=mark.tags, note=note))
    return found


def desk_face(library: Library, urn: str) -> DeskFace:
    """Everything about one setting: what is published of it in short, and what the person keeps."""
    mine = library.mine
    found = library.settings([urn])
    setting = found[0] if found else None
    decision, notes = mine.decisions.of(urn), mine.notes.of(urn)
    note = notes[0] if notes and not notes[0].about else None
    questions = {q.key for q in mine.checklist.questions()}
    sheet = tuple(
        Asked(q.key, q.text, a.text if a else "", bool(a and a.asked), q.key not in questions)
        for q, a in mine.checklist.asked_at(urn)
    )
    return DeskFace(
        urn,
        words.title(setting) if setting is not None else tr("URN {urn}", urn=urn),
        words.address_line(setting) if setting is not None else NOT_HELD,
        left_words(setting) if setting is not None else "",
        blocks_of(setting, library.today)[0] if setting is not None else None,
        decision.word if decision is not None else None,
        mine.tags.of(urn),
        note.text if note is not None else "",
        in_words(note.changed_at[:10]) if note is not None else "",
        len(mine.notes.revisions(urn)),
        sheet,
        tuple(mine.tags.all()),
    )


def left_words(setting: Setting | None) -> str:
    """That it has left the register; empty where it has not."""
    if setting is None:
        return NOT_HELD
    return tr("No longer on the register as at {day}.", day=in_words(setting.left_as_at)) if setting.left_as_at else ""


def _unknown(urn: str) -> RowFace:
    name = tr("URN {urn}", urn=urn)
    return RowFace(urn, name, tr("Kept by you"), "", OutcomeFace("none", NOT_HELD.rstrip(".")), "", sentence=f"{name}.")


def _decided(word: str | None) -> str:
    return tr("You decided: {dict}.", dict=dict(DECISIONS)[word]) if word else ""


def _tagged(tags: Sequence[str]) -> str:
    return tr("Tags: {list}.", list=", ".join(tags)) if tags else ""
