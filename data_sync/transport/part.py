"""The bytes of one address on their way in: a file beside the holdings that a later try can go on from."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from data_sync.transport.disk import disk_errors, open_private, private_folder, replace_with, write_all

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_CHUNK = 1 << 20
_LOCK_AT = 1 << 40  # Windows locks a range of bytes: one that no download reaches


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said its bytes are a version of, and which server (`origin`, its host) said so."""

    etag: str | None = None
    last_modified: str | None = None
    origin: str = ""

    def for_range(self, origin: str) -> str | None:
        """What to put in If-Range, or None where these bytes cannot be gone on from.

        A weak ETag does not promise the same bytes. A date is only good on the server that gave it: a mirror's file has
        the mirror's date.
        """
        if self.etag and not self.etag.startswith("W/"):
            return self.etag
        return self.last_modified if self.origin == origin else None


def validators_are_sound(*validators: object) -> bool:
    """Whether what was read back from a file can be shown to a server again."""
    return all(validator is None or isinstance(validator, str) for validator in validators)


@dataclass(frozen=True, slots=True)
class Begun:
    """What an earlier try left: so many bytes of the version that `validators` name."""

    size: int
    validators: Validators


class Part:
    """One address's bytes: `begin` or `resume`, then `write` until whole; then `Holdings.take` it, or `drop` it.

    Leaving it (`with`) without either keeps the bytes for the next try. Two programs after the same address do not mix:
    the later one writes in a file of its own, which goes when it leaves.
    """

    def __init__(self, path: Path, where: Path) -> None:
        self._path = path
        self._where = where  # what an error calls the place
        self._own = False
        self._descriptor = -1
        self._digest = hashlib.sha256()
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._own:
            self.drop()
        self.close()

    def begun(self) -> Begun | None:
        """What can be gone on from: this try's bytes, else an earlier one's."""
        with contextlib.suppress(OSError, ValueError, TypeError):  # absent or unreadable: begin anew
            size = self._path.stat().st_size
            validators = Validators(**json.loads(self._facts.read_text(encoding="utf-8")))
            sound = validators_are_sound(validators.etag, validators.last_modified)
            return Begun(size, validators) if size and sound else None
        return None

    def begin(self, validators: Validators) -> None:
        """Start with nothing. The facts are written before the first byte: they never stand beside other bytes."""
        with disk_errors(self._where):
            self._open()
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            self._digest = hashlib.sha256()
            self.size = 0
            replace_with(self._facts, json.dumps(asdict(validators)).encode())

    def resume(self, begun: Begun) -> bool:
        """Go on after the bytes of `begun`; False where they are no longer there to go on from."""
        with disk_errors(self._where):
            self._open()
            if os.fstat(self._descriptor).st_size != begun.size:
                return False
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            self._digest = hashlib.sha256()
            while chunk := os.read(self._descriptor, _CHUNK):
                self._digest.update(chunk)
            self.size = begun.size
            return True

    def write(self, chunk: bytes) -> None:
        with disk_errors(self._where):
            write_all(self._descriptor, chunk)
        self._digest.update(chunk)
        self.size += len(chunk)

    def head(self, size: int = 1024) -> bytes:
        """The first bytes: what kind of file this is."""
        with disk_errors(self._where):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            head = os.read(self._descriptor, size)
            os.lseek(self._descriptor, 0, os.SEEK_END)
            return head

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def move_to(self, target: Path) -> None:
        """Put the whole bytes in place of `target`, at once and lastingly."""
        with disk_errors(self._where):
            os.fsync(self._descriptor)
            if sys.platform == "win32":
                self.close()  # Windows moves no open file
            os.replace(self._path, target)
            self.close()
            self._facts.unlink(missing_ok=True)

    def drop(self) -> None:
        """Forget these bytes: they are not wanted, or they are no good."""
        with disk_errors(self._where):
            if self._descriptor < 0:
                if not self._path.exists():
                    return
                self._open()  # another program's bytes are not ours to forget
            if sys.platform == "win32":
                self.close()  # Windows removes no open file
            self._path.unlink(missing_ok=True)
            self._facts.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    @property
    def _facts(self) -> Path:
        return self._path.with_name(f"{self._path.name}.json")

    def _open(self) -> None:
        if self._descriptor >= 0:
            return
        private_folder(self._path.parent)
        self._descriptor = open_private(self._path)
        if not self._lock():
            os.close(self._descriptor)
            self._path = self._path.with_name(f"{self._path.stem}.{secrets.token_hex(4)}.part")
            self._own = True
            self._descriptor = open_private(self._path)

    def _lock(self) -> bool:
        """Whether this part is ours; the lock goes with the program, however it ends."""
        try:
            if sys.platform == "win32":
                os.lseek(self._descriptor, _LOCK_AT, os.SEEK_SET)
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except OSError:  # another has it, has just finished it, or this share knows no locks
            return False
