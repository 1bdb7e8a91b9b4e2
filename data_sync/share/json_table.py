"""Tables as JSON: the rows under the keys of their columns, with what each column means and where it all comes from."""

from __future__ import annotations

import json
from typing import Any, TextIO

from data_sync.share.table import Notes, Table, licences


def write_json(out: TextIO, table: Table) -> int:
    """Write a table as one object, a row a line; returns the number of rows. Dates are ISO, percentages numbers."""
    head = {"title": table.title, **notes_json(table.notes), "columns": columns_json(table)}
    out.write(json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "rows": [')
    keys = [column.key for column in table.columns]
    n = 0
    for n, row in enumerate(table.rows(), 1):
        out.write(("\n  " if n == 1 else ",\n  ") + json.dumps(dict(zip(keys, row, strict=True)), ensure_ascii=False))
    out.write("\n ]\n}\n")
    return n


def columns_json(table: Table) -> list[dict[str, str]]:
    """What each column is."""
    return [
        {"key": c.key, "title": c.title, "kind": c.kind, "unit": c.unit, "note": c.note} for c in table.columns
    ]  # fmt: skip


def notes_json(notes: Notes) -> dict[str, Any]:
    """What goes with a table, by name."""
    facts = licences()
    return {
        "as_at": notes.as_at,
        "query": notes.query,
        "source": facts["source"],
        "licence": facts["licence"],
        "licence_url": facts["licence_url"],
        "attribution": [facts["attribution"], *([facts["places"]] if notes.places else [])],
        "sample": notes.sample,
        "notes": list(notes.remarks),
        "files": [{"title": f.title, "sha256": f.sha256, "url": f.url} for f in notes.files],
    }
