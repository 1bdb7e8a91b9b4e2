"""The downloads folder: published files laid out as host/path, and what is known of each in a small file kept apart.

``downloads/host/path`` is the file, ``downloads/.meta/host/path.json`` what is known of it, ``downloads/.parts/`` what
is still on its way. No absolute path stands in any of them: the folder can be copied, and it is itself a mirror.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from data_sync.transport.disk import disk_errors, private_folder, roomy, set_modified, sha256_of, staged
from data_sync.transport.layout import INDEX, kept_name
from data_sync.transport.part import Part, Validators, validators_are_sound


@dataclass(frozen=True, slots=True)
class Received:
    """What a request brought."""

    url: str  # the publisher's own address, never the mirror's
    path: Path  # the file, in the downloads folder
    sha256: str
    size: int  # bytes
    etag: str | None
    last_modified: str | None
    retrieved_at: str  # when these bytes came, UTC: 2026-07-01T09:30:00Z
    unchanged: bool  # the copy that was held stands: the server said so, or the same bytes came


@dataclass(frozen=True, slots=True)
class _Facts:
    """What stands in a file of ``.meta``."""

    url: str
    sha256: str
    size: int
    retrieved_at: str
    etag: str | None
    last_modified: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class Held:
    """A file that is held, where it is below the downloads folder, and what its server said of it."""

    received: Received
    name: PurePosixPath
    validators: Validators

    def is_sound(self) -> bool:
        """Whether the file still has the bytes that came (reads all of it)."""
        with disk_errors(self.received.path):
            return sha256_of(self.received.path) == self.received.sha256


class Holdings:
    """The files held in one downloads folder, by their publishers' addresses."""

    def __init__(self, folder: Path) -> None:
        self.folder = roomy(folder)

    def find(self, url: str) -> Held | None:
        """What is held of `url`. A file of another size than came, or that another address replaced, is not held."""
        name = kept_name(url)
        for candidate in (name, name / INDEX):
            facts = self._read(self._meta(candidate))
            if facts is not None and facts.url == url:
                return self._held(candidate, facts)
        return None

    def every(self) -> Iterator[Held]:
        """All that is held, in the order of names."""
        for meta in sorted((self.folder / ".meta").rglob("*.json")):
            facts = self._read(meta)
            held = self.find(facts.url) if facts else None
            if held is not None and self._meta(held.name) == meta:
                yield held

    def part(self, url: str) -> Part:
        """The bytes of `url` on their way in."""
        return Part(self._beside(".parts", kept_name(url), ".part"), self.folder)

    def take(
        self, url: str, part: Part, validators: Validators, retrieved_at: str, modified: int | None = None
    ) -> Received:
        """Hold the whole bytes of `part` as `url`. `modified` is the publisher's date of change, in ns since 1970.

        Where the same bytes are held already, they stand, with the day they came.
        """
        held = self.find(url)
        if held is not None and held.received.sha256 == part.sha256 and held.is_sound():
            part.drop()
            if held.validators != validators:
                with disk_errors(self.folder), self._staged(held.name, held.received, validators) as facts:
                    os.replace(facts, self._meta(held.name))
            return self._unchanged(held, validators)
        with disk_errors(self.folder):
            name = self._make_room(kept_name(url))
            target = self.folder / name
            private_folder(target.parent)
            etag, changed = validators.etag, validators.last_modified
            received = Received(url, target, part.sha256, part.size, etag, changed, retrieved_at, False)
            with self._staged(name, received, validators) as facts:  # first: a full disk leaves file and facts alone
                part.move_to(target)
                os.replace(facts, self._meta(name))
            if modified is not None:
                set_modified(target, modified)
        return received

    def _unchanged(self, held: Held, validators: Validators) -> Received:
        was = held.received
        etag, modified = validators.etag, validators.last_modified
        return Received(was.url, was.path, was.sha256, was.size, etag, modified, was.retrieved_at, True)

    def _held(self, name: PurePosixPath, facts: _Facts) -> Held | None:
        path = self.folder / name
        if not path.is_file() or path.stat().st_size != facts.size:
            return None
        etag, modified = facts.etag, facts.last_modified
        received = Received(facts.url, path, facts.sha256, facts.size, etag, modified, facts.retrieved_at, True)
        return Held(received, name, Validators(etag, modified, facts.origin))

    def _make_room(self, name: PurePosixPath) -> PurePosixPath:
        """The name to keep a file as: a file that must become a folder moves into it as ``index.html``."""
        for above in reversed(name.parents[:-1]):
            path = self.folder / above
            if path.is_file():
                aside = path.with_name(f"{path.name}%")  # no kept name ends so
                os.replace(path, aside)
                path.mkdir(mode=0o700)
                os.replace(aside, path / INDEX)
                self._move_meta(above, above / INDEX)
        return name / INDEX if (self.folder / name).is_dir() else name

    def _move_meta(self, old: PurePosixPath, new: PurePosixPath) -> None:
        if self._meta(old).is_file():
            private_folder(self._meta(new).parent)
            os.replace(self._meta(old), self._meta(new))

    def _meta(self, name: PurePosixPath) -> Path:
        return self._beside(".meta", name, ".json")

    def _beside(self, tree: str, name: PurePosixPath, suffix: str) -> Path:
        """Where `name` has its file in one of the two other trees: folders there never bear a file's name."""
        folders = [f"{part}%" if part.lower().endswith((".json", ".part")) else part for part in name.parts[:-1]]
        return self.folder.joinpath(tree, *folders, f"{name.name}{suffix}")

    def _staged(self, name: PurePosixPath, received: Received, validators: Validators) -> AbstractContextManager[Path]:
        facts = _Facts(received.url, received.sha256, received.size, received.retrieved_at, **asdict(validators))
        private_folder(self._meta(name).parent)
        return staged(self._meta(name), json.dumps(asdict(facts), indent=1).encode())

    @staticmethod
    def _read(meta: Path) -> _Facts | None:
        """The facts in `meta`; None where it is absent or spoilt, which makes its file one to fetch again."""
        try:
            facts = _Facts(**json.loads(meta.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        words = (facts.url, facts.sha256, facts.retrieved_at, facts.origin)
        sound = all(isinstance(word, str) for word in words) and isinstance(facts.size, int)
        return facts if sound and validators_are_sound(facts.etag, facts.last_modified) else None
