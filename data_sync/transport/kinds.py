"""What kind of file came: a web page where a file was due is a network's sign-in page, or a report not there."""

from __future__ import annotations

from typing import Literal

from data_sync.errors import KnownError

Kind = Literal["any", "json", "csv", "zip", "pdf", "table"]
"""What a caller can expect; ``table`` is CSV, ODS or XLSX. Only ``any`` takes a web page."""

_PAGES = (b"<!doctype html", b"<html", b"<head", b"<title", b"<body", b"<script", b"<meta", b"<!--")


def check_kind(head: bytes, expect: Kind, host: str, what: str) -> None:
    """Raise `KnownError` where `head`, a file's first bytes, is a web page and `expect` is not.

    The code is portal, but not-found where a PDF was due and the page says so itself: the publisher answers 200 with
    "Report not found" for a report that is not there. Any other page (a network's sign-in page) says nothing about
    the report. Whether the file is sound otherwise is for its reader to say.
    """
    if expect == "any":
        return
    if not head:
        raise KnownError("broken-download", what=what, host=host)
    if is_web_page(head):
        absent = expect == "pdf" and b"not found" in head.replace(b"\0", b"").lower()
        raise KnownError("not-found" if absent else "portal", host=host, what=what)


def is_web_page(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "replace").encode()
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_PAGES)
